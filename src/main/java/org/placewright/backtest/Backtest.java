package org.placewright.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.uncertainty.Actual;
import org.placewright.supply.Intakes;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyProjection;

/** Projects from an old base year, with its intakes carried on, and compares. */
public final class Backtest {
  private final Scenario scenario;
  private final SupplyProjection supply;
  private final List<Comparison> comparisons = new ArrayList<>();

  private Backtest(Scenario scenario) {
    this.scenario = scenario;
    supply = SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  /**
   * Projects the scenario and compares it with each count.
   *
   * @param scenario a checked scenario of an old base year
   * @param actuals later counts, of years after its base year up to its horizon year
   * @return a comparison for each figure, in the order of the counts
   */
  public static List<Comparison> compare(Scenario scenario, List<Actual> actuals) {
    Backtest backtest = new Backtest(scenario);
    Positions specialties = Positions.of(scenario.register().specialties(), row -> row.id());
    for (Actual actual : actuals) {
      int specialty = specialties.of(actual.specialty());
      backtest.add(actual, Counted.HEADCOUNT, actual.headcount(), specialty);
      backtest.add(actual, Counted.FTE, actual.fte(), specialty);
    }
    return List.copyOf(backtest.comparisons);
  }

  private void add(Actual actual, Counted counted, Optional<Double> figure, int specialty) {
    int yearsAhead = actual.year() - scenario.horizon().baseYear();
    double projected = projected(counted, specialty, actual.deanery(), yearsAhead);
    if (figure.isPresent()) {
      comparisons.add(
          new Comparison(
              actual.specialty(),
              actual.deanery(),
              counted,
              actual.year(),
              yearsAhead,
              actual.series(),
              projected,
              figure.get()));
    }
  }

  private double projected(Counted counted, int specialty, String where, int year) {
    ProjectionMeasure measure =
        counted == Counted.HEADCOUNT ? ProjectionMeasure.HEADS : ProjectionMeasure.IN_POST_FTE;
    List<Deanery> deaneries = scenario.register().deaneries();
    double total = 0;
    for (int d = 0; d < deaneries.size(); d++) {
      if (Wildcard.covers(where, deaneries.get(d).id())) {
        total += supply.get(measure, specialty, d, year);
      }
    }
    return total;
  }
}
