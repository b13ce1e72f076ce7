package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.quantity.Figures;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * A figure that somebody may change to make room, and what it may become.
 *
 * @param written where it is, and what stands there
 * @param now its value
 * @param step by which it changes: a whole place, head or pound, or a thousandth of a share
 * @param least the least that it may be
 * @param most the most that is tried
 */
record ChangeableFigure(
    WrittenFigure written, BigDecimal now, BigDecimal step, BigDecimal least, BigDecimal most) {
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private static final BigDecimal LARGE_STEPS = BigDecimal.valueOf(32);

  /** A value above it is a count and no share. */
  private static final double MOST_SHARE = 5;

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
          .flatMap(row -> values(row.cells().get(row.header().indexOf("lever"))))
          .map(values -> ofLever(written, now, values));
    }
    return Optional.ofNullable(TABLES.get(table))
        .map(most -> new ChangeableFigure(written, now, BigDecimal.ONE, BigDecimal.ZERO, most));
  }

  private static Optional<LeverValues> values(String lever) {
    return Levers.all().stream()
        .filter(each -> each.id().equals(lever))
        .map(Lever::card)
        .map(card -> card.values())
        .findFirst();
  }

  private static ChangeableFigure ofLever(
      WrittenFigure written, BigDecimal now, LeverValues values) {
    double most = values.legal().to();
    BigDecimal step = most <= MOST_SHARE ? THOUSANDTH : BigDecimal.ONE;
    return new ChangeableFigure(
        written,
        now,
        step,
        BigDecimal.valueOf(values.legal().from()),
        BigDecimal.valueOf(Math.min(most, 1e6)));
  }

  /**
   * A pack with the figure changed.
   *
   * @param text the pack
   * @param value what it becomes
   */
  PackText in(PackText text, BigDecimal value) {
    String table = written.name().table();
    RawTable raw = Objects.requireNonNull(text.tables().get(table));
    int column = raw.header().indexOf(written.name().column());
    List<RawRow> rows =
        raw.rows().stream()
            .map(
                row ->
                    row.line() == written.line()
                        ? row.edited(column, Figures.exact(value), row.line())
                        : row)
            .toList();
    return text.with(Map.of(table, raw.withRows(rows)));
  }

  /** The same in steps of a thirty-second of what stands there, where they are larger. */
  ChangeableFigure inLargeSteps() {
    BigDecimal large = now.abs().divide(LARGE_STEPS, step.scale(), RoundingMode.CEILING).max(step);
    return new ChangeableFigure(written, now, large, least, most);
  }

  /** The furthest value upwards, or downwards for -1. */
  BigDecimal end(int way) {
    return onGrid(way > 0 ? most : least, way < 0);
  }

  /** The value so much further that way, no further than the end. */
  BigDecimal moved(int way, BigDecimal by) {
    return within(way, onGrid(now.add(by.multiply(BigDecimal.valueOf(way))), way > 0));
  }

  /** The value, no further that way than the end. */
  BigDecimal within(int way, BigDecimal value) {
    return way > 0 ? value.min(end(1)) : value.max(end(-1));
  }

  /** A value between two that are more than a step apart. */
  BigDecimal between(BigDecimal one, BigDecimal other) {
    BigDecimal middle = one.add(other).divide(BigDecimal.valueOf(2));
    return onGrid(middle, other.compareTo(one) < 0);
  }

  private BigDecimal onGrid(BigDecimal value, boolean up) {
    return value.setScale(step.scale(), up ? RoundingMode.CEILING : RoundingMode.FLOOR);
  }
}
