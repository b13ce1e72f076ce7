package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.placewright.scenario.Scenario;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.CoreStage;

/**
 * The advice for core specialties: the yearly intake whose completers, with the other candidates of
 * the equilibrium year, are as many as the entrants advised for its higher specialties. Nobody then
 * tries again. In the {@link AdvisedIntake} completers stand for FTE. Places promised beyond the
 * baseline are given as their mean over the intakes up to the equilibrium year.
 */
final class CoreAdvice {
  private final Scenario scenario;
  private final BaselineIntakes baseline;
  private final List<CoreStage> stages;
  private final double[][] promised;

  CoreAdvice(Scenario scenario, BaselineIntakes baseline) {
    this.scenario = scenario;
    this.baseline = baseline;
    stages = inOrder(CoreStage.of(scenario));
    promised =
        new double[scenario.register().specialties().size()]
            [scenario.register().deaneries().size()];
  }

  /** Cores after those of their higher specialties that are cores too, which need advice first. */
  private static List<CoreStage> inOrder(List<CoreStage> stages) {
    List<CoreStage> left = new ArrayList<>(stages);
    List<CoreStage> order = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Integer> waiting = left.stream().map(CoreStage::specialty).toList();
      CoreStage next =
          left.stream()
              .filter(stage -> stage.higher().stream().noneMatch(waiting::contains))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("stages go in a circle"));
      order.add(next);
      left.remove(next);
    }
    return List.copyOf(order);
  }

  /** Counts places promised beyond the baseline. */
  void promise(FteOfPlaces.Of intake, int places) {
    promised[intake.specialty()][intake.deanery()] += places;
  }

  /** Puts the advice for every core in the place of that by demand. */
  void replace(AdvisedIntake[][] intakes) {
    stages.forEach(stage -> advise(stage, intakes));
  }

  /** What is promised of a core beyond the baseline, a year; empty where it is no core. */
  OptionalDouble promised(int specialty, int deanery) {
    int first = scenario.horizon().firstIntakeYear();
    double intakes = scenario.settings().equilibriumYear() - first + 1.0;
    return stages.stream().anyMatch(stage -> stage.specialty() == specialty)
        ? OptionalDouble.of(promised[specialty][deanery] / intakes)
        : OptionalDouble.empty();
  }

  private void advise(CoreStage stage, AdvisedIntake[][] intakes) {
    double needed = -stage.others(scenario.settings().equilibriumYear());
    for (int s : stage.higher()) {
      needed += entrants(s, intakes[s]);
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
      intakes[core][d] =
          AdvisedIntakeBuilder.builder().current(places[d]).gap(gap).ftePerPlace(perPlace).build();
    }
  }

  /** Entrants that an advice expects, at the fill rate of today's places. */
  private double entrants(int specialty, AdvisedIntake[] intakes) {
    double[] places = NewIntakes.places(baseline, specialty, intakes.length);
    double advised = 0;
    double all = 0;
    double filled = 0;
    double mean = 0;
    for (int d = 0; d < places.length; d++) {
      advised += intakes[d].places();
      all += places[d];
      filled += places[d] * baseline.fillRate(specialty, d);
      mean += baseline.fillRate(specialty, d) / places.length;
    }
    return advised * (all > 0 ? filled / all : mean);
  }
}
