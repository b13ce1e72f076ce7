package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.scenario.training.FillRate;

class EntrantPoolLimitTest {
  private static final String ROW = "entrant-pool[doctor,2010]";

  private static ScenarioFixture pack() {
    return Pack.gpAndSurgery()
        .with(new FillRate("gp", "north", 0.9))
        .with(new EntrantPool("doctor", 2010, 100))
        .with(Pack.hard("entrant-pool", 1));
  }

  private static Specialty outsideTheSet(String profession) {
    return aSpecialty()
        .id("other")
        .name("Other")
        .profession(profession)
        .commissioner(Commissioner.SHA)
        .entrySet(false)
        .build();
  }

  private static ScenarioFixture withOther(String profession) {
    return pack()
        .with(outsideTheSet(profession))
        .with(aTraining().specialty("other").ageAtCompletion(30).build())
        .with(aProgramme().id("other-north").specialty("other").build())
        .with(new EntrantPool("nurse", 2010, 7));
  }

  @Test
  void theWorkedRowHasSixToSpare() {
    Trial trial = Trial.of(new EntrantPoolLimit(), pack());
    assertEquals(100, trial.row(ROW).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {60, 0}, new int[] {40, 0});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 the places for profession doctor expect 94.0 entrants; 100.0 can enter: met with"
            + " 6.0 entrants to spare.",
        verdict.sentence());
  }

  @Test
  void aPoolStaysAsItIsAndHasNoEndBeforeItsFirstRow() {
    assertEquals(
        List.of(ROW, "entrant-pool[doctor,2011]"),
        Trial.of(new EntrantPoolLimit(), pack()).rowNames());
    ScenarioFixture later =
        pack().without(EntrantPool.class).with(new EntrantPool("doctor", 2011, 100));
    assertEquals(
        List.of("entrant-pool[doctor,2011]"), Trial.of(new EntrantPoolLimit(), later).rowNames());
  }

  /** 20 places a year on an access course that gives 0.9 a place to the pool a year later. */
  private static ScenarioFixture withAccess() {
    return pack()
        .with(
            aSpecialty()
                .id("access")
                .name("Access")
                .profession("student")
                .commissioner(Commissioner.SHA)
                .trainingYears(1)
                .entrySet(false)
                .shortfallWeight(0)
                .regulated(false)
                .build(),
            aProgramme().id("access-north").specialty("access").build(),
            anIntake().programme("access-north").year(2009).places(20).entrants(20).build(),
            aTraining().specialty("access").ageAtCompletion(30).build(),
            new Feeder("access", "doctor", 1, 0.9));
  }

  @Test
  void theWorkedPoolIsLessByWhatFeedsIt() {
    // access comes first in the register, then gp and surgery.
    Trial trial = Trial.of(new EntrantPoolLimit(), withAccess());
    LimitRow row = trial.row("entrant-pool[doctor,2011]");
    assertEquals(
        List.of(new Term(1, 1, 0.9), new Term(2, 1, 1), new Term(0, 0, -0.9)), row.terms());
    assertEquals(82, row.upper(), 1e-9);
    assertEquals(3, trial.row(ROW).terms().size() + 1);
    Verdict verdict =
        trial.verdict(
            "entrant-pool[doctor,2011]", new int[] {10, 20}, new int[] {0, 60}, new int[] {0, 40});
    assertEquals(State.BROKEN, verdict.state());
    assertEquals(-3, verdict.slack(), 1e-9);
    assertTrue(
        verdict
            .sentence()
            .contains("91.0 can enter, as planned places that feed the pool take 9.0"),
        verdict.sentence());
  }

  @Test
  void whatCarriesOnMeetsTheLaterPools() {
    // The intake of 2011 is in the pools of 2012 and later; the horizon is 2015.
    Trial trial =
        Trial.of(
            new EntrantPoolLimit(),
            carriesOn(withAccess())
                .with(new EntrantPool("doctor", 2014, 90))
                .with(Pack.soft("entrant-pool", 1)));
    assertEquals(
        List.of(2010, 2011, 2012, 2013, 2014).stream()
            .map(year -> "entrant-pool[doctor," + year + "]")
            .toList(),
        trial.rowNames());
    LimitRow last = trial.row("entrant-pool[doctor,2014]");
    assertEquals(
        List.of(new Term(1, 1, 0.9), new Term(2, 1, 1), new Term(0, 1, -0.9)), last.terms());
    assertEquals(72, last.upper(), 1e-9);
    assertEquals(2, last.years());
    assertEquals(4, last.relaxPrice());
    assertEquals(1, trial.row("entrant-pool[doctor,2012]").years());
  }

  @Test
  void aSpecialtyMayHaveApplicantsOfItsOwn() {
    Trial trial =
        Trial.of(
            new EntrantPoolLimit(), pack().with(new EntrantPool("doctor", "surgery", 2011, 30)));
    LimitRow row = trial.row("entrant-pool[doctor/surgery,2011]");
    assertEquals(List.of(new Term(1, 1, 1)), row.terms());
    assertEquals(30, row.upper());
  }

  static ScenarioFixture carriesOn(ScenarioFixture builder) {
    return builder.with(builder.build().settings().under(ScenarioFixture.PLAN_CARRIES_ON));
  }

  @Test
  void onlyTheEntrySetDrawsOnThePoolWhereThereIsOne() {
    Trial trial = Trial.of(new EntrantPoolLimit(), withOther("doctor"));
    assertEquals(List.of(new Term(0, 0, 0.9), new Term(2, 0, 1)), trial.row(ROW).terms());
  }

  @Test
  void elseTheWholeProfessionDraws() {
    Trial trial = Trial.of(new EntrantPoolLimit(), withOther("nurse"));
    assertEquals(List.of(new Term(1, 0, 1)), trial.row("entrant-pool[nurse,2010]").terms());
    assertEquals(
        State.BROKEN,
        trial
            .verdict("entrant-pool[nurse,2010]", new int[2], new int[] {8, 0}, new int[2])
            .state());
  }

  @Test
  void promisedPlacesMayGoBeyondThePool() {
    Trial trial =
        Trial.of(new EntrantPoolLimit(), pack().with(anIntake().places(120).entrants(120).build()));
    assertEquals(120, trial.row(ROW).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {0, 0}, new int[] {120, 0});
    assertEquals(State.BINDING, verdict.state());
    assertTrue(
        verdict.sentence().contains("but places already promised expect 120.0"),
        verdict.sentence());
  }
}
