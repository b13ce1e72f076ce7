package org.placewright.shortfall;

import java.util.List;
import java.util.TreeSet;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.CoreStage;
import org.placewright.supply.Intakes;
import org.placewright.supply.Yield;

/**
 * What the places without a plan would give in the equilibrium year beyond what they do, were there
 * candidates for all of them: an advice takes it that what it asks for can be filled.
 */
final class UnfilledPlaces {
  private UnfilledPlaces() {}

  static FteOfPlaces of(Scenario scenario, BaselineIntakes baseline, Yield yield) {
    FteOfPlaces unfilled = new FteOfPlaces(scenario, yield);
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
            FteOfPlacesOfBuilder.builder()
                .specialty(s)
                .deanery(baseline.deanery(p))
                .year(year)
                .build(),
            missing);
      }
    }
    return unfilled;
  }

  private static double missingShare(Intakes intakes, int specialty, int year) {
    double wanted = intakes.wanted(specialty, year);
    return wanted > 0 ? 1 - intakes.total(specialty, year) / wanted : 0;
  }
}
