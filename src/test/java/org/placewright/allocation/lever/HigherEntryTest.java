package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.allocation.LeversInForce;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.plan.Plans;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

class HigherEntryTest {
  private static final String ROW_2010 = "higher-entry[core,2010]";
  private static final String ROW_2012 = "higher-entry[core,2012]";
  private static final int CARDIOLOGY = 0;
  private static final int CORE = 1;
  private static final int RENAL = 2;

  /**
   * A core of two years without loss feeds cardiology and renal medicine. Before the plan: in 2008
   * there are 30 trainees in year 1 and 20 in year 2, 12 enter the core and 10 cardiology in 2009.
   */
  private static ScenarioFixture pack() {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aHorizon().baseYear(2008).lastIntakeYear(2012).horizonYear(2016).build())
            .without(Training.class)
            .with(aTraining().specialty("*").build());
    for (String id : List.of("cardiology", "core", "renal")) {
      builder.with(ScenarioFixture.specialty(id, 2));
      builder.with(aProgramme().id(id + "-north").specialty(id).build());
    }
    return builder
        .without(TraineesInPost.class)
        .with(
            new TraineesInPost("core", "north", 1, 30), new TraineesInPost("core", "north", 2, 20))
        .with(
            anIntake().programme("core-north").year(2009).places(12).entrants(12).build(),
            anIntake().programme("cardiology-north").year(2009).places(10).entrants(10).build())
        .with(new FillRate("renal", "*", 0.9), new FillRate("core", "*", 0.8))
        .with(new Stage("cardiology", "core"), new Stage("renal", "core"))
        .with(
            new Candidates("core", YearRange.only(2009), 0, 0.4),
            new Candidates("core", YearRange.ANY, 8, 0.25))
        .with(Pack.hard("higher-entry", 1));
  }

  private static int[][] places(int[] cardiology, int[] core, int[] renal) {
    return new int[][] {cardiology, core, renal, new int[3]};
  }

  @Test
  void theWorkedRowHasTwoPointSixToSpare() {
    Trial trial = Trial.of(new HigherEntry(), pack());
    // 2009: 20 complete, 10 enter, 10 are not appointed. 2010: 30 + 8 + 0.4 · 10 = 42.
    assertEquals(42, trial.row(ROW_2010).upper(), 1e-12);
    Verdict verdict =
        trial.verdict(ROW_2010, places(new int[] {25, 0, 0}, new int[3], new int[] {16, 0, 0}));
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 the higher specialties of core expect 39.4 entrants; 42.0 can be appointed, of"
            + " candidates 30.0 from the core, 8.0 from elsewhere and 4.0 who try again: met with"
            + " 2.6 entrants to spare.",
        verdict.sentence());
  }

  @Test
  void plannedCorePlacesMakeCandidatesAndAppointmentsTakeThemAway() {
    Trial trial = Trial.of(new HigherEntry(), pack());
    double[][] each = new double[4][3];
    trial
        .row(ROW_2012)
        .terms()
        .forEach(term -> each[term.programme()][term.intake()] = term.coefficient());
    // a core place of 2010 gives 0.8 completers in 2012; who enters in 2010 does not try again:
    // 0.25² of a candidate in 2012, and 0.25 of one for 2011
    assertNear(new double[] {0.0625, 0.25, 1}, each[CARDIOLOGY]);
    assertNear(new double[] {-0.8, 0, 0}, each[CORE]);
    assertNear(new double[] {0.05625, 0.225, 0.9}, each[RENAL]);
    // 2011: 12 of the intake of 2009 + 8 + 0.25 · 42 = 30.5; 2012: 8 + 0.25 · 30.5
    assertEquals(15.625, trial.row(ROW_2012).upper(), 1e-12);
  }

  @Test
  void aPlanWithoutEnoughCandidatesIsBroken() {
    Trial trial = Trial.of(new HigherEntry(), pack());
    // 2010: 40 of 42 enter, 2 are left; 2011: 12 + 8 + 0.25 · 2 = 20.5, 20 enter; 2012: 10 core
    // places give 8, + 8 + 0.25 · 0.5 = 16.125 for 17
    int[][] plan = places(new int[] {40, 20, 17}, new int[] {10, 0, 0}, new int[] {0, 0, 0});
    assertEquals(0.5, trial.verdict("higher-entry[core,2011]", plan).slack(), 1e-9);
    Verdict last = trial.verdict(ROW_2012, plan);
    assertEquals(State.BROKEN, last.state());
    assertEquals(-0.875, last.slack(), 1e-9);
    assertEquals(
        Map.of(ROW_2010, false, "higher-entry[core,2011]", false, ROW_2012, true),
        trial.missedByRows(plan));
  }

  @Test
  void whatIsPromisedNeverMakesItInfeasible() {
    Trial trial =
        Trial.of(
            new HigherEntry(),
            pack().with(anIntake().programme("cardiology-north").places(50).entrants(50).build()));
    // 8 more than the 42 candidates are promised; nobody is left to try again in 2011
    int[][] promised = places(new int[] {50, 0, 0}, new int[3], new int[3]);
    assertEquals(50, trial.row(ROW_2010).upper(), 1e-12);
    Verdict verdict = trial.verdict(ROW_2010, promised);
    assertEquals(State.BINDING, verdict.state());
    assertTrue(verdict.sentence().contains("and 8.0 are promised beyond them"), verdict.sentence());
    assertEquals(20, trial.verdict("higher-entry[core,2011]", promised).limit(), 1e-9);
    int[][] more = places(new int[] {50, 0, 0}, new int[3], new int[] {1, 0, 0});
    assertEquals(State.BROKEN, trial.verdict(ROW_2010, more).state());
    // the row takes the 8 from 2011 too, and is never less strict than the judgement
    assertTrue(trial.row("higher-entry[core,2011]").upper() <= 30.5);
  }

  @Test
  void whatCarriesOnCompetesInLaterYearsToo() {
    Trial trial = Trial.of(new HigherEntry(), EntrantPoolLimitTest.carriesOn(pack()));
    double[][] each = new double[4][3];
    trial
        .row("higher-entry[core,2014]")
        .terms()
        .forEach(term -> each[term.programme()][term.intake()] = term.coefficient());
    // Who enters in 2012 to 2014 is the same number x: x itself in 2014, and 0.25 + 0.25² missing
    // among those who try again. The core's intake of 2012 gives 0.8 completers in 2014, that of
    // 2011 0.8 in 2013, of whom 0.25 try again, and that of 2010 0.25² of them.
    assertNear(new double[] {0.00390625, 0.015625, 1.3125}, each[CARDIOLOGY]);
    assertNear(new double[] {-0.05, -0.2, -0.8}, each[CORE]);
    assertEquals("higher-entry[core,2016]", trial.rowNames().get(6));
    // 2012: 15.625 candidates as above; 2013: 8 + 0.25 · 15.625; 2014: 8 + 0.25 · 11.90625.
    assertEquals(10.9765625, trial.row("higher-entry[core,2014]").upper(), 1e-12);
    int[][] plan = places(new int[] {9, 9, 9}, new int[] {4, 4, 4}, new int[3]);
    assertEquals(
        Trial.left(trial.row("higher-entry[core,2014]"), plan) > 10.9765625,
        trial.verdict("higher-entry[core,2014]", plan).state() == State.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void rowsAndJudgementAgreeWhereThePlanCarriesOn(long seed) {
    Scenario scenario = withLever(RandomScenario.withCore(seed));
    Trial trial =
        Trial.of(
            new HigherEntry(),
            ScenarioBuilder.builder()
                .settings(scenario.settings().under(ScenarioFixture.PLAN_CARRIES_ON))
                .register(scenario.register())
                .provision(scenario.provision())
                .workforce(scenario.workforce())
                .need(scenario.need())
                .money(scenario.money())
                .policy(scenario.policy())
                .build());
    SplittableRandom random = new SplittableRandom(seed);
    for (int n = 0; n < 20; n++) {
      int[][] plan = Plans.table(trial.brief().baseline().carriedOn());
      for (int[] byIntake : plan) {
        Arrays.setAll(byIntake, i -> Math.max(0, byIntake[i] - random.nextInt(8)));
      }
      agree(trial, plan);
    }
  }

  @Test
  void theValueIsTheShareWhoMayBeAppointed() {
    ScenarioFixture half = pack().with(Pack.hard("higher-entry", 0.5));
    assertEquals(21, Trial.of(new HigherEntry(), half).row(ROW_2010).upper(), 1e-12);
  }

  @Test
  void aRowForOneCoreWinsAndOffIsOff() {
    ScenarioFixture off = pack().with(Pack.row("higher-entry", "core", 1, Mode.OFF));
    assertEquals(List.of(), Trial.of(new HigherEntry(), off).rowNames());
    assertEquals(0, Trial.of(new HigherEntry(), off).check(new int[4][3]).size());
  }

  @Test
  void aPackWithoutStagesShowsNothingOfIt() {
    Scenario plain = Pack.surgery().build();
    assertFalse(isInForce(plain));
    Scenario staged = pack().build();
    assertTrue(isInForce(staged));
  }

  private static boolean isInForce(Scenario scenario) {
    return LeversInForce.of(List.of(new HigherEntry()), PlanBrief.of(scenario)).cards().size() == 1;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void rowsAndJudgementAgreeOnRandomPacks(long seed) {
    Scenario scenario = withLever(RandomScenario.withCore(seed));
    Trial trial = Trial.of(new HigherEntry(), scenario);
    SplittableRandom random = new SplittableRandom(seed);
    for (int n = 0; n < 20; n++) {
      int[][] plan = Plans.table(trial.brief().baseline().carriedOn());
      int spread = random.nextInt(1, 20);
      for (int[] byIntake : plan) {
        Arrays.setAll(
            byIntake, i -> Math.max(0, byIntake[i] + random.nextInt(spread) - spread / 2));
      }
      agree(trial, plan);
    }
  }

  /**
   * Up to the first year in which more enter than there are they agree; after it the rows are the
   * stricter.
   */
  private static void agree(Trial trial, int[][] plan) {
    Map<String, Boolean> byRows = trial.missedByRows(plan);
    boolean before = false;
    for (Verdict verdict : trial.check(plan)) {
      boolean missed = verdict.state() == State.BROKEN;
      boolean rowMissed = Boolean.TRUE.equals(byRows.get(verdict.row()));
      if (before) {
        assertTrue(rowMissed || !missed, verdict.sentence());
      } else {
        assertEquals(rowMissed, missed, verdict.sentence());
      }
      before |= missed || verdict.sentence().contains("promised beyond");
    }
  }

  private static Scenario withLever(Scenario of) {
    return ScenarioBuilder.builder()
        .settings(of.settings())
        .register(of.register())
        .provision(of.provision())
        .workforce(of.workforce())
        .need(of.need())
        .money(of.money())
        .policy(new Policy(List.of(Pack.hard("higher-entry", 1)), List.of()))
        .build();
  }

  private static void assertNear(double[] expected, double[] actual) {
    Assertions.assertArrayEquals(expected, actual, 1e-12);
  }
}
