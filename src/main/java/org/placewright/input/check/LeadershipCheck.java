package org.placewright.input.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.row.Wildcard;

/** Leaders are paid for, and each limit can be kept on its own. */
final class LeadershipCheck {
  private final Pack pack;
  private final IssueCollector issues;

  LeadershipCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
  }

  void check(Horizon horizon) {
    if (!pack.whole(Tables.LEADERSHIP, Tables.DEANERIES)) {
      return;
    }
    pack.table(Tables.LEADERSHIP).located().forEach(this::isNamedApart);
    pack.table(Tables.LEADERSHIP_LIMITS).located().forEach(row -> limit(row, horizon));
    if (pack.whole(Tables.LEADERSHIP_BUDGETS)) {
      pack.table(Tables.LEADERSHIP).located().forEach(row -> isPaid(row, horizon));
    }
  }

  /** A scope must leave no doubt whether it is one pathway, one SHA or each of them. */
  private void isNamedApart(Located<LeadershipPost> row) {
    String pathway = row.row().pathway();
    boolean isWord =
        pathway.equals(LeadershipLimit.EACH_PATHWAY) || pathway.equals(LeadershipLimit.EACH_SHA);
    boolean isSha =
        pack.rows(Tables.DEANERIES).stream().anyMatch(each -> each.sha().equals(pathway));
    if (isWord || isSha) {
      pack.table(Tables.LEADERSHIP)
          .at(row, "pathway")
          .error(
              issues,
              IssueCode.BAD_ID,
              Quoted.of(pathway)
                  + (isWord ? " is a word of leadership_limits.csv." : " is an SHA too."),
              "Name the pathway otherwise.");
    }
  }

  private void limit(Located<LeadershipLimit> row, Horizon horizon) {
    List<LeadershipPost> cohort =
        pack.rows(Tables.LEADERSHIP).stream()
            .filter(post -> post.cohort().equals(row.row().cohort()))
            .toList();
    if (cohort.isEmpty()) {
      return;
    }
    Set<String> parts = new TreeSet<>();
    cohort.forEach(post -> parts.add(post.pathway()));
    cohort.forEach(post -> parts.add(post.sha()));
    String scope = row.row().scope();
    if (row.row().namesOne() && !parts.contains(scope)) {
      pack.table(Tables.LEADERSHIP_LIMITS)
          .at(row, "scope")
          .error(
              issues,
              IssueCode.UNKNOWN_ID,
              Quoted.of(scope) + " is no pathway or SHA of the cohort in leadership.csv.",
              Suggestion.advice(scope, parts));
      return;
    }
    inRun(row, horizon);
    if (scope.equals(LeadershipLimit.EACH_PATHWAY)) {
      apart(cohort, true).forEach(part -> roomFor(row, part));
    } else if (scope.equals(LeadershipLimit.EACH_SHA)) {
      apart(cohort, false).forEach(part -> roomFor(row, part));
    } else {
      roomFor(row, cohort.stream().filter(post -> isIn(post, scope)).toList());
    }
  }

  private static boolean isIn(LeadershipPost post, String scope) {
    return Wildcard.covers(scope, post.pathway()) || Wildcard.covers(scope, post.sha());
  }

  private static List<List<LeadershipPost>> apart(List<LeadershipPost> cohort, boolean pathways) {
    return cohort.stream()
        .map(post -> pathways ? post.pathway() : post.sha())
        .distinct()
        .sorted()
        .map(part -> cohort.stream().filter(post -> isIn(post, part)).toList())
        .toList();
  }

  private void inRun(Located<LeadershipLimit> row, Horizon horizon) {
    if (!row.row().years().isAny() && !horizon.plans(row.row().years().from())) {
      pack.table(Tables.LEADERSHIP_LIMITS)
          .at(row, "year")
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "the row holds for no planned year.",
              "The run plans "
                  + horizon.firstIntakeYear()
                  + " to "
                  + horizon.lastIntakeYear()
                  + ".");
    }
  }

  private void roomFor(Located<LeadershipLimit> row, List<LeadershipPost> part) {
    long floor = part.stream().mapToLong(LeadershipPost::floor).sum();
    long most = part.stream().mapToLong(LeadershipPost::most).sum();
    String where = row.row().namesOne() || part.isEmpty() ? "" : of(row.row(), part.get(0));
    if (row.row().most() < floor) {
      report(row, "most", "the rows of leadership.csv" + where + " have at least " + floor + ".");
    } else if (row.row().least() > most) {
      report(
          row, "least", "the rows of leadership.csv" + where + " have room for only " + most + ".");
    }
  }

  private static String of(LeadershipLimit limit, LeadershipPost first) {
    return switch (limit.scope()) {
      case LeadershipLimit.EACH_PATHWAY -> " for " + first.pathway();
      case LeadershipLimit.EACH_SHA -> " for " + first.sha();
      default -> "";
    };
  }

  private void report(Located<LeadershipLimit> row, String column, String message) {
    pack.table(Tables.LEADERSHIP_LIMITS)
        .at(row, column)
        .error(issues, IssueCode.INCONSISTENT, message, "No selection could keep the limit.");
  }

  private void isPaid(Located<LeadershipPost> row, Horizon horizon) {
    Set<Integer> without = new TreeSet<>();
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      int now = year;
      boolean paid =
          pack.rows(Tables.LEADERSHIP_BUDGETS).stream()
              .filter(line -> line.fund().equals(row.row().price().fund()))
              .filter(line -> Wildcard.covers(line.sha(), row.row().sha()))
              .anyMatch(line -> line.years().contains(now));
      if (!paid) {
        without.add(year);
      }
    }
    if (!without.isEmpty()) {
      pack.table(Tables.LEADERSHIP)
          .at(row, "fund")
          .error(
              issues,
              IssueCode.MISSING_RATE,
              "leadership_budgets.csv has no line of "
                  + row.row().price().fund()
                  + " for "
                  + row.row().sha()
                  + " in "
                  + Ranges.of(without)
                  + ".",
              "Add one; a line may be for any SHA and every year.");
    }
  }
}
