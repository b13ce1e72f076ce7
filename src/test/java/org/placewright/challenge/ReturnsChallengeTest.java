package org.placewright.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aPostsReturn;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.placewright.challenge.ChallengedReturn.Outcome;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.ChallengeRule.Treatment;

class ReturnsChallengeTest {
  private static final double EXACT = 1e-9;

  /** One return for each figure, of posts per 100,000 residents. */
  private static ScenarioFixture returns(double... figures) {
    ScenarioFixture builder = ScenarioFixture.minimal();
    for (int i = 0; i < figures.length; i++) {
      String name = "group-" + (char) ('a' + i);
      builder.with(
          aPostsReturn().returnedBy(name).postsFte(2 * figures[i]).residents(200_000).build());
    }
    return builder;
  }

  private static List<ChallengedReturn> challenge(ScenarioFixture builder) {
    return ReturnsChallenge.of(builder.build().need());
  }

  private static List<Outcome> outcomes(ScenarioFixture builder) {
    return challenge(builder).stream().map(ChallengedReturn::outcome).toList();
  }

  @Test
  void anOutlierIsFlaggedWithItsDistanceFromTheMedian() {
    // Median 41; deviations 3, 1, 0, 2, 49; MAD 2; 2 / 0.6744898 = 2.965204;
    // (90 − 41) / 2.965204 = 16.52500
    List<ChallengedReturn> challenged = challenge(returns(38, 40, 41, 43, 90));
    ChallengedReturn last = challenged.get(4);
    assertEquals(Outcome.FLAGGED, last.outcome());
    assertEquals(16.525, last.distance(), 1e-5);
    assertEquals(90, last.perHundredThousand(), EXACT);
    assertEquals(180, last.acceptedFte(), EXACT);
    // (38 − 41) / 2.965204 = −1.01173
    assertEquals(-1.01173, challenged.get(0).distance(), 1e-5);
    assertEquals(Outcome.ACCEPTED, challenged.get(0).outcome());
  }

  @Test
  void postsAreComparedForAsManyResidents() {
    // As many posts per head from a body ten times as large: no outlier
    ScenarioFixture builder =
        returns(38, 40, 41, 43)
            .with(aPostsReturn().returnedBy("large").postsFte(820).residents(2_000_000).build());
    assertTrue(outcomes(builder).stream().allMatch(outcome -> outcome == Outcome.ACCEPTED));
  }

  @Test
  void theRuleOfTheSpecialtySaysWhatIsDoneWithAnOutlier() {
    ScenarioFixture builder =
        returns(38, 40, 41, 43, 90).with(new ChallengeRule("*", Treatment.USE, 3.5));
    assertEquals(Outcome.USED, outcomes(builder).get(4));
    assertFalse(challenge(builder).get(4).isFlagged());
    builder.with(new ChallengeRule("surgery", Treatment.CAP, 2));
    // 41 + 2 · 2.965204437 = 46.930408874 per 100,000, for 200,000 residents
    assertEquals(Outcome.CAPPED, outcomes(builder).get(4));
    assertEquals(93.860817748, challenge(builder).get(4).acceptedFte(), 1e-6);
  }

  @Test
  void aCapBringsALowReturnUp() {
    ScenarioFixture builder =
        returns(38, 40, 41, 43, 1).with(new ChallengeRule("*", Treatment.CAP, 3.5));
    // Median 40; deviations 2, 0, 1, 3, 39: MAD 2; 40 − 3.5 · 2.965204 = 29.621785, for 200,000
    assertEquals(59.243569, challenge(builder).get(4).acceptedFte(), 1e-6);
    builder.with(new ChallengeRule("*", Treatment.CAP, 13));
    // 40 − 13 · 2.965204437 = 1.452342319, still above the 1 that was returned (13.15 below)
    assertEquals(2.904684637, challenge(builder).get(4).acceptedFte(), 1e-6);
  }

  @Test
  void whereMostAreAlikeTheMeanDeviationTakesThePlaceOfTheMad() {
    // Deviations 0, 0, 0, 0, 40: MAD 0; mean 8 · 1.2533141 = 10.026513; 40 / 10.026513 = 3.98942
    List<ChallengedReturn> challenged = challenge(returns(50, 50, 50, 50, 90));
    assertEquals(3.98942, challenged.get(4).distance(), 1e-5);
    assertEquals(Outcome.FLAGGED, challenged.get(4).outcome());
    assertEquals(Outcome.ACCEPTED, challenged.get(0).outcome());
  }

  @Test
  void returnsThatAreAllAlikeAreAccepted() {
    assertEquals(
        List.of(Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.ACCEPTED),
        outcomes(returns(50, 50, 50)));
  }

  @Test
  void twoReturnsCannotSayWhichOfThemIsWild() {
    assertEquals(List.of(Outcome.UNCHALLENGED, Outcome.UNCHALLENGED), outcomes(returns(1, 1000)));
  }

  @Test
  void otherSpecialtiesAndYearsAreNoPeers() {
    ScenarioFixture builder =
        returns(38, 40, 41, 43)
            .with(
                aPostsReturn().returnedBy("a").year(2011).postsFte(900).residents(200_000).build())
            .with(
                aPostsReturn()
                    .specialty("medicine")
                    .returnedBy("a")
                    .postsFte(900)
                    .residents(200_000)
                    .build());
    assertEquals(
        2, outcomes(builder).stream().filter(outcome -> outcome == Outcome.UNCHALLENGED).count());
  }

  @Test
  void withoutResidentsOfItsOwnAReturnIsForAllOfTheDeanery() {
    ScenarioFixture builder = ScenarioFixture.minimal().with(aPostsReturn().postsFte(5).build());
    // 5 FTE for 1,000 residents
    assertEquals(500, challenge(builder).get(0).perHundredThousand(), EXACT);
    builder.with(aPostsReturn().year(2030).postsFte(5).build());
    assertThrows(IllegalArgumentException.class, () -> challenge(builder));
  }

  @Test
  void neitherTheUnitNorTheOriginOfTheFiguresChangesADistance() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 100; i++) {
      double[] figures = random.doubles(3 + random.nextInt(20), 10, 90).toArray();
      double[] other = DoubleStream.of(figures).map(x -> 7 * x + 100).toArray();
      double expected = Peers.of(figures).distance(figures[0]);
      assertEquals(expected, Peers.of(other).distance(other[0]), 1e-6);
    }
  }
}
