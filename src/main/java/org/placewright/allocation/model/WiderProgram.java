package org.placewright.allocation.model;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether one program leaves all the choices of another, at no higher cost. Columns and rows are
 * matched by their names. A yes is a proof that the least cost is not higher; a no is none of the
 * opposite.
 */
public final class WiderProgram {
  private final LinearProgram wide;
  private final LinearProgram narrow;

  private WiderProgram(LinearProgram wide, LinearProgram narrow) {
    this.wide = wide;
    this.narrow = narrow;
  }

  /**
   * Whether each solution of the one is a solution of the other too, and costs no more there.
   * Columns that only the wide one has are taken to be 0, those that only the narrow one has are
   * left out.
   *
   * @param wide the program that may have the lower least cost
   * @param narrow the program whose solutions are tried in it
   * @return whether that is certain
   */
  public static boolean isWider(LinearProgram wide, LinearProgram narrow) {
    WiderProgram both = new WiderProgram(wide, narrow);
    return wide.offset() <= narrow.offset() && both.columnsHold() && both.rowsHold();
  }

  private boolean columnsHold() {
    for (int j = 0; j < wide.columns(); j++) {
      OptionalInt same = narrow.columnNamed(wide.columnName(j));
      if (same.isPresent() ? !isLooser(j, same.getAsInt()) : !mayBeZero(j)) {
        return false;
      }
    }
    for (int j = 0; j < narrow.columns(); j++) {
      if (wide.columnNamed(narrow.columnName(j)).isEmpty() && !costsNothingToLeave(j)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLooser(int inWide, int inNarrow) {
    double less = narrow.cost(inNarrow) - wide.cost(inWide);
    return wide.lower(inWide) <= narrow.lower(inNarrow)
        && wide.upper(inWide) >= narrow.upper(inNarrow)
        && (!wide.integer(inWide) || narrow.integer(inNarrow))
        && isNeverNegative(less, inNarrow);
  }

  private boolean mayBeZero(int inWide) {
    return wide.lower(inWide) <= 0 && wide.upper(inWide) >= 0;
  }

  private boolean costsNothingToLeave(int inNarrow) {
    return isNeverNegative(narrow.cost(inNarrow), inNarrow);
  }

  /** Whether an amount for each unit of a column is never below 0 in sum. */
  private boolean isNeverNegative(double each, int inNarrow) {
    return each == 0
        || (each > 0 && narrow.lower(inNarrow) >= 0)
        || (each < 0 && narrow.upper(inNarrow) <= 0);
  }

  private boolean rowsHold() {
    for (int row = 0; row < wide.rows(); row++) {
      OptionalInt same = narrow.rowNamed(wide.rowName(row));
      if (same.isEmpty()
          || wide.rowLower(row) > narrow.rowLower(same.getAsInt())
          || wide.rowUpper(row) < narrow.rowUpper(same.getAsInt())
          || !isSameSum(row, same.getAsInt())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row adds up to the same in both, what only the wide one has being 0. */
  private boolean isSameSum(int inWide, int inNarrow) {
    Map<String, Double> terms = new HashMap<>();
    SparseMatrix rows = narrow.byRow();
    for (int k = rows.begin(inNarrow); k < rows.end(inNarrow); k++) {
      terms.put(narrow.columnName(rows.index(k)), rows.value(k));
    }
    SparseMatrix more = wide.byRow();
    for (int k = more.begin(inWide); k < more.end(inWide); k++) {
      String name = wide.columnName(more.index(k));
      boolean shared = narrow.columnNamed(name).isPresent();
      if (shared && !Double.valueOf(more.value(k)).equals(terms.remove(name))) {
        return false;
      }
    }
    return terms.isEmpty();
  }
}
