package org.placewright.scenario.row;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The rows of a table in the order of their keys. Sorting them again gives the very same list, so
 * that an unchanged table can be recognised by its identity, {@link #same}.
 *
 * @param <R> the kind of row
 */
public final class SortedRows<R extends Row> extends AbstractList<R> implements RandomAccess {
  private final Object[] rows;

  /** Shared by the tables that were made of each other by changing figures. */
  private final Object keys;

  SortedRows(List<R> rows) {
    this(rows.toArray(), new Object());
  }

  private SortedRows(Object[] rows, Object keys) {
    this.rows = rows;
    this.keys = keys;
  }

  /**
   * The rows with other figures in them.
   *
   * @param <R> the kind of row
   * @param rows a table in the order of its keys
   * @param change what becomes of the row at an index; its key must stay
   * @return the table changed
   */
  public static <R extends Row> List<R> changed(List<R> rows, Change<R> change) {
    Object[] changed = new Object[rows.size()];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = change.of(i, rows.get(i));
    }
    return new SortedRows<>(
        changed, rows instanceof SortedRows<R> sorted ? sorted.keys : new Object());
  }

  /**
   * The rows that a test accepts.
   *
   * @param <R> the kind of row
   * @param rows a table in the order of its keys
   * @param wanted whether a row is kept
   * @return the rows kept, in the same order
   */
  public static <R extends Row> List<R> only(List<R> rows, Predicate<R> wanted) {
    return new SortedRows<>(rows.stream().filter(wanted).toList());
  }

  /**
   * Whether two tables are one and the same.
   *
   * @param one a table
   * @param other a table
   * @return false where either was copied, even with equal rows
   */
  @SuppressWarnings("ReferenceEquality") // comparing identity is far quicker than comparing values
  public static boolean same(List<?> one, List<?> other) {
    return one == other;
  }

  /**
   * Whether two tables have rows of the same keys, so that what was found out about one by its keys
   * holds for the other.
   *
   * @param one a table
   * @param other a table
   * @return true where they are the same, or were made of one table by {@link #changed}
   */
  @SuppressWarnings("ReferenceEquality") // comparing identity is far quicker than comparing keys
  public static boolean sameKeys(List<?> one, List<?> other) {
    return one == other
        || (one instanceof SortedRows<?> sorted
            && other instanceof SortedRows<?> also
            && sorted.keys == also.keys);
  }

  @Override
  @SuppressWarnings("unchecked") // all that is put in is a row of the kind
  public R get(int index) {
    return (R) rows[index];
  }

  @Override
  public int size() {
    return rows.length;
  }

  /**
   * A change of the figures in a row.
   *
   * @param <R> the kind of row
   */
  @FunctionalInterface
  public interface Change<R> {
    /**
     * The row with its figures changed.
     *
     * @param index of the row in the table
     * @return one of the same key
     */
    R of(int index, R row);
  }
}
