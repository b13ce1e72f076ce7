package org.placewright.allocation.lever;

import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Specialty;

/** Rows that the tests of several levers need. */
final class Pack {
  private Pack() {}

  /**
   * Surgery in the north as in {@link ScenarioFixture#minimal}, with planned intakes in 2010 and
   * 2011, at £30,000 a trainee-year.
   */
  static ScenarioFixture surgery() {
    return ScenarioFixture.minimal().with(aHorizon().build()).with(aTariff().build());
  }

  /** The same and GP training in the north, whose programme comes first in the register. */
  static ScenarioFixture gpAndSurgery() {
    return surgery()
        .with(gp(), aProgramme().id("gp-north").specialty("gp").build())
        .with(aTraining().specialty("gp").ageAtCompletion(30).build())
        .with(anIntake().programme("gp-north").year(2009).places(16).entrants(16).build());
  }

  static Specialty gp() {
    return aSpecialty().id("gp").name("General practice").generalPractice(true).build();
  }

  static LeverRow hard(String lever, double value) {
    return row(lever, "*", value, Mode.HARD);
  }

  static LeverRow soft(String lever, double value) {
    return row(lever, "*", value, Mode.SOFT);
  }

  static LeverRow row(String lever, String scope, double value, Mode mode) {
    return aLeverRow().lever(lever).scope(scope).value(value).mode(mode).relaxPrice(2).build();
  }
}
