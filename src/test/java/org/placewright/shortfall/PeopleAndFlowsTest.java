package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aJoiners;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyProjection;

class PeopleAndFlowsTest {
  private static final double EXACT = 1e-9;

  private static SupplyProjection project(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  @Test
  void theFirstYearIsWorkedByHand() {
    // 40 women and 60 men, of whom 5 % leave; 10 complete, half of them women; 3 come from abroad
    // and 2 back to practice
    SupplyProjection supply =
        project(
            ScenarioFixture.minimal()
                .with(aJoiners().international(3).returners(2).build())
                .build());
    PeopleAndFlows base = PeopleAndFlows.of(supply, 0, 0, 0);
    assertEquals(new PeopleAndFlows(100, 40, 0, 0, 0), base);
    assertEquals(60, base.men(), EXACT);
    PeopleAndFlows next = PeopleAndFlows.of(supply, 0, 0, 1);
    assertEquals(110, next.headcount(), EXACT);
    assertEquals(15, next.joiners(), EXACT);
    assertEquals(5, next.leavers(), EXACT);
    assertEquals(10, next.completions(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whoIsThereIsWhoWasThereAndJoinedLessWhoLeft(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    SupplyProjection supply = project(scenario);
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      for (int d = 0; d < scenario.register().deaneries().size(); d++) {
        for (int t = 1; t < scenario.horizon().years(); t++) {
          PeopleAndFlows before = PeopleAndFlows.of(supply, s, d, t - 1);
          PeopleAndFlows now = PeopleAndFlows.of(supply, s, d, t);
          assertEquals(before.headcount() + now.joiners() - now.leavers(), now.headcount(), 1e-7);
        }
      }
    }
  }

  @Test
  void groupsAddUpFigureByFigure() {
    PeopleAndFlows sum =
        new PeopleAndFlows(100, 40, 12, 5, 10).plus(new PeopleAndFlows(20, 9, 3, 1, 2));
    assertEquals(new PeopleAndFlows(120, 49, 15, 6, 12), sum);
  }
}
