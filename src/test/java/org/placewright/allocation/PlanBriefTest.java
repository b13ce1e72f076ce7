package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;

class PlanBriefTest {
  @Test
  void whatFollowsFromABriefIsWorkedOutOnceForEach() {
    Scenario scenario = ScenarioFixture.minimal().build();
    PlanBrief brief = PlanBrief.of(scenario);
    int[] asked = {0};
    assertEquals(1, brief.once(Integer.class, each -> ++asked[0]));
    assertEquals(1, brief.once(Integer.class, each -> ++asked[0]));
    assertEquals("text", brief.once(String.class, each -> "text"));
    assertEquals(2, PlanBrief.of(scenario).once(Integer.class, each -> ++asked[0]));
  }
}
