package org.placewright.shortfall;

import java.util.List;
import java.util.TreeSet;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Baseline;
import org.placewright.supply.CoreStage;
import org.placewright.supply.Intakes;
import org.placewright.supply.Yield;

/**
 * What the baseline carried on would give in the equilibrium year beyond what it does, were there
 * candidates for all its places: an advice takes it that what it asks for can be filled.
 */
final class Unfilled {
  private final double[][] fte;

  private Unfilled(Scenario scenario) {
    fte =
        new double[scenario.register().specialties().size()]
            [scenario.register().deaneries().size()];
  }

  static Unfilled of(Scenario scenario, Baseline baseline, Yield yield) {
    Unfilled unfilled = new Unfilled(scenario);
    List<CoreStage> stages = CoreStage.of(scenario);
    if (stages.isEmpty()) {
      return unfilled;
    }
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    TreeSet<Integer> higher = new TreeSet<>();
    stages.forEach(stage -> higher.addAll(stage.higher()));
    Horizon horizon = scenario.horizon();
    int last = scenario.settings().equilibriumYear();
    for (int p = 0; p < baseline.programmes(); p++) {
      int s = baseline.specialty(p);
      for (int year = horizon.firstIntakeYear(); year <= last && higher.contains(s); year++) {
        double missing = missingShare(intakes, s, year) * baseline.placesWithoutPlan(p, year);
        unfilled.add(
            yield.ofIntake(s, year), new Places(s, baseline.deanery(p), missing), last - year);
      }
    }
    return unfilled;
  }

  private record Places(int specialty, int deanery, double count) {}

  private static double missingShare(Intakes intakes, int specialty, int year) {
    double wanted = intakes.wanted(specialty, year);
    return wanted > 0 ? 1 - intakes.total(specialty, year) / wanted : 0;
  }

  private void add(Yield.OfIntake yield, Places places, int years) {
    double[] byDeanery = fte[places.specialty()];
    for (int to = 0; to < byDeanery.length; to++) {
      byDeanery[to] += places.count() * yield.ftePerPlace(places.deanery(), to, years);
    }
  }

  double fte(int specialty, int deanery) {
    return fte[specialty][deanery];
  }
}
