package org.placewright.commission;

import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/** How firm a planned intake is. */
public enum CommitmentStatus {
  /** Places of the intake are commissioned now. */
  COMMITTED("committed"),
  /** What the commission is the beginning of: it is planned again next year. */
  INDICATIVE("indicative");

  private final String word;

  CommitmentStatus(String word) {
    this.word = word;
  }

  /**
   * How firm an intake is.
   *
   * @param scenario the setting {@code committed_intakes}, and the planned intakes
   * @param intakeYear the year of a planned intake
   * @return committed for as many of the first planned intakes as the setting says
   */
  public static CommitmentStatus of(Scenario scenario, int intakeYear) {
    return intakeYear <= lastCommitted(scenario) ? COMMITTED : INDICATIVE;
  }

  /**
   * The last intake that is commissioned.
   *
   * @param scenario the setting {@code committed_intakes}, and the planned intakes
   * @return its year, at most that of the last planned intake
   */
  public static int lastCommitted(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    int committed = scenario.settings().commissioning().committedIntakes();
    return Math.min(horizon.lastIntakeYear(), horizon.firstIntakeYear() + committed - 1);
  }

  /** The word in files. */
  public String word() {
    return word;
  }
}
