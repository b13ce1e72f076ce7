package org.placewright.input.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.challenge.Residents;
import org.placewright.challenge.ReturnsChallenge;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.row.Row;

/** Returns are for somebody, and those far from their peers are reported. */
final class ReturnsCheck {
  private final TableRows<PostsReturn> table;
  private final Pack pack;
  private final IssueCollector issues;

  ReturnsCheck(Pack pack, IssueCollector issues) {
    this.table = pack.table(Tables.RETURNS);
    this.pack = pack;
    this.issues = issues;
  }

  void check() {
    if (!pack.whole(Tables.POPULATION) || !table.whole()) {
      return;
    }
    Residents residents = new Residents(pack.rows(Tables.POPULATION));
    if (haveResidents(residents) && areApart()) {
      Map<String, ChallengedReturn> challenged = new HashMap<>();
      ReturnsChallenge.of(new PackParts(pack).methods(), residents)
          .forEach(row -> challenged.put(row.row().key(), row));
      for (Located<PostsReturn> row : table.located()) {
        Optional.ofNullable(challenged.get(row.row().key()))
            .filter(ChallengedReturn::isFlagged)
            .ifPresent(outlier -> report(row, outlier));
      }
    }
  }

  private boolean haveResidents(Residents residents) {
    boolean all = true;
    for (Located<PostsReturn> row : table.located()) {
      if (residents.of(row.row()).isEmpty()) {
        all = false;
        table
            .at(row, "residents")
            .error(
                issues,
                IssueCode.MISSING_RATE,
                "population.csv has nobody for "
                    + row.row().deanery()
                    + " in "
                    + row.row().year()
                    + ".",
                "Say for how many residents the posts are.");
      }
    }
    return all;
  }

  /** Two returns for all residents of one deanery would each be compared with all of them. */
  private boolean areApart() {
    boolean all = true;
    Map<String, Located<PostsReturn>> first = new HashMap<>();
    for (Located<PostsReturn> row : table.located()) {
      PostsReturn posts = row.row();
      String key = Row.keyOf(posts.specialty(), posts.deanery(), posts.year());
      Optional<Located<PostsReturn>> other = Optional.ofNullable(first.putIfAbsent(key, row));
      if (other.isPresent() && Math.min(posts.residents(), other.get().row().residents()) == 0) {
        all = false;
        Located<PostsReturn> silent = posts.residents() == 0 ? row : other.get();
        table
            .at(silent, "residents")
            .error(
                issues,
                IssueCode.MISSING_VALUE,
                "there is another return for this specialty, deanery and year.",
                "Say of each for how many residents its posts are.");
      }
    }
    return all;
  }

  private void report(Located<PostsReturn> row, ChallengedReturn outlier) {
    String message =
        String.format(
            Locale.ROOT,
            "%s wants %s FTE per 100,000 residents; the median of %d returns is %s: %s"
                + " robust standard deviations %s.",
            outlier.row().returnedBy(),
            tenths(outlier.perHundredThousand()),
            outlier.peers().count(),
            tenths(outlier.peers().median()),
            tenths(Math.abs(outlier.distance())),
            outlier.distance() > 0 ? "above" : "below");
    String advice =
        outlier.outcome() == ChallengedReturn.Outcome.CAPPED
            ? String.format(
                Locale.ROOT,
                "It is capped to %s per 100,000, %s FTE.",
                tenths(outlier.acceptedPerHundredThousand()),
                tenths(outlier.acceptedFte()))
            : "It is used as it is: ask for its reasons, or cap it in challenges.csv.";
    table.at(row, "posts_fte").warning(issues, IssueCode.OUTLIER, message, advice);
  }

  private static String tenths(double number) {
    return Figures.fixed(number, 1);
  }
}
