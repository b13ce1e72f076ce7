package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.Arrays;
import java.util.List;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.challenge.ChallengedReturn.Outcome;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** {@code returns_challenged.csv}: every return beside its peers, and what was made of it. */
public final class ChallengeTable {
  private static final String PER_100000 = "FTE per 100,000 residents";
  private static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Outcome::code).toList();

  static final OutputTable<ChallengedReturn> TABLE =
      OutputTable.<ChallengedReturn>of(
              "returns_challenged.csv",
              "Every return of posts wanted, compared with the others of its specialty and year:"
                  + " one row for each return.",
              "Written by `project` where the pack has `returns.csv`.")
          .keyedBy("specialty", "deanery", "returned_by", "year")
          .with(
              text(
                  "specialty",
                  "The specialty that posts are wanted in.",
                  row -> row.row().specialty()))
          .with(text("deanery", "The deanery they are wanted in.", row -> row.row().deanery()))
          .with(text("returned_by", "Who wants them.", row -> row.row().returnedBy()))
          .with(year("year", "The year for which they are wanted.", row -> row.row().year()))
          .with(fte("posts_fte", "Posts wanted.", row -> row.row().postsFte()))
          .with(figure("residents", "people", "Those they are for.", ChallengedReturn::residents))
          .with(
              figure(
                  "per_100000",
                  PER_100000,
                  "Posts wanted per 100,000 of them.",
                  ChallengedReturn::perHundredThousand))
          .with(
              whole(
                  "peers",
                  "returns",
                  "How many there are for the specialty and year, this one among them.",
                  row -> row.peers().count()))
          .with(
              figure("median_per_100000", PER_100000, "Their median.", row -> row.peers().median()))
          .with(
              figure(
                  "deviation_per_100000",
                  PER_100000,
                  "Their robust standard deviation.",
                  row -> row.peers().deviation()))
          .with(
              figure(
                  "distance",
                  "robust standard deviations",
                  "How far this one is from the median; negative below.",
                  ChallengedReturn::distance))
          .with(
              choice(
                  "outcome",
                  OUTCOMES,
                  "`unchallenged` (fewer than three), `accepted`, `used` (an outlier, as it is),"
                      + " `flagged` (as it is, with a warning) or `capped`.",
                  row -> row.outcome().code()))
          .with(
              fte(
                  "accepted_fte",
                  "Posts that demand is calculated from.",
                  ChallengedReturn::acceptedFte))
          .noting("How returns are challenged: [returns](../methods/returns.md).");

  private ChallengeTable() {}

  /**
   * Fills the table with a row for each return.
   *
   * @param returns challenged returns
   * @return a row for each, in their order; distance in robust standard deviations
   */
  public static FilledTable<ChallengedReturn> of(List<ChallengedReturn> returns) {
    return TABLE.filledWith(returns);
  }
}
