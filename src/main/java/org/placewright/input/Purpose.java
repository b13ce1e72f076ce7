package org.placewright.input;

import java.util.stream.Stream;
import org.placewright.input.table.Tables;

/** What a pack is read for, which decides what must be in it. */
public enum Purpose {
  /** A plan needs every required table, and a horizon that values its last intake. */
  PLAN,
  /** An audit of a ledger needs the budgets, and what places cost. */
  AUDIT,
  /** A projection, advice or a backtest needs people and what is asked of them. */
  PROJECTION;

  /**
   * Whether a table that nothing but a plan needs in full must be there.
   *
   * @param file its file's name
   */
  boolean needs(String file) {
    return switch (this) {
      case PLAN -> true;
      case AUDIT ->
          Stream.of(Tables.FUNDS, Tables.BUDGETS, Tables.TARIFFS)
              .anyMatch(table -> table.shape().file().equals(file));
      case PROJECTION -> false;
    };
  }
}
