package org.placewright.funding.cost;

import org.placewright.scenario.Scenario;

/**
 * Financial years that follow each other. Those that a plan's money is about go from the one of the
 * first planned intake to that of the horizon year, or to the last in which a planned intake may
 * cost anything.
 *
 * @param first the calendar year in which the first of them begins
 * @param years how many there are, 1 or more
 */
public record FinancialYears(int first, int years) {
  static FinancialYears of(Scenario scenario, IntakeCalendar calendar, int yearsOfCost) {
    int first = calendar.beginsIn(scenario.horizon().firstIntakeYear()).first();
    int lastIntake = calendar.beginsIn(scenario.horizon().lastIntakeYear()).first();
    int horizon = calendar.beginsIn(scenario.horizon().horizonYear()).first();
    int last = Math.max(lastIntake + Math.max(0, yearsOfCost - 1), horizon);
    return new FinancialYears(first, last - first + 1);
  }

  public int last() {
    return first + years - 1;
  }
}
