package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;

import java.util.List;
import org.placewright.issue.Issue;
import org.placewright.issue.Severity;
import org.placewright.issue.UnfinishedFile;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** What {@code check} says of a pack. */
public final class CheckTables {
  static final OutputTable<Issue> ISSUES =
      OutputTable.<Issue>of(
              "issues.csv",
              "All that is wrong with a pack: one row for each error and each warning.",
              "Printed by `check --format`; no folder has it.")
          .with(text("file", "The file it was found in.", row -> row.location().file()))
          .with(
              whole(
                  "line",
                  "",
                  "The line on which the row begins, from 1; 0 where it is of the whole file.",
                  row -> row.location().line()))
          .with(
              whole(
                  "column",
                  "",
                  "The field's position, from 1; 0 where it is of the whole line.",
                  row -> row.location().column()))
          .with(
              text(
                  "field",
                  "The column's name; blank where it is of the whole line.",
                  row -> row.location().header()))
          .with(
              choice(
                  "severity",
                  words(Severity.values()),
                  "Whether the pack can be used.",
                  row -> word(row.severity())))
          .with(
              text(
                  "code",
                  "The kind of issue, a name on which scripts may rely.",
                  row -> row.code().name()))
          .with(text("message", "What is wrong.", Issue::message))
          .with(text("advice", "What to do about it; blank where that is plain.", Issue::advice));

  static final OutputTable<UnfinishedFile> TO_DO =
      OutputTable.<UnfinishedFile>of(
              "to_do.csv",
              "The files of a pack that are missing, have errors or gaps, or still have figures of"
                  + " the template it was begun from: one row for each.",
              "Printed by `check --format`; no folder has it.")
          .keyedBy("file")
          .with(
              whole(
                  "step",
                  "",
                  "In which order to fill them in: what others refer to comes first.",
                  UnfinishedFile::step))
          .with(text("file", "Its name.", UnfinishedFile::file))
          .with(flag("is_there", "Whether it is there.", UnfinishedFile::isThere))
          .with(
              whole("errors", "", "Errors in it, other than missing rows.", UnfinishedFile::errors))
          .with(
              whole(
                  "gaps",
                  "",
                  "How often rows are missing that other files depend on.",
                  UnfinishedFile::gaps))
          .with(whole("rows", "rows", "How many it has.", UnfinishedFile::rows))
          .with(
              whole(
                  "template_rows",
                  "rows",
                  "How many of these have a `source` that begins with `template`.",
                  UnfinishedFile::ofTemplate));

  private CheckTables() {}

  /** The two tables of the answer. */
  static List<OutputTable<?>> all() {
    return List.of(ISSUES, TO_DO);
  }

  /**
   * Fills both tables of it.
   *
   * @param issues sorted
   * @param unfinished in their order
   * @return the issues first
   */
  public static List<FilledTable<?>> of(List<Issue> issues, List<UnfinishedFile> unfinished) {
    return List.of(ISSUES.filledWith(issues), TO_DO.filledWith(unfinished));
  }
}
