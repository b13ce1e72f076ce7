package org.placewright.allocation.lever;

import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Training;

/** Rows that the tests of several levers need. */
final class Pack {
  private Pack() {}

  /**
   * Surgery in the north as in {@link ScenarioFixture#minimal}, with planned intakes in 2010 and
   * 2011, at £30,000 a trainee-year.
   */
  static ScenarioFixture surgery() {
    return ScenarioFixture.minimal()
        .with(new Horizon(2009, 2010, 2011, 2015))
        .with(new Tariff("madel", "surgery", YearRange.ANY, new Pounds(3_000_000), Share.NONE));
  }

  /** The same and GP training in the north, whose programme comes first in the register. */
  static ScenarioFixture gpAndSurgery() {
    return surgery()
        .with(gp(), new Programme("gp-north", "gp", "north", "north-general", 1))
        .with(new Training("gp", 0, 0, 0.5, 30, 0, 0))
        .with(new Intake("gp-north", 2009, 16, 16));
  }

  static Specialty gp() {
    return new Specialty(
        "gp", "General practice", "doctor", Commissioner.MEE, 3, true, true, 1, true, Risk.LOW);
  }

  static LeverRow hard(String lever, double value) {
    return row(lever, "*", value, Mode.HARD);
  }

  static LeverRow soft(String lever, double value) {
    return row(lever, "*", value, Mode.SOFT);
  }

  static LeverRow row(String lever, String scope, double value, Mode mode) {
    return new LeverRow(lever, scope, YearRange.ANY, value, mode, 2, "test");
  }
}
