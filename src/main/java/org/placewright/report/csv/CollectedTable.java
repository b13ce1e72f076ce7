package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.day;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Status;
import org.placewright.submission.Submission;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code collected.csv}: who sent what, and who did not. */
public final class CollectedTable {
  private static final String NOTHING = "nothing came";
  private static final List<String> STATES =
      List.of(Status.RECEIVED, Status.MISSING, Status.STALE, Status.LATE).stream()
          .map(Status::code)
          .toList();

  private static final OutputTable<ProviderLine> SUBMISSION =
      OutputTable.<ProviderLine>of(
              "collected.csv",
              "Who sent what: one row for each provider that has a programme or sent something.",
              "Written by `collect`, beside the tables of the new pack; commands that read the pack"
                  + " pass over it.")
          .keyedBy("provider")
          .with(text("provider", "The provider.", ProviderLine::provider))
          .with(
              choice(
                  "status",
                  STATES,
                  "What became of its return ([which](../models/wall.md#returns)).",
                  row -> row.status().code()))
          .with(
              optional(
                  ProviderLine::submission,
                  NOTHING,
                  day(
                      "submitted_on",
                      "The day of submission, as the return says.",
                      Submission::submittedOn)))
          .with(
              optional(
                  ProviderLine::submission,
                  NOTHING,
                  text(
                      "submitted_by",
                      "Who submitted it, as the return says.",
                      Submission::submittedBy)))
          .noting(
              "A refused return has no row: then nothing is written, and the messages name it.");

  private static final OutputColumn<ProviderLine> NOTE =
      OutputColumns.<ProviderLine>text(
              "note",
              "Why stale or late, and how many rows of the old pack are carried over.",
              ProviderLine::note)
          .blank("there is nothing to say");

  private CollectedTable() {}

  /** The table, with a count of rows for each of these tables of providers. */
  static OutputTable<ProviderLine> table(List<String> tables) {
    return SUBMISSION.withEach(tables.stream().map(CollectedTable::counted).toList()).with(NOTE);
  }

  private static OutputColumn<ProviderLine> counted(String table) {
    return whole(
        "rows_" + table,
        "rows",
        "Rows of [" + table + ".csv](../tables/" + table + ".md) taken in.",
        row -> rows(row, table));
  }

  /**
   * Fills the table with a row for each provider.
   *
   * @param lines a line for each provider
   * @param tables the names of the providers' tables
   * @return a row for each line, with a count of rows for each table
   */
  public static FilledTable<ProviderLine> of(List<ProviderLine> lines, List<String> tables) {
    return table(tables).filledWith(lines);
  }

  private static int rows(ProviderLine line, String table) {
    return line.submission().map(sent -> sent.rows().getOrDefault(table, 0)).orElse(0);
  }
}
