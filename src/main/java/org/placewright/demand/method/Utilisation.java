package org.placewright.demand.method;

import java.util.List;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.register.Specialty;

/** Staff and vacancies of the base year, moved by the population's use of the specialty. */
public final class Utilisation implements DemandMethod {
  private static final List<MethodCard.Symbol> SYMBOLS =
      List.of(
          new MethodCard.Symbol(
              "FTE in post",
              "staff of the base year × participation",
              "FTE",
              "`workforce.csv`, `participation.csv`"),
          new MethodCard.Symbol(
              "vacancy FTE", "posts that stand empty in the base year", "FTE", "`vacancies.csv`"),
          new MethodCard.Symbol(
              "unmet",
              "other need unmet, as a share of the FTE in post",
              "fraction",
              "`vacancies.csv`"),
          new MethodCard.Symbol(
              "service of trainees",
              "what the trainees of the base year give in it, as supply has it",
              "FTE",
              "`trainees.csv`, `training.csv`, `curriculum.csv`"),
          new MethodCard.Symbol(
              "persons(t)", "residents by age and sex", "people", "`population.csv`"),
          new MethodCard.Symbol(
              "weight", "relative use by one of them", "none", "`utilisation.csv`"));

  @Override
  public MethodCard card() {
    return new MethodCard(
        Method.UTILISATION.code(),
        "The use that people of each age and sex make of a specialty",
        "The utilisation-based approach of HRSA's and the Dutch Capaciteitsorgaan's models (van"
            + " Greuningen, Batenburg and van der Velden, Human Resources for Health 2012, 10:21).",
        "The default. It takes today's staff and vacancies as what today's population needs, so it"
            + " carries today's unmet or excessive need forward. Where W(base) is 0 the population"
            + " moves nothing.",
        "N(t) = (FTE in post · (1 + unmet) + vacancy FTE + service of trainees) · W(t) / W(base); "
            + " W(t) = Σ persons(t) · weight",
        SYMBOLS,
        MethodCard.STRAIGHT_LINE,
        "90 FTE in post and 10 vacant; 800 people under 65 weigh 1 each, 200 of 65 and over weigh 3"
            + " each and become 340: N = 100 · (800 + 1,020) / (800 + 600) = 130 FTE.");
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    double[][] fte = new double[basis.deaneries().size()][];
    for (int d = 0; d < fte.length; d++) {
      double[] weighed = basis.use(specialty, d);
      fte[d] = new double[weighed.length];
      for (int t = 0; t < weighed.length; t++) {
        fte[d][t] = basis.staff(specialty, d) * ratio(weighed, t);
      }
    }
    return new DeaneryYearTable(fte);
  }

  /** Where nobody used the specialty in the base year the population does not move demand. */
  private static double ratio(double[] weighed, int t) {
    return weighed[0] == 0 ? 1 : weighed[t] / weighed[0];
  }
}
