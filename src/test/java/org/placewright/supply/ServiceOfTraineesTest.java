package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aTraining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;

class ServiceOfTraineesTest {
  @Test
  void eachTraineeGivesAShareOfASpecialist() {
    // 10 in the first and 10 in the second year, of whom half work part time, at 0.6 FTE: 16 FTE
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aTraining().ltftShare(0.5).serviceContribution(0.25).build());
    // Who works part time is two years longer in training, so more of the second year do: by hand
    // (0.5 · 1 + 0.5 · 0.6) = 0.8 of an FTE in each of the first two years
    assertEquals(20 * 0.8 * 0.25, ServiceOfTrainees.of(builder.build()).fte().at(0, 0), 1e-12);
    assertEquals(0, ServiceOfTrainees.of(ScenarioFixture.minimal().build()).fte().at(0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void itIsWhatTheProjectionHasInTheBaseYear(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    SpecialtyDeaneryTable service = ServiceOfTrainees.of(scenario).fte();
    SupplyProjection supply = SupplyProjection.project(scenario, Intakes.none(scenario));
    for (int s = 0; s < service.specialties(); s++) {
      for (int d = 0; d < service.deaneries(); d++) {
        assertEquals(supply.get(ProjectionMeasure.SERVICE_FTE, s, d, 0), service.at(s, d), 1e-9);
      }
    }
  }
}
