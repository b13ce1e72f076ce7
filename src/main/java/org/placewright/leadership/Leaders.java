package org.placewright.leadership;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;

/** A selection of leaders, row by row. */
public final class Leaders {
  private Leaders() {}

  /**
   * Every row of {@code leadership.csv} in every planned year.
   *
   * @param scenario its cohorts
   * @param plan the selection
   * @return rows in the scenario's order, year by year
   */
  public static List<LeaderRow> rows(Scenario scenario, LeadershipPlan plan) {
    List<LeaderRow> rows = new ArrayList<>();
    for (int k = 0; k < plan.posts(); k++) {
      for (int y = 0; y < scenario.horizon().intakes(); y++) {
        rows.add(new LeaderYear(scenario, plan, y).rows().get(k));
      }
    }
    return rows;
  }
}
