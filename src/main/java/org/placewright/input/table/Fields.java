package org.placewright.input.table;

import java.util.List;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;

/** The fields of one row, each read. */
public final class Fields {
  private final List<Column<?>> columns;
  private final Object[] values;

  Fields(List<Column<?>> columns, Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /**
   * The value of one field.
   *
   * @param <T> its type
   * @param column a column of the table
   * @return its value
   */
  public <T> T get(Column<T> column) {
    return column.cast(values[columns.indexOf(column)]);
  }

  public Share share(Column<Double> column) {
    return new Share(get(column));
  }

  /** The last column, that every table has. */
  public String source() {
    return (String) values[values.length - 1];
  }

  /**
   * Two ages as a band.
   *
   * @param from the youngest age
   * @param to the oldest age
   * @return the band, both included
   * @throws BadCell when the oldest is the younger
   */
  public AgeBand ages(Column<Integer> from, Column<Integer> to) throws BadCell {
    if (get(to) < get(from)) {
      throw new BadCell(
              IssueCode.OUT_OF_RANGE,
              get(to) + " is below " + from.name() + ", " + get(from) + ".",
              "")
          .in(to);
    }
    return new AgeBand(get(from), get(to));
  }

  /**
   * Two years as a range.
   *
   * @param from the first
   * @param to the last
   * @return the range
   * @throws BadCell when the last is the earlier
   */
  public YearRange years(Column<Integer> from, Column<Integer> to) throws BadCell {
    return ordered(get(from), get(to), to);
  }

  /**
   * A year and a last one that may be any, as a range.
   *
   * @param from the first
   * @param to the last, any for the last year that a table can name
   * @return the range
   * @throws BadCell when the last is the earlier
   */
  public YearRange yearsOn(Column<Integer> from, Column<YearRange> to) throws BadCell {
    return ordered(get(from), get(to).isAny() ? Columns.LAST_YEAR : get(to).to(), to);
  }

  /**
   * Two years, each of which may be any, as a range.
   *
   * @param from the first, any for no beginning
   * @param to the last, any for no end
   * @return the range
   * @throws BadCell when the last is the earlier
   */
  public YearRange rangeOf(Column<YearRange> from, Column<YearRange> to) throws BadCell {
    return ordered(get(from).from(), get(to).to(), to);
  }

  private static YearRange ordered(int first, int last, Column<?> lastColumn) throws BadCell {
    if (last < first) {
      throw new BadCell(IssueCode.BAD_YEAR, last + " is before the first year, " + first + ".", "")
          .in(lastColumn);
    }
    return new YearRange(first, last);
  }
}
