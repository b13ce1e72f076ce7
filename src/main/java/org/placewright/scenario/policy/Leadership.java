package org.placewright.scenario.policy;

import java.util.List;
import org.placewright.scenario.row.Row;

/**
 * Cohorts of clinical leaders that may be commissioned.
 *
 * @param posts whom there is and may be, sorted by cohort, SHA, pathway and specialty
 * @param limits how many there must and may be together, sorted by cohort, scope and year
 * @param budgets what may be spent on them, sorted by fund, SHA and year
 */
public record Leadership(
    List<LeadershipPost> posts, List<LeadershipLimit> limits, List<LeadershipBudget> budgets) {
  /** No cohorts of leaders at all. */
  public static final Leadership NONE = new Leadership(List.of(), List.of(), List.of());

  public Leadership {
    posts = Row.sorted(posts);
    limits = Row.sorted(limits);
    budgets = Row.sorted(budgets);
  }

  public boolean isEmpty() {
    return posts.isEmpty();
  }
}
