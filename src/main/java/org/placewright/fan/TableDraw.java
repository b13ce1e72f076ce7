package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.uncertainty.UncertainTable;
import org.placewright.uncertainty.UncertainInput;

/**
 * One table, and which inputs change which of its rows; found once for all draws.
 *
 * @param <R> the kind of row
 */
final class TableDraw<R extends Row> {
  /**
   * An input that changes rows.
   *
   * @param input its index among a draw's values
   * @param what the input itself
   * @param figure to which figure
   */
  record Mover<R extends Row>(int input, UncertainInput what, FigureLens<R> figure) {
    R moved(R row, Draw draw) {
      double was = figure.get().applyAsDouble(row);
      return figure.with().of(row, what.changed(was, draw.value(input)));
    }
  }

  private final UncertainTable table;
  private final List<R> rows;
  private final List<List<Mover<R>>> movers = new ArrayList<>();
  private final Set<Integer> inputs = new TreeSet<>();

  TableDraw(UncertainTable table, List<R> rows) {
    this.table = table;
    this.rows = rows;
    rows.forEach(row -> movers.add(new ArrayList<>()));
  }

  /**
   * Takes an input in: of several that change one figure, each changes what the one taken in before
   * it has left.
   *
   * @return whether it changes any row
   */
  boolean moves(Mover<R> mover) {
    boolean any = false;
    for (int i = 0; i < movers.size(); i++) {
      if (mover.what().concerns(rows.get(i))) {
        movers.get(i).add(mover);
        inputs.add(mover.input());
        any = true;
      }
    }
    return any;
  }

  /** The table as a draw has it, unless it is as it was. */
  void draw(Draw draw, ChangedTables into) {
    if (inputs.stream().anyMatch(draw::moves)) {
      into.put(table, SortedRows.changed(rows, (i, row) -> drawn(row, movers.get(i), draw)));
    }
  }

  private static <R extends Row> R drawn(R row, List<Mover<R>> movers, Draw draw) {
    R drawn = row;
    for (Mover<R> mover : movers) {
      if (draw.moves(mover.input())) {
        drawn = mover.moved(drawn, draw);
      }
    }
    return drawn;
  }
}
