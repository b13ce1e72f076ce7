package org.placewright.quantity;

/** Numbers by specialty and year, such as FTE of the whole country. Never changes. */
public final class SpecialtyYearTable extends Grid {
  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by specialty and year
   */
  public SpecialtyYearTable(double[][] numbers) {
    super(numbers);
  }

  /**
   * The number of one specialty in one year.
   *
   * @param specialty the specialty's index in the register
   * @param year the year's index from the table's first
   * @return in the table's unit
   */
  public double at(int specialty, int year) {
    return number(specialty, year);
  }

  /**
   * All numbers of one specialty.
   *
   * @param specialty the specialty's index in the register
   * @return a copy, by year
   */
  public double[] ofSpecialty(int specialty) {
    return row(specialty);
  }

  public int specialties() {
    return rows();
  }

  public int years() {
    return columns();
  }
}
