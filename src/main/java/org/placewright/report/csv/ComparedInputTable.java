package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.List;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.InputDifference;
import org.placewright.report.comparison.RunComparison;
import org.placewright.scenario.row.Wildcard;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** What runs were asked, or took for granted, otherwise than the first. */
final class ComparedInputTable {
  /** A run's name, and what it was asked otherwise. */
  record InputLine(String run, InputDifference difference) {}

  static final OutputTable<InputLine> TABLE =
      OutputTable.<InputLine>of(
              "compared_inputs.csv",
              "What a run was asked, or took for granted, otherwise than the first: one row for"
                  + " each difference.",
              ComparisonTables.WHEN)
          .keyedBy("run", "table", "row", "parameter")
          .with(text("run", ComparisonTables.RUN, InputLine::run))
          .with(
              text(
                  "table",
                  "The input file, without `.csv`; `(run)` for what the command line said,"
                      + " `(search)` for how the plan was looked for, which changes no question.",
                  row -> row.difference().id().table()))
          .with(
              text(
                  "row",
                  "The row, by its key columns; `*` for all of the table or file.",
                  row ->
                      row.difference().id().key().isEmpty()
                          ? Wildcard.ANY
                          : row.difference().id().key()))
          .with(
              text(
                  "parameter",
                  "The column; `(file)` where the files differ in what is no assumption, such as"
                      + " the text of a source.",
                  row -> row.difference().id().parameter()))
          .with(
              optional(
                  row -> row.difference().first(),
                  "it is not there, or empty",
                  text("first_value", "What it is in the first run.", value -> value)))
          .with(
              optional(
                  row -> row.difference().other(),
                  "it is not there, or empty",
                  text("value", "What it is in this run.", value -> value)))
          .noting(
              "Values are those of [assumptions.csv](assumptions.md), after the changes of the"
                  + " scenario: each parameter by itself, records by count, least, greatest and"
                  + " sum; ` | ` parts several sources. Fingerprints are cut to 12 signs.");

  private ComparedInputTable() {}

  static FilledTable<InputLine> of(RunComparison comparison) {
    List<InputLine> inputs = new ArrayList<>();
    for (ComparedRun run : comparison.runs()) {
      run.inputs().forEach(each -> inputs.add(new InputLine(run.name(), each)));
    }
    return TABLE.filledWith(inputs);
  }
}
