package org.placewright.quantity;

/** Numbers by deanery and year, such as FTE of one specialty. Never changes. */
public final class DeaneryYearTable {
  private final Grid grid;

  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by deanery and year
   */
  public DeaneryYearTable(double[][] numbers) {
    grid = new Grid(numbers);
  }

  /**
   * The number of one deanery in one year.
   *
   * @param deanery the deanery's index in the register
   * @param year the year's index from the table's first
   * @return in the table's unit
   */
  public double at(int deanery, int year) {
    return grid.at(deanery, year);
  }

  /**
   * All numbers of one deanery.
   *
   * @param deanery the deanery's index in the register
   * @return a copy, by year
   */
  public double[] ofDeanery(int deanery) {
    return grid.row(deanery);
  }

  public int deaneries() {
    return grid.rows();
  }

  public int years() {
    return grid.columns();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeaneryYearTable table && grid.equals(table.grid);
  }

  @Override
  public int hashCode() {
    return grid.hashCode();
  }

  @Override
  public String toString() {
    return grid.toString();
  }
}
