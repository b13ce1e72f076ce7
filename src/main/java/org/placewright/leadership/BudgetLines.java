package org.placewright.leadership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** The lines of {@code leadership_budgets.csv}, whatever their years. */
final class BudgetLines {
  private BudgetLines() {}

  /** One row of each fund and SHA, sorted by them. */
  static List<LeadershipBudget> distinct(Leadership leadership) {
    Map<String, LeadershipBudget> lines = new TreeMap<>();
    leadership.budgets().forEach(row -> lines.putIfAbsent(Row.keyOf(row.fund(), row.sha()), row));
    return List.copyOf(lines.values());
  }

  /** What a line has in a year: the row that names the year before the one for all. */
  static Optional<LeadershipBudget> inForce(
      Leadership leadership, LeadershipBudget line, int year) {
    return Wildcard.mostSpecific(
        leadership.budgets(),
        row ->
            row.fund().equals(line.fund())
                && row.sha().equals(line.sha())
                && row.years().contains(year),
        row -> row.years().isAny() ? 0 : 1);
  }
}
