package org.placewright.leadership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.row.Wildcard;

/**
 * Judges a selection of leaders by plain arithmetic on the tables, with nothing of what was written
 * for the solver.
 */
public final class LeadershipVerification {
  private final Scenario scenario;
  private final LeadershipPlan plan;
  private final List<LeadershipPost> posts;
  private final List<String> failures = new ArrayList<>();

  private LeadershipVerification(Scenario scenario, LeadershipPlan plan) {
    this.scenario = scenario;
    this.plan = plan;
    posts = scenario.policy().leadership().posts();
  }

  /**
   * What a selection breaks.
   *
   * @param scenario its limits and budgets
   * @param plan the selection
   * @return a sentence each; none when it keeps everything
   */
  public static List<String> failures(Scenario scenario, LeadershipPlan plan) {
    LeadershipVerification check = new LeadershipVerification(scenario, plan);
    if (plan.posts() != check.posts.size()) {
      return List.of("Leaders are given for " + plan.posts() + " rows of leadership.csv.");
    }
    for (int y = 0; y < scenario.horizon().intakes(); y++) {
      check.rows(y);
      check.limits(y);
      check.budgets(y);
    }
    return List.copyOf(check.failures);
  }

  private int yearOf(int index) {
    return scenario.horizon().firstIntakeYear() + index;
  }

  private void rows(int year) {
    for (int k = 0; k < posts.size(); k++) {
      LeadershipPost post = posts.get(k);
      int heads = plan.at(k, year);
      String who =
          post.cohort()
              + " leaders of "
              + post.pathway()
              + " in "
              + post.sha()
              + " from "
              + post.specialty()
              + " in "
              + yearOf(year);
      if (heads < post.existing() || heads < post.least() || heads > post.most()) {
        failures.add("There are " + heads + " " + who + ", outside their row's limits.");
      }
      if (year > 0 && heads < plan.at(k, year - 1)) {
        failures.add("There are " + heads + " " + who + ", fewer than the year before.");
      }
    }
  }

  /**
   * The whole of a cohort, or one pathway or SHA of it.
   *
   * @param cohort the id of the leadership cohort
   * @param each the word in a limit's scope that means every such part
   * @param name the part
   */
  private record Part(String cohort, String each, String name) {
    /** How much a limit says of this part in a year: nothing is -1. */
    int heeds(LeadershipLimit row, int year) {
      if (!row.cohort().equals(cohort) || !row.years().contains(year)) {
        return -1;
      }
      int named = row.years().isAny() ? 0 : 1;
      if (row.namesOne()) {
        return row.scope().equals(name) ? named + 2 : -1;
      }
      return row.scope().equals(each) ? named : -1;
    }
  }

  private void limits(int year) {
    Map<Part, Integer> heads = new LinkedHashMap<>();
    for (int k = 0; k < posts.size(); k++) {
      LeadershipPost post = posts.get(k);
      String cohort = post.cohort();
      int more = plan.at(k, year);
      heads.merge(new Part(cohort, Wildcard.ANY, Wildcard.ANY), more, Integer::sum);
      heads.merge(
          new Part(cohort, LeadershipLimit.EACH_PATHWAY, post.pathway()), more, Integer::sum);
      heads.merge(new Part(cohort, LeadershipLimit.EACH_SHA, post.sha()), more, Integer::sum);
    }
    heads.forEach((part, count) -> limit(part, count, yearOf(year)));
  }

  private void limit(Part part, int heads, int year) {
    int heeded = -1;
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (LeadershipLimit row : scenario.policy().leadership().limits()) {
      if (part.heeds(row, year) > heeded) {
        heeded = part.heeds(row, year);
        least = row.least();
        most = row.most();
      }
    }
    if (heads < least || heads > most) {
      failures.add(
          "leadership-limit["
              + String.join(",", part.cohort(), part.name(), Integer.toString(year))
              + "]: "
              + heads
              + " leaders, where "
              + (heads < least ? "at least " + least : "at most " + most)
              + " are asked.");
    }
  }

  private void budgets(int year) {
    for (LeadershipBudget line : scenario.policy().leadership().budgets()) {
      boolean yields =
          line.years().isAny()
              && scenario.policy().leadership().budgets().stream()
                  .filter(other -> other.fund().equals(line.fund()))
                  .filter(other -> other.sha().equals(line.sha()) && !other.years().isAny())
                  .anyMatch(other -> other.years().contains(yearOf(year)));
      if (!yields && line.years().contains(yearOf(year))) {
        budget(line, year);
      }
    }
  }

  private void budget(LeadershipBudget line, int year) {
    BigDecimal spent = BigDecimal.ZERO;
    for (int k = 0; k < posts.size(); k++) {
      LeadershipPost post = posts.get(k);
      boolean inSha = line.sha().equals(Wildcard.ANY) || line.sha().equals(post.sha());
      if (inSha && line.fund().equals(post.price().fund())) {
        spent = spent.add(aHead(post.price()).multiply(BigDecimal.valueOf(plan.at(k, year))));
      }
    }
    if (spent.compareTo(line.amount().gbp()) > 0) {
      failures.add(
          "leadership-budget["
              + String.join(",", line.fund(), line.sha(), Integer.toString(yearOf(year)))
              + "]: £"
              + Figures.exact(spent)
              + " spent, of "
              + line.amount()
              + ".");
    }
  }

  /** Pay and backfill of one head, in pounds. */
  private static BigDecimal aHead(LeadershipPost.Price price) {
    BigDecimal backfilled =
        BigDecimal.valueOf(price.backfill().fraction())
            .multiply(BigDecimal.valueOf(price.sessions()))
            .multiply(BigDecimal.valueOf(price.weeks()));
    return price
        .perHead()
        .gbp()
        .add(backfilled.multiply(price.perSession().gbp()).setScale(2, RoundingMode.HALF_EVEN));
  }
}
