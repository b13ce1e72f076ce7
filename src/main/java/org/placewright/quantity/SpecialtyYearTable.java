package org.placewright.quantity;

/** Numbers by specialty and year, such as FTE of the whole country. Never changes. */
public final class SpecialtyYearTable {
  private final Grid grid;

  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by specialty and year
   */
  public SpecialtyYearTable(double[][] numbers) {
    grid = new Grid(numbers);
  }

  /**
   * The number of one specialty in one year.
   *
   * @param specialty the specialty's index in the register
   * @param year the year's index from the table's first
   * @return in the table's unit
   */
  public double at(int specialty, int year) {
    return grid.at(specialty, year);
  }

  /**
   * All numbers of one specialty.
   *
   * @param specialty the specialty's index in the register
   * @return a copy, by year
   */
  public double[] ofSpecialty(int specialty) {
    return grid.row(specialty);
  }

  public int specialties() {
    return grid.rows();
  }

  public int years() {
    return grid.columns();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpecialtyYearTable table && grid.equals(table.grid);
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
