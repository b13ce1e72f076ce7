package org.placewright.supply;

import java.util.List;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Pathways;

/**
 * What those who complete do next: a first post after some years, none at all, or, after a core
 * specialty, the competition for a higher one.
 *
 * @param shares share who take up their first post, by whole years after completion
 * @param competing share who compete for a higher specialty instead
 */
record AfterCompletion(List<Double> shares, double competing) {
  /** All take up a post in the year in which they complete. */
  static final AfterCompletion AT_WORK = new AfterCompletion(List.of(1.0), 0);

  private static final AfterCompletion IN_COMPETITION = new AfterCompletion(List.of(), 1);

  AfterCompletion {
    shares = List.copyOf(shares);
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
    Double[] shares = new Double[longest + 1];
    for (int waited = 0; waited <= longest; waited++) {
      int years = waited;
      shares[waited] =
          rows.stream()
              .filter(row -> row.yearsAfterCompletion() == years)
              .mapToDouble(FirstPost::share)
              .sum();
    }
    return new AfterCompletion(List.of(shares), 0);
  }

  /** The most years from completion to a first post. */
  int longest() {
    return Math.max(0, shares.size() - 1);
  }

  double share(int waited) {
    return waited < shares.size() ? shares.get(waited) : 0;
  }

  /** Share who wait longer than a number of years. */
  double shareAfter(int waited) {
    double longer = 0;
    for (int years = waited + 1; years < shares.size(); years++) {
      longer += shares.get(years);
    }
    return longer;
  }

  /** Share who never take up a post. */
  double never() {
    return Math.max(0, 1 - competing - share(0) - shareAfter(0));
  }
}
