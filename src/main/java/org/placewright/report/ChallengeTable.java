package org.placewright.report;

import java.util.List;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.quantity.Figures;

/** {@code returns_challenged.csv}: every return beside its peers, and what was made of it. */
public final class ChallengeTable {
  private static final List<String> COLUMNS =
      List.of(
          "specialty",
          "deanery",
          "returned_by",
          "year",
          "posts_fte",
          "residents",
          "per_100000",
          "peers",
          "median_per_100000",
          "deviation_per_100000",
          "distance",
          "outcome",
          "accepted_fte");

  private ChallengeTable() {}

  /**
   * The table.
   *
   * @param returns challenged returns
   * @return a row for each, in their order; distance in robust standard deviations
   */
  public static CsvTable of(List<ChallengedReturn> returns) {
    return new CsvTable(COLUMNS, returns.stream().map(ChallengeTable::row).toList());
  }

  private static List<String> row(ChallengedReturn challenged) {
    return List.of(
        challenged.row().specialty(),
        challenged.row().deanery(),
        challenged.row().returnedBy(),
        Integer.toString(challenged.row().year()),
        Figures.fte(challenged.row().postsFte()),
        Figures.fte(challenged.residents()),
        Figures.fte(challenged.perHundredThousand()),
        Integer.toString(challenged.peers().count()),
        Figures.fte(challenged.peers().median()),
        Figures.fte(challenged.peers().deviation()),
        Figures.fte(challenged.distance()),
        challenged.outcome().code(),
        Figures.fte(challenged.acceptedFte()));
  }
}
