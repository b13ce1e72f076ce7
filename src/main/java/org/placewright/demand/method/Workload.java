package org.placewright.demand.method;

import java.util.List;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.WorkingTime;
import org.placewright.scenario.register.Specialty;

/** Work to be done over the time one member of staff has for it: WHO's WISN. */
public final class Workload implements DemandMethod {
  private static final double MINUTES_AN_HOUR = 60;

  @Override
  public MethodCard card() {
    return MethodCardBuilder.builder()
        .id(Method.WORKLOAD.code())
        .title("The work to be done, over the time one has for it")
        .source("WHO, Workload indicators of staffing need (WISN): user's manual (Geneva, 2010).")
        .use(
            "Where activity is counted and its times are known. Work that everyone does beside the"
                + " activities (`category`) lengthens every hour of activity; work that some do"
                + " (`individual`) adds their hours once. Activity is that of the rows: what is to"
                + " grow, grows by later rows or by drivers.")
        .formula(
            "N(t) = Σ number(t) · minutes(t) / 60 / AWT · CAF + IAF;  CAF = 1 / (1 − Σ category hours /"
                + " AWT);  IAF = Σ staff · individual hours / AWT")
        .symbols(
            List.of(
                MethodCardSymbolBuilder.builder()
                    .name("number(t)")
                    .meaning("how often it is done")
                    .unit("a year")
                    .from("`workload.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("minutes(t)")
                    .meaning("the service standard: what one takes")
                    .unit("minutes")
                    .from("`workload.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("AWT")
                    .meaning(
                        "available working time: (possible days − public holidays − annual, sick and special"
                            + " leave) · hours a day")
                    .unit("hours a year")
                    .from("`working_time.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("CAF")
                    .meaning("category allowance factor")
                    .unit("none")
                    .from("`allowances.csv`")
                    .build(),
                MethodCardSymbolBuilder.builder()
                    .name("IAF")
                    .meaning("individual allowance factor")
                    .unit("FTE")
                    .from("`allowances.csv`")
                    .build()))
        .years(
            "Between two years with rows the hours of an activity lie on the straight line; before the"
                + " first and after the last they stay. Working time and allowances hold for all years.")
        .example(
            "Clinicians of an HIV clinic in Kenya (Burmen, Owuor and Mitei, Human Resources for Health"
                + " 2017, 15:9, table 3): 100,000 consultations of 15 minutes are 25,000 hours; 234 − 10"
                + " − 30 − 15 = 179 days of 8 hours are 1,432: 17.46 FTE. Ten days of training for all:"
                + " CAF = 1 / (1 − 80 / 1,432) = 1.0592, so N = 18.49 FTE.")
        .build();
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    double available =
        basis
            .methods()
            .workingTime(specialty.id())
            .map(WorkingTime::availableHours)
            .orElseThrow(() -> new IllegalArgumentException("no working time: " + specialty.id()));
    double[][] fte = new double[basis.deaneries().size()][];
    for (int d = 0; d < fte.length; d++) {
      String deanery = basis.deaneries().get(d).id();
      double category = 1 / (1 - basis.methods().categoryShare(specialty.id(), deanery));
      double individual = individualHours(specialty, deanery, basis) / available;
      fte[d] = hours(specialty, deanery, basis);
      for (int t = 0; t < fte[d].length; t++) {
        fte[d][t] = fte[d][t] / available * category + individual;
      }
    }
    return new DeaneryYearTable(fte);
  }

  private static double[] hours(Specialty specialty, String deanery, MethodInputs basis) {
    YearLines lines = new YearLines();
    for (Activity row : basis.methods().activities()) {
      if (row.specialty().equals(specialty.id()) && row.deanery().equals(deanery)) {
        double hours = row.annualNumber() * row.minutes() / MINUTES_AN_HOUR;
        lines.add(row.activity(), row.year(), hours);
      }
    }
    return lines.total(basis.horizon());
  }

  private static double individualHours(Specialty specialty, String deanery, MethodInputs basis) {
    return basis.methods().allowances(specialty.id(), deanery).stream()
        .filter(row -> row.kind() == Allowance.AllowanceKind.INDIVIDUAL)
        .mapToDouble(row -> row.staff() * row.hours())
        .sum();
  }
}
