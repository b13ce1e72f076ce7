package org.placewright.quantity;

/** Numbers by specialty and deanery, such as FTE in one year. Never changes. */
public final class SpecialtyDeaneryTable extends Grid {
  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by specialty and deanery
   */
  public SpecialtyDeaneryTable(double[][] numbers) {
    super(numbers);
  }

  /**
   * The number of one specialty in one deanery.
   *
   * @param specialty the specialty's index in the register
   * @param deanery the deanery's index in the register
   * @return in the table's unit
   */
  public double at(int specialty, int deanery) {
    return number(specialty, deanery);
  }

  public int specialties() {
    return rows();
  }

  public int deaneries() {
    return columns();
  }
}
