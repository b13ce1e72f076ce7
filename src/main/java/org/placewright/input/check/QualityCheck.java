package org.placewright.input.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.training.Quality;

/** Judgements of quality are independent, of the right time, and scores. */
record QualityCheck(Pack pack, IssueCollector issues) {
  /** Fewer scores than this can be 1, 2, 3 … by chance. */
  private static final int FEWEST_RANKS = 4;

  void check(Horizon horizon) {
    Map<String, String> providerOf = new HashMap<>();
    for (Programme programme : pack.rows(Tables.PROGRAMMES)) {
      providerOf.put(programme.id(), programme.provider());
    }
    Map<String, String> nameOf = new HashMap<>();
    for (Provider provider : pack.rows(Tables.PROVIDERS)) {
      nameOf.put(provider.id(), provider.name());
    }
    for (Located<Quality> row : pack.table(Tables.QUALITY).located()) {
      String provider = providerOf.getOrDefault(row.row().programme(), "");
      String assessor = row.row().assessor();
      if (assessor.equals(provider) || assessor.equals(nameOf.getOrDefault(provider, ""))) {
        judgesItself(row);
      }
      if (row.row().assessedOn().getYear() > horizon.lastIntakeYear()) {
        tooLate(row, horizon);
      }
    }
    ranks();
  }

  private void judgesItself(Located<Quality> row) {
    pack.table(Tables.QUALITY)
        .at(row, "assessor")
        .error(
            issues,
            IssueCode.INCONSISTENT,
            row.row().assessor() + " provides " + row.row().programme() + " and judges it.",
            "A programme is judged by someone else than its provider.");
  }

  private void tooLate(Located<Quality> row, Horizon horizon) {
    pack.table(Tables.QUALITY)
        .at(row, "assessed_on")
        .warning(
            issues,
            IssueCode.BAD_YEAR,
            row.row().assessedOn() + " is after the last intake, " + horizon.lastIntakeYear() + ".",
            "Is the year right?");
  }

  private void ranks() {
    List<Double> scores = pack.rows(Tables.QUALITY).stream().map(Quality::score).sorted().toList();
    boolean ranks =
        scores.size() >= FEWEST_RANKS
            && IntStream.range(0, scores.size()).allMatch(i -> scores.get(i) == i + 1);
    if (ranks) {
      issues.warning(
          pack.table(Tables.QUALITY).location(),
          IssueCode.SUSPICIOUS,
          "the scores are 1, 2, 3 … " + scores.size() + ": they look like ranks, not scores.",
          "A score is from 0 to 100, and higher is better.");
    }
  }
}
