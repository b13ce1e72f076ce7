package org.placewright.leadership;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipPost;

/**
 * A selection in one of the planned years.
 *
 * @param scenario its cohorts
 * @param plan the selection
 * @param index the year's index from the first planned one
 */
record LeaderYear(Scenario scenario, LeadershipPlan plan, int index) {
  int year() {
    return scenario.horizon().firstIntakeYear() + index;
  }

  List<LeaderRow> rows() {
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    List<LeaderRow> rows = new ArrayList<>();
    for (int k = 0; k < posts.size(); k++) {
      rows.add(new LeaderRow(posts.get(k), year(), plan.at(k, index)));
    }
    return rows;
  }
}
