package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.allocation.Verdict;
import org.placewright.report.comparison.LeverChange;
import org.placewright.report.comparison.LeverChange.LeverStanding;
import org.placewright.report.comparison.RunComparison;
import org.placewright.report.comparison.RunComparison.LeverLine;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** How several plans stand to the levers. */
final class ComparedLeverTables {
  private static final String OFF = "the lever is off";
  private static final String NOT_THERE = "this run has no such row";

  static final OutputTable<LeverLine> LEVERS =
      OutputTable.<LeverLine>of(
              "compared_levers.csv",
              "How each plan stands to each lever: one row for each run and lever.",
              ComparisonTables.WHEN)
          .keyedBy("run", "lever")
          .with(text("run", ComparisonTables.RUN, LeverLine::run))
          .with(text("lever", "The lever's id.", row -> row.count().card().id()))
          .with(flag("off", "Whether it is off.", row -> row.count().isOff()))
          .with(count("met", "Rows kept, with room.", Verdict.State.MET))
          .with(count("binding", "Rows kept, with no room for a place.", Verdict.State.BINDING))
          .with(count("relaxed", "Soft rows missed at their price.", Verdict.State.RELAXED))
          .with(
              optional(
                  row -> row.count().tightest(),
                  OFF,
                  text(
                      "tightest_row",
                      "The row that costs most, or else has least room for its size.",
                      Verdict::row)))
          .with(
              optional(
                  ComparedLeverTables::inForce,
                  OFF,
                  LeverAmount.column(
                      "slack",
                      "The room that this row has left.",
                      row ->
                          new LeverAmount(
                              row.count().tightest().map(Verdict::slack).orElse(0.0),
                              row.count().card().unit()))))
          .with(text("unit", "That of the lever.", row -> row.count().card().unit()))
          .with(
              optional(
                  ComparedLeverTables::inForce,
                  OFF,
                  significant(
                      "cost_fte_years",
                      "weighted FTE-years per unit",
                      "What one unit more room would save there, with [all its"
                          + " limits](../outputs.md#leverscsv).",
                      row -> row.count().cost())));

  /** A run's name, and a row that stands otherwise in it. */
  record ChangedRow(String run, LeverChange change) {}

  static final OutputTable<ChangedRow> ROWS =
      OutputTable.<ChangedRow>of(
              "compared_lever_rows.csv",
              "The rows of levers whose state or limit is another one than in the first run: one"
                  + " row for each run and such row.",
              ComparisonTables.WHEN)
          .keyedBy("run", "lever", "scope", "year")
          .with(text("run", ComparisonTables.RUN, ChangedRow::run))
          .with(text("lever", "The lever's id.", row -> row.change().row().lever()))
          .with(text("scope", "As in [levers.csv](levers.md).", row -> row.change().row().scope()))
          .with(year("year", "As in [levers.csv](levers.md).", row -> row.change().row().year()))
          .with(
              optional(
                  row -> row.change().first(),
                  "the first run has no such row",
                  state("first_state", "How the first plan stands to it.")))
          .with(
              optional(
                  row -> row.change().other(),
                  NOT_THERE,
                  state("state", "How this plan stands to it.")))
          .with(value("first_limit", "What it asks in the first run.", true, LeverStanding::limit))
          .with(value("limit", "What it asks here.", false, LeverStanding::limit))
          .with(value("first_slack", "Room left in the first run.", true, LeverStanding::slack))
          .with(value("slack", "Room left here.", false, LeverStanding::slack))
          .with(text("unit", "That of the lever.", row -> row.change().unit()))
          .with(price("first_cost_fte_years", "Its price in the first run.", true))
          .with(price("cost_fte_years", "Its price here.", false));

  private ComparedLeverTables() {}

  private static Optional<LeverLine> inForce(LeverLine line) {
    return Optional.of(line).filter(each -> !each.count().isOff());
  }

  private static OutputColumn<LeverLine> count(String name, String meaning, Verdict.State state) {
    return whole(name, "rows", meaning, row -> row.count().in(state));
  }

  private static OutputColumn<LeverStanding> state(String name, String meaning) {
    return choice(
        name,
        words(Verdict.State.MET, Verdict.State.BINDING, Verdict.State.RELAXED, Verdict.State.OFF),
        meaning,
        standing -> word(standing.state()));
  }

  private static Optional<LeverStanding> standing(ChangedRow row, boolean first) {
    return first ? row.change().first() : row.change().other();
  }

  private static OutputColumn<ChangedRow> value(
      String name, String meaning, boolean first, Function<LeverStanding, Double> value) {
    return optional(
        row ->
            standing(row, first)
                .map(value)
                .filter(Double::isFinite)
                .map(number -> new LeverAmount(number, row.change().unit())),
        "no such row, or it limits nothing",
        LeverAmount.column(name, meaning, amount -> amount));
  }

  private static OutputColumn<ChangedRow> price(String name, String meaning, boolean first) {
    return optional(
        row -> standing(row, first),
        "no such row",
        significant(name, "weighted FTE-years per unit", meaning, LeverStanding::price));
  }

  static FilledTable<LeverLine> levers(RunComparison comparison) {
    return LEVERS.filledWith(comparison.levers());
  }

  static FilledTable<ChangedRow> rows(RunComparison comparison) {
    List<ChangedRow> rows = new ArrayList<>();
    comparison
        .runs()
        .forEach(run -> run.changes().forEach(each -> rows.add(new ChangedRow(run.name(), each))));
    return ROWS.filledWith(rows);
  }
}
