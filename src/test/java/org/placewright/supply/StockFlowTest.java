package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aRetention;

import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Origin;

class StockFlowTest {
  private static final int AGES = AgeBand.OLDEST + 1;

  /** Women of 60 and 61 only: a fifth of those of 60 leave; nobody grows older than 61. */
  private static ScenarioFixture twoAges() {
    return ScenarioFixture.empty()
        .with(aHorizon().lastIntakeYear(2010).horizonYear(2011).build())
        .participation(rate("F", 60, 60, 0.5), rate("F", 61, 61, 0.25), rate("M", 0, 120, 1))
        .leaving(rate("*", 60, 60, 0.2), rate("*", 61, 61, 0.4));
  }

  /** Everyone works full time, and a tenth leaves a year. */
  private static ScenarioFixture aTenthLeaves() {
    return ScenarioFixture.empty()
        .with(aHorizon().lastIntakeYear(2010).horizonYear(2013).build())
        .participation(rate("*", 0, 120, 1))
        .leaving(rate("*", 0, 120, 0.1));
  }

  @Test
  void agesJoinsAndLeaves() {
    double[][] opening = women(60, 100);
    opening[0][61] = 40;
    StockPath path = run(twoAges(), opening, joining(3, 1, 60, 10));
    // year 0: 100 of 60, 40 of 61
    // year 1: 10 of 60 who joined, 100·0.8 = 80 of 61; 20 of 60 left, and all 40 of 61
    // year 2: 10·0.8 = 8 of 61; 2 of 60 left, and all 80 of 61
    assertArrayEquals(new double[] {140, 90, 8}, path.heads(), 1e-12);
    assertArrayEquals(new double[] {60, 25, 2}, path.fte(), 1e-12);
    assertArrayEquals(new double[] {0, 60, 82}, path.leavers(), 1e-12);
  }

  @Test
  void theOldestAgeIsLeftBehind() {
    ScenarioFixture stayers = aTenthLeaves().withoutRates();
    stayers.participation(rate("*", 0, 120, 1)).leaving(rate("*", 0, 120, 0));
    StockPath path = run(stayers, women(AgeBand.OLDEST, 3), new Arrivals(2));
    assertArrayEquals(new double[] {3, 0}, path.heads(), 0);
    assertArrayEquals(new double[] {0, 3}, path.leavers(), 0);
  }

  @Test
  void theStaffOfTheBaseYearLeaveAlongTheLineOfExitsAndThenAtTheRates() {
    ScenarioFixture exits = aTenthLeaves().with(new Exit("*", "F", 2, 0.4));
    StockPath path = run(exits, women(40, 100), new Arrivals(5));
    // 40 % by 2011 is 20 % by 2010; then a tenth a year: 60, 54, 48.6
    assertArrayEquals(new double[] {100, 80, 60, 54, 48.6}, path.heads(), 1e-12);
    assertArrayEquals(new double[] {0, 20, 20, 6, 5.4}, path.leavers(), 1e-12);
  }

  @Test
  void thoseOnACurveWorkAsTheirAgeAndYearSay() {
    ScenarioFixture exits = aTenthLeaves().with(new Exit("*", "*", 4, 0.4));
    exits.participation(rate("*", 42, 120, 0.5));
    StockPath path = run(exits, women(40, 100), new Arrivals(3));
    assertArrayEquals(new double[] {100, 90, 80 * 0.5}, path.fte(), 1e-12);
  }

  @Test
  void joinersStayAsTheirOriginsCurveSays() {
    ScenarioFixture stay =
        aTenthLeaves()
            .with(aRetention().origin("abroad").yearsSinceJoining(2).shareStillWorking(0.5).build())
            .with(
                aRetention().origin("training").yearsSinceJoining(0).shareStillWorking(0.9).build())
            .with(
                aRetention()
                    .origin("training")
                    .yearsSinceJoining(1)
                    .shareStillWorking(0.8)
                    .build());
    Arrivals arrivals = joining(4, 1, 30, 100);
    arrivals.add(Origin.ABROAD, 1, Sex.FEMALE, new Arrivals.AtAge(30, 10));
    StockPath path = run(stay, women(40, 0), arrivals);
    // of 100 from training 90 take up work, 80 are there a year on, then a tenth leaves;
    // of 10 from abroad 10, 7.5 and 5; who never takes work up is no leaver
    assertArrayEquals(new double[] {0, 100, 87.5, 77}, path.heads(), 1e-12);
    assertArrayEquals(new double[] {0, 0, 12.5, 10.5}, path.leavers(), 1e-12);
    assertArrayEquals(new double[] {0, 10, 0, 0}, path.notTakenUp(), 1e-12);
  }

  @Test
  void aLaterCurveHoldsForThoseWhoJoinFromItsYearOn() {
    ScenarioFixture stay =
        aTenthLeaves()
            .with(aRetention().yearsSinceJoining(0).shareStillWorking(0.5).build())
            .with(aRetention().joinedFrom(2011).yearsSinceJoining(0).shareStillWorking(1).build());
    Arrivals arrivals = joining(3, 1, 30, 100);
    arrivals.add(Origin.TRAINING, 2, Sex.FEMALE, new Arrivals.AtAge(30, 100));
    StockPath path = run(stay, women(40, 0), arrivals);
    assertArrayEquals(new double[] {0, 50, 45 + 100}, path.heads(), 1e-12);
  }

  @Test
  void participationLiesOnTheLineBetweenItsYears() {
    ScenarioFixture less = aTenthLeaves().with(new Exit("*", "*", 4, 0));
    less.participation(in(2009, 0.9), in(2011, 0.7));
    StockPath path = run(less, women(40, 10), new Arrivals(5));
    assertArrayEquals(new double[] {9, 8, 7, 7, 7}, path.fte(), 1e-12);
  }

  @Test
  void leavingLiesOnTheLineBetweenItsYears() {
    ScenarioFixture more = ScenarioFixture.empty().with(aTenthLeaves().build().horizon());
    more.participation(rate("*", 0, 120, 1));
    more.leaving(leavingIn(2009, 0.1), leavingIn(2011, 0.3));
    StockPath path = run(more, women(40, 100), new Arrivals(4));
    // in the year to 2010 a fifth leaves, in the years to 2011 and 2012 three tenths
    assertArrayEquals(new double[] {100, 80, 56, 39.2}, path.heads(), 1e-12);
    assertArrayEquals(new double[] {0, 20, 24, 16.8}, path.leavers(), 1e-12);
  }

  private static AgeSexRate leavingIn(int year, double share) {
    return new AgeSexRate("s", "F", new AgeBand(0, 120), YearRange.only(year), share);
  }

  private static StockPath run(ScenarioFixture builder, double[][] opening, Arrivals arrivals) {
    var scenario = builder.build();
    return StockFlow.of(scenario.workforce(), "s", scenario.horizon()).run(opening, arrivals);
  }

  private static double[][] women(int age, double heads) {
    double[][] people = new double[2][AGES];
    people[Sex.FEMALE.ordinal()][age] = heads;
    return people;
  }

  private static Arrivals joining(int years, int year, int age, double heads) {
    Arrivals arrivals = new Arrivals(years);
    arrivals.add(Origin.TRAINING, year, Sex.FEMALE, new Arrivals.AtAge(age, heads));
    return arrivals;
  }

  private static AgeSexRate in(int year, double fte) {
    return new AgeSexRate("s", "F", new AgeBand(0, 120), YearRange.only(year), fte);
  }

  private static AgeSexRate rate(String sex, int from, int to, double value) {
    return new AgeSexRate("s", sex, new AgeBand(from, to), value);
  }
}
