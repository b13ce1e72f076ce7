package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackText;
import org.placewright.input.overlay.NumberField;
import org.placewright.input.overlay.ScenarioOverlay;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.quantity.Figures;
import org.placewright.report.ManyFiguresBuilder;
import org.placewright.report.Repair;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;
import org.placewright.scenario.row.WrittenRows.WrittenRow;

/**
 * One column of all rows of a kind, multiplied by one factor: all budgets of a fund, all rows of a
 * lever. It is what one row of {@code scenarios.csv} can do, and is done as one.
 *
 * @param table the file, without {@code .csv}
 * @param where which rows, as in {@code scenarios.csv}; empty for all
 * @param column which column
 * @param rows how many rows they are, at least 2
 * @param values what the factor may become; it is 1
 */
record ChangeableRows(String table, String where, String column, int rows, ValueGrid values)
    implements Changeable {
  private static final String SCENARIOS = "scenarios";
  private static final String NAME = "room";
  private static final List<String> HEADER =
      List.of("scenario", "table", "where", "column", "operation", "value");

  /** By table, the column that says of what kind a row is; blank where all are of one. */
  private static final Map<String, String> KINDS =
      Map.of("budgets", "fund", "levers", "lever", "entrant_pool", "profession", "capacity", "");

  /** Nobody asks for more than a thousand times as much. */
  private static final double MOST = 1000;

  /** Which rows of a table are alike. */
  private record AlikeRows(String column, String word) {
    static Optional<AlikeRows> of(String table, WrittenRow row) {
      Optional<String> column = Optional.ofNullable(KINDS.get(table));
      int index = column.map(row.header()::indexOf).orElse(-1);
      return column.map(name -> new AlikeRows(name, index < 0 ? "" : row.cells().get(index)));
    }

    boolean has(RawTable table, RawRow row) {
      return table.cell(row, column).equals(word);
    }

    String where() {
      return word.isEmpty() ? "" : column + "=" + word;
    }

    private Optional<LeverValues> ofLever() {
      return column.equals("lever") ? Levers.values(word) : Optional.empty();
    }

    /** A factor for rows of a lever takes none of them further up than surprises nobody. */
    ValueGrid factors(RawTable table, List<RawRow> rows, String multiplied) {
      double greatest =
          rows.stream()
              .flatMap(row -> NumberField.of(table.cell(row, multiplied)).stream())
              .mapToDouble(BigDecimal::doubleValue)
              .max()
              .orElse(1);
      double most =
          ofLever()
              .filter(values -> greatest > 0)
              .map(values -> Math.max(1, Math.min(MOST, values.usual().to() / greatest)))
              .orElse(MOST);
      return ValueGridBuilder.builder()
          .now(BigDecimal.ONE)
          .step(ValueGrid.THOUSANDTH)
          .least(BigDecimal.ZERO)
          .most(BigDecimal.valueOf(most).setScale(3, RoundingMode.FLOOR))
          .build();
    }
  }

  /** The rows of a figure's kind; empty where there is no other than its own. */
  static Optional<ChangeableRows> of(WrittenFigure figure, LoadedPack pack, PackText text) {
    String table = figure.name().table();
    Optional<WrittenRow> written = pack.written().row(figure.name());
    RawTable raw = text.tables().get(table);
    Optional<AlikeRows> kind = written.flatMap(row -> AlikeRows.of(table, row));
    if (raw == null || kind.isEmpty()) {
      return Optional.empty();
    }
    List<RawRow> rows = raw.rows().stream().filter(row -> kind.get().has(raw, row)).toList();
    String column = figure.name().column();
    return rows.size() < 2
        ? Optional.empty()
        : Optional.of(
            new ChangeableRows(
                table,
                kind.get().where(),
                column,
                rows.size(),
                kind.get().factors(raw, rows, column)));
  }

  @Override
  public ChangeableRows inLargeSteps() {
    return new ChangeableRows(table, where, column, rows, values.inLargeSteps());
  }

  @Override
  public PackText in(PackText text, BigDecimal factor) {
    List<String> edit = List.of(NAME, table, where, column, "multiply", Figures.exact(factor));
    Map<String, RawTable> tables = new TreeMap<>(text.tables());
    tables.put(
        SCENARIOS, new RawTable(SCENARIOS + ".csv", 1, HEADER, List.of(new RawRow(2, edit)), true));
    Map<String, RawTable> changed =
        new ScenarioOverlay(tables, Optional.of(NAME), new IssueCollector()).apply().tables();
    return text.with(Map.of(table, Objects.requireNonNull(changed.get(table))));
  }

  @Override
  public Repair repair(String rule, BigDecimal factor) {
    return ManyFiguresBuilder.builder()
        .rule(rule)
        .table(table)
        .where(where)
        .column(column)
        .rows(rows)
        .factor(Figures.exact(factor))
        .change(values.share(factor))
        .build();
  }
}
