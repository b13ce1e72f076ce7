package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.quantity.Figures;
import org.placewright.report.OneFigure;
import org.placewright.report.Repair;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * A figure that somebody may change to make room, and what it may become.
 *
 * @param written where it is, and what stands there
 * @param values what it may become
 */
record ChangeableFigure(WrittenFigure written, ValueGrid values) implements Changeable {
  /** A value above it is a count and no share. */
  private static final double MOST_SHARE = 5;

  /** The most that is tried of a lever that may be anything. */
  private static final double MOST = 1e6;

  /** Of the tables beside levers.csv, the most that is tried of each; past intakes stay. */
  private static final Map<String, BigDecimal> TABLES =
      Map.of(
          "capacity", new BigDecimal(100_000),
          "entrant_pool", new BigDecimal(1_000_000),
          "budgets", new BigDecimal(1_000_000_000_000L),
          "programmes", new BigDecimal(10_000),
          "bids", new BigDecimal(10_000),
          "intakes", new BigDecimal(100_000));

  /** The figure; empty where it is none that a change could be advised of. */
  static Optional<ChangeableFigure> of(WrittenFigure written, LoadedPack pack) {
    String table = written.name().table();
    if (!written.file().equals(table + ".csv")) {
      return Optional.empty();
    }
    BigDecimal now = written.text().isEmpty() ? BigDecimal.ONE : new BigDecimal(written.text());
    if (table.equals("levers")) {
      return pack.written()
          .row(written.name())
          .flatMap(row -> Levers.values(row.cells().get(row.header().indexOf("lever"))))
          .map(values -> ofLever(written, now, values));
    }
    return Optional.ofNullable(TABLES.get(table))
        .map(
            most ->
                ValueGridBuilder.builder()
                    .now(now)
                    .step(BigDecimal.ONE)
                    .least(BigDecimal.ZERO)
                    .most(most)
                    .build())
        .map(values -> new ChangeableFigure(written, values));
  }

  /** No further up than surprises nobody: to spend twice a budget is legal, and no advice. */
  private static ChangeableFigure ofLever(
      WrittenFigure written, BigDecimal now, LeverValues values) {
    double most = Math.max(now.doubleValue(), Math.min(MOST, values.usual().to()));
    BigDecimal step = values.legal().to() <= MOST_SHARE ? ValueGrid.THOUSANDTH : BigDecimal.ONE;
    BigDecimal least = BigDecimal.valueOf(values.legal().from());
    return new ChangeableFigure(
        written,
        ValueGridBuilder.builder()
            .now(now)
            .step(step)
            .least(least)
            .most(BigDecimal.valueOf(most))
            .build());
  }

  @Override
  public PackText in(PackText text, BigDecimal value) {
    BigDecimal exact = value.setScale(values.step().scale(), RoundingMode.UNNECESSARY);
    String table = written.name().table();
    RawTable raw = Objects.requireNonNull(text.tables().get(table));
    int column = raw.header().indexOf(written.name().column());
    List<RawRow> rows =
        raw.rows().stream()
            .map(
                row ->
                    row.line() == written.line()
                        ? row.edited(column, Figures.exact(exact), row.line())
                        : row)
            .toList();
    return text.with(Map.of(table, raw.withRows(rows)));
  }

  @Override
  public ChangeableFigure inLargeSteps() {
    return new ChangeableFigure(written, values.inLargeSteps());
  }

  @Override
  public Repair repair(String rule, BigDecimal value) {
    return new OneFigure(rule, written, Figures.exact(value), values.share(value));
  }
}
