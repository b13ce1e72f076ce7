package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aPostsReturn;
import static org.placewright.demand.method.MethodFigures.EXACT;
import static org.placewright.demand.method.MethodFigures.needed;
import static org.placewright.demand.method.MethodFigures.surgeryBy;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.ChallengeRule.Treatment;
import org.placewright.scenario.need.Method;

class ReturnsTest {
  /** Five practice groups of 1,000 people each in one deanery; the last wants twice its share. */
  private static ScenarioFixture groups() {
    ScenarioFixture builder = surgeryBy(Method.RETURNS);
    int[] posts = {38, 40, 41, 43, 90};
    for (int i = 0; i < posts.length; i++) {
      builder.with(
          aPostsReturn()
              .returnedBy("group-" + i)
              .year(2009)
              .postsFte(posts[i])
              .residents(1000)
              .build());
    }
    return builder;
  }

  @Test
  void returnsOfADeaneryAddUpAsTheyAre() {
    assertEquals(38 + 40 + 41 + 43 + 90, needed(groups(), 2009), EXACT);
  }

  @Test
  void aCapTakesTheOutlierToTheDistance() {
    // Median 41, deviations 3, 1, 0, 2, 49: MAD 2, robust deviation 1.482602... · 2 = 2.965204...
    // 41 + 3.5 · 2.965204 = 51.378215
    ScenarioFixture builder = groups().with(new ChallengeRule("*", Treatment.CAP, 3.5));
    assertEquals(38 + 40 + 41 + 43 + 51.378215, needed(builder, 2009), 1e-6);
  }

  @Test
  void theAcceptedPostsLieOnTheStraightLineBetweenYears() {
    // One return in 2013 is alone and stays 58; in 2011 group 0 is half way: (38 + 58) / 2 = 48
    ScenarioFixture builder =
        groups()
            .with(
                aPostsReturn()
                    .returnedBy("group-0")
                    .year(2013)
                    .postsFte(58)
                    .residents(1000)
                    .build());
    assertEquals(48 + 40 + 41 + 43 + 90, needed(builder, 2011), EXACT);
    assertEquals(58 + 40 + 41 + 43 + 90, needed(builder, 2015), EXACT);
  }
}
