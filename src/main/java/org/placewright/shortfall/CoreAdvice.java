package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Baseline;
import org.placewright.supply.CoreStage;

/**
 * The advice for core specialties: the yearly intake whose completers, with the other candidates of
 * the equilibrium year, are as many as the entrants advised for its higher specialties. Nobody then
 * tries again. In the {@link AdvisedIntake} completers stand for FTE.
 */
final class CoreAdvice {
  private final AdvisedIntake[][] intakes;
  private final Scenario scenario;
  private final Baseline baseline;

  private CoreAdvice(AdvisedIntake[][] intakes, Scenario scenario, Baseline baseline) {
    this.intakes = intakes;
    this.scenario = scenario;
    this.baseline = baseline;
  }

  /** Puts the advice for every core in the place of that by demand. */
  static void replace(AdvisedIntake[][] intakes, Scenario scenario, Baseline baseline) {
    CoreAdvice advice = new CoreAdvice(intakes, scenario, baseline);
    List<CoreStage> left = new ArrayList<>(CoreStage.of(scenario));
    while (!left.isEmpty()) {
      List<Integer> waiting = left.stream().map(CoreStage::specialty).toList();
      CoreStage next =
          left.stream()
              .filter(stage -> stage.higher().stream().noneMatch(waiting::contains))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("stages go in a circle"));
      advice.advise(next);
      left.remove(next);
    }
  }

  private void advise(CoreStage stage) {
    double needed = -stage.others(scenario.settings().equilibriumYear());
    for (int s : stage.higher()) {
      needed += entrants(s);
    }
    int core = stage.specialty();
    int deaneries = intakes[core].length;
    double[] places = NewIntakes.places(baseline, core, deaneries);
    double completing = stage.completingAtAll(scenario.horizon().firstIntakeYear());
    double now = 0;
    for (int d = 0; d < deaneries; d++) {
      now += places[d] * baseline.fillRate(core, d) * completing;
    }
    for (int d = 0; d < deaneries; d++) {
      double perPlace = baseline.fillRate(core, d) * completing;
      double share = now > 0 ? places[d] * perPlace / now : 1.0 / deaneries;
      double gap = Math.max(0, needed) * share - places[d] * perPlace;
      intakes[core][d] = new AdvisedIntake(places[d], gap, perPlace);
    }
  }

  /** Entrants that an advice expects, at the fill rate of today's places. */
  private double entrants(int specialty) {
    double[] places = NewIntakes.places(baseline, specialty, intakes[specialty].length);
    double advised = 0;
    double all = 0;
    double filled = 0;
    double mean = 0;
    for (int d = 0; d < places.length; d++) {
      advised += intakes[specialty][d].places();
      all += places[d];
      filled += places[d] * baseline.fillRate(specialty, d);
      mean += baseline.fillRate(specialty, d) / places.length;
    }
    return advised * (all > 0 ? filled / all : mean);
  }
}
