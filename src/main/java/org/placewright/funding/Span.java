package org.placewright.funding;

import org.placewright.scenario.Scenario;

/**
 * The financial years that a plan's money is about: from the one of the first planned intake to the
 * last with a budget, or in which a planned intake may cost anything.
 *
 * @param first the first one
 * @param years how many
 */
record Span(int first, int years) {
  static Span of(Scenario scenario, IntakeCalendar calendar, int yearsOfCost) {
    int first = calendar.beginsIn(scenario.horizon().firstIntakeYear()).first();
    int lastIntake = calendar.beginsIn(scenario.horizon().lastIntakeYear()).first();
    int lastBudget =
        scenario.money().budgets().stream()
            .mapToInt(row -> row.year().first())
            .max()
            .orElse(lastIntake);
    int last = Math.max(lastIntake + Math.max(0, yearsOfCost - 1), lastBudget);
    return new Span(first, last - first + 1);
  }

  int last() {
    return first + years - 1;
  }
}
