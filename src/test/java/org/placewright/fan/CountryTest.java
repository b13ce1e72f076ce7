package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyProjection;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

class CountryTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void withNothingMovedItIsTheProjectionOfThePack(long seed) {
    Scenario scenario = Doubtful.of(seed);
    Country country = new Country(scenario, UncertainInputs.of(scenario), List.of());
    assertIsTheProjectionOf(scenario, country.central());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aDrawIsTheProjectionOfThePackSoChanged(long seed) {
    assertDrawsAreProjections(Doubtful.of(seed), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void soItIsWhereAllChangesAreInProportion(long seed) {
    assertDrawsAreProjections(Doubtful.inProportion(seed), seed);
  }

  private static void assertDrawsAreProjections(Scenario scenario, long seed) {
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    Country country = new Country(scenario, inputs, List.of());
    SplittableRandom random = new SplittableRandom(seed);
    for (int n = 0; n < 4; n++) {
      double[] values = new double[inputs.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = country.value(i, 0.001 + 0.998 * random.nextDouble());
      }
      Scenario changed = TableDraws.of(scenario, inputs).in(scenario, Draw.ofAll(values));
      assertIsTheProjectionOf(changed, country.run(values));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDrawCutsHigherEntrantsToTheCandidatesThereAreInIt(long seed) {
    Scenario scenario = Doubtful.with(RandomScenario.withCore(seed), Doubtful.rows(0.6, 1.4));
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    Country country = new Country(scenario, inputs, List.of());
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < inputs.size(); i++) {
      double value = country.value(i, 0.05 + 0.9 * random.nextDouble());
      Scenario changed = TableDraws.of(scenario, inputs).in(scenario, Draw.ofOne(i, value));
      assertIsTheProjectionOf(changed, country.run(i, value));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneInputMovedIsTheProjectionOfThePackSoChanged(long seed) {
    Scenario scenario = Doubtful.of(seed);
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    Country country = new Country(scenario, inputs, List.of());
    for (int i = 0; i < inputs.size(); i++) {
      double value = country.value(i, 0.9);
      Scenario changed = TableDraws.of(scenario, inputs).in(scenario, Draw.ofOne(i, value));
      assertIsTheProjectionOf(changed, country.run(i, value));
    }
  }

  @Test
  void everyInputMovesSomething() {
    Scenario scenario = Doubtful.of(2);
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    Country country = new Country(scenario, inputs, List.of());
    FigureSeries series = new FigureSeries(2, country.central().years());
    double[] central = series.of(country.central());
    for (int i = 0; i < inputs.size(); i++) {
      // Demand goes by the population's change and the ratio of weights: one factor for all
      // cancels.
      if (inputs.get(i).name().matches("(population_persons|utilisation_weight)")) {
        continue;
      }
      double most = 0;
      for (double share : new double[] {0.1, 0.9}) {
        double[] moved = series.of(country.run(i, country.value(i, share)));
        for (int f = 0; f < moved.length; f++) {
          most = Math.max(most, Math.abs(moved[f] - central[f]));
        }
      }
      assertTrue(most > 1e-6, inputs.get(i).name());
    }
  }

  private static void assertIsTheProjectionOf(Scenario scenario, CountryRun run) {
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyProjection supply =
        SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
    int deaneries = scenario.register().deaneries().size();
    for (int s = 0; s < run.specialties(); s++) {
      for (int t = 0; t < run.years(); t++) {
        double needed = 0;
        double there = 0;
        for (int d = 0; d < deaneries; d++) {
          needed += demand.fte(s, d, t);
          there += supply.fte(s, d, t);
        }
        assertEquals(needed, run.demand(s, t), 1e-9 * needed, "demand of " + s + " in " + t);
        assertEquals(there, run.supply(s, t), 1e-9 * there, "supply of " + s + " in " + t);
      }
    }
  }
}
