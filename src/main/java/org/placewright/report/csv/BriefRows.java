package org.placewright.report.csv;

import org.placewright.commission.CommitmentStatus;
import org.placewright.funding.cost.IntakeCalendar;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * Which rows of a plan's largest tables people read.
 *
 * @param scenario of the plan
 */
public record BriefRows(Scenario scenario) {
  static final String OF_YEARS =
      "In brief: the base year, the planned intakes, then every year that 5 divides, and the"
          + " horizon. Commands other than `plan` write every year.";

  static final String OF_MONEY =
      "In brief: the financial years in which the committed intakes begin.";

  private static final int EVERY = 5;

  /** Whether people read what staff there are in a year. */
  public boolean ofYear(int year) {
    Horizon horizon = scenario.horizon();
    return year <= horizon.lastIntakeYear() || year == horizon.horizonYear() || year % EVERY == 0;
  }

  /** Whether people read who pays or receives what in a financial year. */
  public boolean ofMoney(FinancialYear year) {
    return year.compareTo(calendar().beginsIn(CommitmentStatus.lastCommitted(scenario))) <= 0;
  }

  private IntakeCalendar calendar() {
    return new IntakeCalendar(scenario.settings().intakeMonth());
  }
}
