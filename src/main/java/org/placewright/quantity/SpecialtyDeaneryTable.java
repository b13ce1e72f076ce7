package org.placewright.quantity;

/** Numbers by specialty and deanery, such as FTE in one year. Never changes. */
public final class SpecialtyDeaneryTable {
  private final Grid grid;

  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by specialty and deanery
   */
  public SpecialtyDeaneryTable(double[][] numbers) {
    grid = new Grid(numbers);
  }

  /**
   * The number of one specialty in one deanery.
   *
   * @param specialty the specialty's index in the register
   * @param deanery the deanery's index in the register
   * @return in the table's unit
   */
  public double at(int specialty, int deanery) {
    return grid.at(specialty, deanery);
  }

  public int specialties() {
    return grid.rows();
  }

  public int deaneries() {
    return grid.columns();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpecialtyDeaneryTable table && grid.equals(table.grid);
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
