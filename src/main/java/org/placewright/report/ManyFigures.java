package org.placewright.report;

import org.placewright.construction.NamedComponents;

/**
 * One column of many rows, each multiplied by the same.
 *
 * @param rule the lever's id that it gives room
 * @param table the file, without {@code .csv}
 * @param where which rows, as in {@code scenarios.csv}; empty for all
 * @param column which column
 * @param rows how many rows they are
 * @param factor by which each is multiplied, rounded as in {@code scenarios.csv}
 * @param change how far the factor is from 1
 */
@NamedComponents
public record ManyFigures(
    String rule, String table, String where, String column, int rows, String factor, double change)
    implements Repair {
  @Override
  public String place() {
    return table + ".csv";
  }

  @Override
  public String sentence() {
    String which = where.isEmpty() ? "" : " of " + where;
    return place()
        + " "
        + column
        + ": times "
        + factor
        + " in each of the "
        + rows
        + " rows"
        + which;
  }
}
