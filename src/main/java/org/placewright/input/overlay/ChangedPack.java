package org.placewright.input.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Located;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.EditOperation;
import org.placewright.scenario.row.ScenarioEdit;

/** The tables of a pack while scenarios change them. */
final class ChangedPack {
  private final Map<String, RawTable> tables;
  private final Lineup lineup;
  private final EditReport report;
  private final Map<FieldAt, Located<ScenarioEdit>> changed = new HashMap<>();

  /**
   * One field, whose row keeps its place as rows are only added at the end.
   *
   * @param table the file, without {@code .csv}
   * @param row from 0
   * @param column from 0
   */
  private record FieldAt(String table, int row, int column) {}

  ChangedPack(Map<String, RawTable> tables, Lineup lineup, EditReport report) {
    this.tables = new TreeMap<>(tables);
    this.lineup = lineup;
    this.report = report;
  }

  Map<String, RawTable> tables() {
    return new TreeMap<>(tables);
  }

  /** Makes the changes of one scenario: of each order at once, the lower before the higher. */
  void make(List<Located<ScenarioEdit>> edits) {
    TreeMap<Integer, List<Located<ScenarioEdit>>> byOrder = new TreeMap<>();
    edits.forEach(
        edit -> byOrder.computeIfAbsent(edit.row().order(), o -> new ArrayList<>()).add(edit));
    for (List<Located<ScenarioEdit>> atOnce : byOrder.values()) {
      TargetReader reader = new TargetReader(tables(), report);
      for (Located<ScenarioEdit> edit : atOnce) {
        reader.read(edit).ifPresent(target -> make(edit, target));
      }
    }
  }

  private void make(Located<ScenarioEdit> edit, Target target) {
    RawTable table = Optional.ofNullable(tables.get(edit.row().table())).orElseThrow();
    List<RawRow> rows = new ArrayList<>(table.rows());
    if (target.column().isEmpty()) {
      for (int index = 0; index < table.header().size(); index++) {
        changed.put(new FieldAt(edit.row().table(), rows.size(), index), edit);
      }
      rows.add(RawRow.inserted(target.inserted(), edit.raw().line()));
    } else {
      change(edit, target, target.column().get(), rows);
    }
    tables.put(edit.row().table(), table.withRows(rows));
  }

  private void change(
      Located<ScenarioEdit> edit, Target target, Column<?> column, List<RawRow> rows) {
    RawTable before = target.table();
    int index = before.header().indexOf(column.name());
    boolean any = false;
    Optional<Runnable> clash = Optional.empty();
    for (int r = 0; r < before.rows().size(); r++) {
      if (target.matches(before.rows().get(r))) {
        any = true;
        RawRow row = rows.get(r);
        mustHaveNumber(edit, before, row, column);
        Optional<Runnable> here = clash(edit, before, new FieldAt(edit.row().table(), r, index));
        clash = clash.isPresent() ? clash : here;
        String text = new FieldEdit(edit.row()).of(row.cell(index), column);
        rows.set(r, row.edited(index, text, edit.raw().line()));
      }
    }
    clash.ifPresent(Runnable::run);
    if (!any && before.whole()) {
      report.wrong(
          edit,
          "where",
          "no row of " + before.file() + " matches.",
          "Words are compared as they are written.");
    }
  }

  /** What is blank cannot be calculated with; a column that may not be blank says so itself. */
  private void mustHaveNumber(
      Located<ScenarioEdit> edit, RawTable table, RawRow row, Column<?> column) {
    if (edit.row().operation() != EditOperation.SET && table.cell(row, column.name()).isEmpty()) {
      String line = "scenarios.csv:" + edit.raw().line() + " calculates with an empty field.";
      column
          .blankWords()
          .map(
              words -> new EditReport.Said(line, "Write out what empty means here: " + words + "."))
          .ifPresent(
              said ->
                  report.at(
                      edit, table.location(row, column.name()), IssueCode.BAD_SCENARIO, said));
    }
  }

  /** Says that another change, not ordered before this one, was made to the same field. */
  private Optional<Runnable> clash(Located<ScenarioEdit> edit, RawTable table, FieldAt cell) {
    return Optional.ofNullable(changed.put(cell, edit))
        .filter(other -> !lineup.ordered(other.row(), edit.row()))
        .map(other -> () -> twice(edit, other, table.rows().get(cell.row())));
  }

  private void twice(Located<ScenarioEdit> edit, Located<ScenarioEdit> other, RawRow row) {
    RawTable table = Optional.ofNullable(tables.get(edit.row().table())).orElseThrow();
    String name = other.row().scenario();
    boolean one = name.equals(edit.row().scenario());
    String both = name + "+" + edit.row().scenario();
    report.wrong(
        edit,
        "where",
        table.location(row, edit.row().column())
            + " is changed here and on line "
            + other.raw().line()
            + (one ? "." : ", of " + name + "."),
        one
            ? "Give one of the two a higher order."
            : "To make both in that order, ask for a scenario that extends " + both + ".");
  }
}
