package org.placewright.demand.method;

import java.util.List;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.register.Specialty;

/** Staff and vacancies of the base year, moved by the population's use of the specialty. */
public final class Utilisation implements DemandMethod {
  private static final List<MethodCard.Symbol> SYMBOLS =
      List.of(
          MethodCardSymbolBuilder.builder()
              .name("FTE in post")
              .meaning("staff of the base year × participation")
              .unit("FTE")
              .from("`workforce.csv`, `participation.csv`")
              .build(),
          MethodCardSymbolBuilder.builder()
              .name("vacancy FTE")
              .meaning("posts that stand empty in the base year")
              .unit("FTE")
              .from("`vacancies.csv`")
              .build(),
          MethodCardSymbolBuilder.builder()
              .name("unmet")
              .meaning("other need unmet, as a share of the FTE in post")
              .unit("fraction")
              .from("`vacancies.csv`")
              .build(),
          MethodCardSymbolBuilder.builder()
              .name("service of trainees")
              .meaning("what the trainees of the base year give in it, as supply has it")
              .unit("FTE")
              .from("`trainees.csv`, `training.csv`, `curriculum.csv`")
              .build(),
          MethodCardSymbolBuilder.builder()
              .name("persons(t)")
              .meaning("residents by age and sex")
              .unit("people")
              .from("`population.csv`")
              .build(),
          MethodCardSymbolBuilder.builder()
              .name("weight")
              .meaning("relative use by one of them")
              .unit("none")
              .from("`utilisation.csv`")
              .build());

  @Override
  public MethodCard card() {
    return MethodCardBuilder.builder()
        .id(Method.UTILISATION.code())
        .title("The use that people of each age and sex make of a specialty")
        .source(
            "The utilisation-based approach of HRSA's and the Dutch Capaciteitsorgaan's models (van"
                + " Greuningen, Batenburg and van der Velden, Human Resources for Health 2012, 10:21).")
        .use(
            "The default. It takes today's staff and vacancies as what today's population needs, so it"
                + " carries today's unmet or excessive need forward. Where W(base) is 0 the population"
                + " changes nothing.")
        .formula(
            "N(t) = (FTE in post · (1 + unmet) + vacancy FTE + service of trainees) · W(t) / W(base); "
                + " W(t) = Σ persons(t) · weight")
        .symbols(SYMBOLS)
        .years(MethodCard.STRAIGHT_LINE)
        .example(
            "90 FTE in post and 10 vacant; 800 people under 65 weigh 1 each, 200 of 65 and over weigh 3"
                + " each and become 340: N = 100 · (800 + 1,020) / (800 + 600) = 130 FTE.")
        .build();
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    double[][] fte = new double[basis.deaneries().size()][];
    for (int d = 0; d < fte.length; d++) {
      double[] weighed = basis.use(specialty, d);
      fte[d] = new double[weighed.length];
      double staff = basis.staff(specialty, d);
      for (int t = 0; t < weighed.length; t++) {
        fte[d][t] = staff * ratio(weighed, t);
      }
    }
    return new DeaneryYearTable(fte);
  }

  /** Where nobody used the specialty in the base year the population does not move demand. */
  private static double ratio(double[] weighed, int t) {
    return weighed[0] == 0 ? 1 : weighed[t] / weighed[0];
  }
}
