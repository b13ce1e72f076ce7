package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anAssurance;
import static org.placewright.Fixtures.anIntake;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.training.Feeder;

/** Surgery in the north had 10 places in 2009; intakes of August 2010 and 2011 are planned. */
class AssuranceInForceTest {
  private static final String IN_2010 = "assurance[surgery,2010]";
  private static final String IN_2011 = "assurance[surgery,2011]";

  private static Trial trial(boolean regulated, Risk risk, double value, Assurance... rows) {
    return Trial.of(
        new AssuranceInForce(),
        pack(regulated, risk).with(Pack.hard("assurance", value)).with(rows));
  }

  private static ScenarioFixture pack(boolean regulated, Risk risk) {
    return Pack.surgery()
        .with(aSpecialty().trainingYears(2).regulated(regulated).risk(risk).build());
  }

  private static Assurance register(String specialty, String from, String to) {
    return anAssurance()
        .specialty(specialty)
        .kind(Assurance.AssuranceKind.ACCREDITED_REGISTER)
        .validFrom(LocalDate.parse(from))
        .validTo(LocalDate.parse(to))
        .build();
  }

  @Test
  void theWorkedRowShutsTheSpecialtyOnceItsRegisterHasEnded() {
    Trial trial = trial(false, Risk.SIGNIFICANT, 0, register("*", "2001-01-01", "2010-12-31"));
    assertEquals(List.of(IN_2011), trial.rowNames());
    assertEquals(0, trial.row(IN_2011).upper());
    assertEquals(State.BINDING, trial.verdict(IN_2011, new int[] {9, 0}).state());
    Verdict missed = trial.verdict(IN_2011, new int[] {9, 3});
    assertEquals(State.BROKEN, missed.state());
    assertEquals(
        "In 2011 surgery is not regulated, carries significant risk and has no assurance in force:"
            + " it may have no places and has 3: missed by 3 places, though the rule is hard.",
        missed.sentence());
  }

  @Test
  void withValueOneItMayGoOnAndNotGrow() {
    Trial trial = trial(false, Risk.SIGNIFICANT, 1);
    assertEquals(10, trial.row(IN_2010).upper());
    assertEquals(State.MET, trial.verdict(IN_2010, new int[] {9, 10}).state());
    assertEquals(State.BINDING, trial.verdict(IN_2011, new int[] {9, 10}).state());
    assertEquals(State.BROKEN, trial.verdict(IN_2011, new int[] {9, 11}).state());
  }

  @Test
  void aRegisterThatAsksLittleIsHalfAnAssurance() {
    Assurance voluntary = anAssurance().kind(Assurance.AssuranceKind.VOLUNTARY_REGISTER).build();
    Trial trial = trial(false, Risk.SIGNIFICANT, 0, voluntary);
    assertEquals(5, trial.row(IN_2010).upper());
    Verdict verdict = trial.verdict(IN_2010, new int[] {5, 5});
    assertEquals(State.BINDING, verdict.state());
    assertEquals(
        "In 2010 surgery is not regulated, carries significant risk and has only 50.0 % of full"
            + " assurance in force: it may have at most 5 places and has 5: met exactly.",
        verdict.sentence());
    // 0.4 of the baseline may go on without any, and half of the rest: 7 of 10.
    assertEquals(7, trial(false, Risk.SIGNIFICANT, 0.4, voluntary).row(IN_2010).upper());
    // An accredited one beside it is all of it.
    assertEquals(
        List.of(),
        trial(false, Risk.SIGNIFICANT, 0, voluntary, register("*", "2001-01-01", "2020-01-01"))
            .rowNames());
  }

  @Test
  void studentsOfARegulatedProfessionAreUnderItsRegulation() {
    Trial trial =
        Trial.of(
            new AssuranceInForce(),
            pack(false, Risk.SIGNIFICANT)
                .with(
                    aSpecialty().id("gp").name("GP").profession("gp").generalPractice(true).build(),
                    aTraining().specialty("gp").ageAtCompletion(30).build(),
                    new Feeder("surgery", "gp", 2, 0.9))
                .with(Pack.hard("assurance", 0)));
    assertEquals(List.of(), trial.rowNames());
    assertEquals(List.of(), trial.check(new int[] {10, 10}));
  }

  @Test
  void aPartOfTheBaselineIsRoundedDown() {
    // 0.45 of 10 places are 4.5.
    assertEquals(4, trial(false, Risk.SIGNIFICANT, 0.45).row(IN_2010).upper());
  }

  @Test
  void promisedPlacesStay() {
    Trial trial =
        Trial.of(
            new AssuranceInForce(),
            pack(false, Risk.SIGNIFICANT)
                .with(Pack.hard("assurance", 0))
                .with(anIntake().places(2).entrants(2).build()));
    assertEquals(2, trial.row(IN_2010).upper());
    assertEquals(0, trial.row(IN_2011).upper());
    assertEquals(
        "In 2010 surgery is not regulated, carries significant risk and has no assurance in force:"
            + " it may have at most 2 places and has 2: met exactly.",
        trial.verdict(IN_2010, new int[] {2, 0}).sentence());
  }

  @Test
  void whatIsRegulatedOrOfLowRiskIsLeftAlone() {
    for (Trial trial : List.of(trial(true, Risk.SIGNIFICANT, 0), trial(false, Risk.LOW, 0))) {
      assertEquals(List.of(), trial.rowNames());
      assertEquals(List.of(), trial.check(new int[] {10, 10}));
    }
  }

  @Test
  void theFirstDayOfTheIntakeCounts() {
    // In force from the very day, and to the very day: 1 August.
    assertEquals(
        List.of(IN_2010),
        trial(false, Risk.SIGNIFICANT, 0, register("*", "2010-08-02", "2011-08-01")).rowNames());
    assertEquals(
        List.of(IN_2011),
        trial(false, Risk.SIGNIFICANT, 0, register("*", "2010-08-01", "2011-07-31")).rowNames());
  }

  @Test
  void assuranceOfAnotherSpecialtyOrProfessionDoesNotHelp() {
    Assurance other = register("dermatology", "2001-01-01", "2020-01-01");
    Assurance nurses =
        anAssurance()
            .profession("nurse")
            .kind(Assurance.AssuranceKind.LICENSING)
            .body("A board")
            .build();
    Trial trial = trial(false, Risk.SIGNIFICANT, 0, other, nurses);
    assertEquals(List.of(IN_2010, IN_2011), trial.rowNames());
    assertEquals(2, trial.check(new int[] {0, 0}).size());
  }

  @Test
  void theRowOfTheSpecialtyWinsOverThatOfItsProfession() {
    Trial trial =
        Trial.of(
            new AssuranceInForce(),
            pack(false, Risk.SIGNIFICANT)
                .with(
                    Pack.row("assurance", "*", 0, Mode.HARD),
                    Pack.row("assurance", "doctor", 0.5, Mode.HARD),
                    Pack.row("assurance", "surgery", 0.8, Mode.SOFT)));
    assertEquals(8, trial.row(IN_2010).upper());
    assertEquals(2, trial.row(IN_2010).relaxPrice());
    assertEquals(State.RELAXED, trial.verdict(IN_2010, new int[] {9, 0}).state());
  }
}
