package org.placewright.demand.method;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.AgeSexTable;

/** A set number of staff for each 100,000 residents, or for each FTE of another specialty. */
public final class Ratio implements DemandMethod {
  private static final double RESIDENTS = 100_000;

  @Override
  public MethodCard card() {
    return MethodCardBuilder.builder()
        .id(Method.RATIO.code())
        .title("Staff for each 100,000 residents, or for other staff")
        .source(
            "The workforce-to-population ratio (Hall and Mejía, Health Manpower Planning, WHO 1978)."
                + " Against other staff: a team's skill mix.")
        .use(
            "Where a norm is stated as a ratio. It begins at the norm, not at today's staff, so the base"
                + " year may show a shortfall. A ratio against residents knows nothing of their ages"
                + " unless its rows name ages or a sex. Against another specialty it follows that one's"
                + " demand with its drivers and shifts: say `drivers` no, or what moves both counts"
                + " twice. Rows for residents and rows for other specialties are added up; a circle of specialties is"
                + " refused.")
        .formula("N(t) = Σ ratio(t) · residents(t) / 100,000 + Σ ratio(t) · D[other](t)")
        .symbols(symbols())
        .years(MethodCard.STRAIGHT_LINE)
        .example(
            "60 per 100,000 in 2010 and 66 in 2012, for 250,000 residents, and 0.2 for each of 40 FTE of"
                + " surgery: in 2011 N = 63 · 2.5 + 0.2 · 40 = 165.5 FTE.")
        .build();
  }

  private static List<MethodCard.Symbol> symbols() {
    return List.of(
        MethodCardSymbolBuilder.builder()
            .name("ratio(t)")
            .meaning("staff needed")
            .unit("FTE per 100,000 residents, or FTE per FTE")
            .from("`ratios.csv`")
            .build(),
        MethodCardSymbolBuilder.builder()
            .name("residents(t)")
            .meaning("residents of the deanery, of the ages and sex that the row names")
            .unit("people")
            .from("`population.csv`")
            .build(),
        MethodCardSymbolBuilder.builder()
            .name("`D[other](t)`")
            .meaning("the other specialty's demand in the deanery")
            .unit("FTE")
            .from("its own method, drivers and shifts")
            .build());
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    Map<String, List<StaffingRatio>> components =
        basis.methods().ratios().stream()
            .filter(row -> row.specialty().equals(specialty.id()))
            .collect(
                Collectors.groupingBy(StaffingRatio::component, TreeMap::new, Collectors.toList()));
    double[][] fte = new double[basis.deaneries().size()][basis.horizon().years()];
    for (List<StaffingRatio> component : components.values()) {
      for (int d = 0; d < fte.length; d++) {
        add(component, d, basis, fte[d]);
      }
    }
    return new DeaneryYearTable(fte);
  }

  private static void add(
      List<StaffingRatio> component, int deanery, MethodInputs basis, double[] fte) {
    String id = basis.deaneries().get(deanery).id();
    boolean hasOwn = component.stream().anyMatch(row -> row.deanery().equals(id));
    String wanted = hasOwn ? id : Wildcard.ANY;
    YearLines line = new YearLines();
    component.stream()
        .filter(row -> row.deanery().equals(wanted))
        .forEach(row -> line.add("", row.year(), row.fte()));
    double[] ratios = line.total(basis.horizon());
    double[] against = against(component.get(0), deanery, basis);
    for (int t = 0; t < fte.length; t++) {
      fte[t] += ratios[t] * against[t];
    }
  }

  /** Hundreds of thousands of residents, or FTE of another specialty, by year. */
  private static double[] against(StaffingRatio row, int deanery, MethodInputs basis) {
    if (!row.perResidents()) {
      return basis.others().of(row.perSpecialty()).ofDeanery(deanery);
    }
    AgeSexRate each = new AgeSexRate(row.specialty(), row.sex(), row.ages(), 1 / RESIDENTS);
    return basis.population().weigh(deanery, AgeSexTable.of(List.of(each), row.specialty()));
  }
}
