package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Assurance;
import org.placewright.scenario.Leadership;
import org.placewright.scenario.LeadershipBudget;
import org.placewright.scenario.LeadershipLimit;
import org.placewright.scenario.LeadershipPost;

/** What was read of the tables of regulation and leadership. */
public final class OversightTables {
  public final TableRows<Assurance> assurances;
  public final TableRows<LeadershipPost> posts;
  public final TableRows<LeadershipLimit> limits;
  public final TableRows<LeadershipBudget> budgets;

  OversightTables(Pack.Loader loader) {
    assurances = loader.load(new AssuranceTable());
    posts = loader.load(new LeadershipTable());
    limits = loader.load(new LeadershipLimitsTable());
    budgets = loader.load(new LeadershipBudgetsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(
        new AssuranceTable(),
        new LeadershipTable(),
        new LeadershipLimitsTable(),
        new LeadershipBudgetsTable());
  }

  List<TableRows<?>> all() {
    return List.of(assurances, posts, limits, budgets);
  }

  /**
   * The cohorts of leaders.
   *
   * @return the rows that could be read
   */
  public Leadership leadership() {
    return new Leadership(posts.rows(), limits.rows(), budgets.rows());
  }
}
