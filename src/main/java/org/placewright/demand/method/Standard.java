package org.placewright.demand.method;

import java.util.List;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.StaffingStandard;
import org.placewright.scenario.register.Specialty;

/** A set number of staff for each bed, birth or session. */
public final class Standard implements DemandMethod {
  @Override
  public MethodCard card() {
    return MethodCardBuilder.builder()
        .id(Method.STANDARD.code())
        .title("A staffing standard for each unit of service")
        .source("The service-target approach (Hall and Mejía, Health Manpower Planning, WHO 1978).")
        .use(
            "Where a standard asks for staff by beds, births or sessions and these are planned. It"
                + " begins at the standard, not at today's staff. Units of different names are added"
                + " up.")
        .formula("N(t) = Σ units(t) · FTE(t) / per_units(t)")
        .symbols(
            List.of(
                MethodCardSymbolBuilder.builder()
                    .name("units(t)")
                    .meaning("how many there are")
                    .unit("units")
                    .from("`standards.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("FTE(t)")
                    .meaning("what the standard asks")
                    .unit("FTE")
                    .from("`standards.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("per_units(t)")
                    .meaning("the number of units that FTE(t) is for")
                    .unit("units")
                    .from("`standards.csv`")
                    .build()))
        .years(
            "Between two years with rows the FTE of a unit lie on the straight line; before the first"
                + " and after the last they stay.")
        .example(
            "5,600 births at 1 FTE for 28, and 30 beds at 1.2 FTE each: N = 5,600 / 28 + 30 · 1.2 = 236"
                + " FTE.")
        .build();
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    double[][] fte = new double[basis.deaneries().size()][];
    for (int d = 0; d < fte.length; d++) {
      String deanery = basis.deaneries().get(d).id();
      YearLines lines = new YearLines();
      for (StaffingStandard row : basis.methods().standards()) {
        if (row.specialty().equals(specialty.id()) && row.deanery().equals(deanery)) {
          lines.add(row.unit(), row.year(), row.needed());
        }
      }
      fte[d] = lines.total(basis.horizon());
    }
    return new DeaneryYearTable(fte);
  }
}
