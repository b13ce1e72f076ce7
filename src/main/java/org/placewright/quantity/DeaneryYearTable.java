package org.placewright.quantity;

/** Numbers by deanery and year, such as FTE of one specialty. Never changes. */
public final class DeaneryYearTable extends Grid {
  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by deanery and year
   */
  public DeaneryYearTable(double[][] numbers) {
    super(numbers);
  }

  /**
   * The number of one deanery in one year.
   *
   * @param deanery the deanery's index in the register
   * @param year the year's index from the table's first
   * @return in the table's unit
   */
  public double at(int deanery, int year) {
    return number(deanery, year);
  }

  /**
   * All numbers of one deanery.
   *
   * @param deanery the deanery's index in the register
   * @return a copy, by year
   */
  public double[] ofDeanery(int deanery) {
    return row(deanery);
  }

  public int deaneries() {
    return rows();
  }

  public int years() {
    return columns();
  }
}
