package org.placewright.supply;

import java.util.List;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Pathways;

/**
 * What those who complete do next: a first post after some years, none at all, or, after a core
 * specialty, the competition for a higher one.
 */
final class AfterCompletion {
  /** All take up a post in the year in which they complete. */
  static final AfterCompletion AT_WORK = new AfterCompletion(new double[] {1}, 0);

  private static final AfterCompletion IN_COMPETITION = new AfterCompletion(new double[0], 1);

  /** Share who take up their first post, by whole years after completion. */
  private final double[] shares;

  private final double competing;

  private AfterCompletion(double[] shares, double competing) {
    this.shares = shares;
    this.competing = competing;
  }

  static AfterCompletion of(Pathways pathways, String specialty) {
    if (pathways.cores().contains(specialty)) {
      return IN_COMPETITION;
    }
    List<FirstPost> rows = pathways.firstPosts(specialty);
    if (rows.isEmpty()) {
      return AT_WORK;
    }
    int longest = rows.stream().mapToInt(FirstPost::yearsAfterCompletion).max().orElse(0);
    double[] shares = new double[longest + 1];
    for (int waited = 0; waited <= longest; waited++) {
      int years = waited;
      shares[waited] =
          rows.stream()
              .filter(row -> row.yearsAfterCompletion() == years)
              .mapToDouble(FirstPost::share)
              .sum();
    }
    return new AfterCompletion(shares, 0);
  }

  /** The most years from completion to a first post. */
  int longest() {
    return Math.max(0, shares.length - 1);
  }

  /** Share who compete for a higher specialty instead. */
  double competing() {
    return competing;
  }

  double share(int waited) {
    return waited < shares.length ? shares[waited] : 0;
  }

  /** Share who wait longer than a number of years. */
  double shareAfter(int waited) {
    double longer = 0;
    for (int years = waited + 1; years < shares.length; years++) {
      longer += shares[years];
    }
    return longer;
  }

  /** Share who never take up a post. */
  double never() {
    return Math.max(0, 1 - competing - share(0) - shareAfter(0));
  }
}
