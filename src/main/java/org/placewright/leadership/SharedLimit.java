package org.placewright.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.row.Wildcard;

/**
 * Rows of {@code leadership.csv} that one limit or one budget line holds together in one year. Only
 * rows for the solver are made from it, never judgements.
 *
 * @param name the row's name, as {@code leadership-limit[senior,*,2009]}
 * @param posts their indices
 * @param year the year's index from the first planned one
 * @param least the fewest heads, or 0 of money
 * @param most the most heads, or pence
 */
record SharedLimit(String name, List<Integer> posts, int year, long least, long most) {
  SharedLimit {
    posts = List.copyOf(posts);
  }

  /** The limits on heads, cohort by cohort: the whole, then pathways, then SHAs. */
  static List<SharedLimit> limits(Scenario scenario) {
    List<SharedLimit> all = new ArrayList<>();
    Leadership leadership = scenario.policy().leadership();
    List<String> cohorts =
        leadership.posts().stream().map(LeadershipPost::cohort).distinct().sorted().toList();
    for (String cohort : cohorts) {
      Parts parts = new Parts(leadership, scenario.horizon(), cohort);
      parts.addTo(all, Wildcard.ANY, post -> Wildcard.ANY);
      parts.addTo(all, LeadershipLimit.EACH_PATHWAY, LeadershipPost::pathway);
      parts.addTo(all, LeadershipLimit.EACH_SHA, LeadershipPost::sha);
    }
    return all;
  }

  private record Parts(Leadership leadership, Horizon horizon, String cohort) {
    void addTo(List<SharedLimit> all, String each, Function<LeadershipPost, String> part) {
      List<String> names =
          leadership.posts().stream().filter(this::isMine).map(part).distinct().sorted().toList();
      for (String name : names) {
        List<Integer> members =
            where(leadership, post -> isMine(post) && part.apply(post).equals(name));
        for (int year = 0; year < horizon.intakes(); year++) {
          int now = horizon.firstIntakeYear() + year;
          Optional<LeadershipLimit> limit = inForce(each, name, now);
          if (limit.isPresent()) {
            String row = "leadership-limit[" + cohort + "," + name + "," + now + "]";
            all.add(new SharedLimit(row, members, year, limit.get().least(), limit.get().most()));
          }
        }
      }
    }

    private boolean isMine(LeadershipPost post) {
      return post.cohort().equals(cohort);
    }

    private Optional<LeadershipLimit> inForce(String each, String name, int year) {
      return Wildcard.mostSpecific(
          leadership.limits(),
          row ->
              row.cohort().equals(cohort)
                  && (row.scope().equals(each) || row.scope().equals(name))
                  && row.years().contains(year),
          row -> (row.scope().equals(name) ? 2 : 0) + (row.years().isAny() ? 0 : 1));
    }
  }

  /** The budget lines, in pence. */
  static List<SharedLimit> budgets(Scenario scenario) {
    List<SharedLimit> all = new ArrayList<>();
    Leadership leadership = scenario.policy().leadership();
    for (LeadershipBudget line : BudgetLines.distinct(leadership)) {
      List<Integer> members =
          where(
              leadership,
              post ->
                  post.price().fund().equals(line.fund())
                      && Wildcard.covers(line.sha(), post.sha()));
      for (int year = 0; year < scenario.horizon().intakes() && !members.isEmpty(); year++) {
        int now = scenario.horizon().firstIntakeYear() + year;
        Optional<LeadershipBudget> inForce = BudgetLines.inForce(leadership, line, now);
        if (inForce.isPresent()) {
          String row = "leadership-budget[" + line.fund() + "," + line.sha() + "," + now + "]";
          all.add(new SharedLimit(row, members, year, 0, inForce.get().amount().pence()));
        }
      }
    }
    return all;
  }

  private static List<Integer> where(Leadership leadership, Predicate<LeadershipPost> chosen) {
    return IntStream.range(0, leadership.posts().size())
        .filter(k -> chosen.test(leadership.posts().get(k)))
        .boxed()
        .toList();
  }
}
