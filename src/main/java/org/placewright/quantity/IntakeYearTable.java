package org.placewright.quantity;

/** Numbers by intake and years after it, such as FTE per entrant. Never changes. */
public final class IntakeYearTable extends Grid {
  /**
   * A table of numbers, which are copied.
   *
   * @param numbers by intake, and years after it; of a later intake there may be fewer
   */
  public IntakeYearTable(double[][] numbers) {
    super(numbers);
  }

  /**
   * The number of one intake some years later.
   *
   * @param intake the intake's index from the first planned year
   * @param after whole years after the intake, from 0
   * @return in the table's unit
   */
  public double at(int intake, int after) {
    return number(intake, after);
  }

  /**
   * All numbers of one intake.
   *
   * @param intake the intake's index from the first planned year
   * @return a copy, by years after it
   */
  public double[] ofIntake(int intake) {
    return row(intake);
  }

  public int intakes() {
    return rows();
  }

  /**
   * For how many years there are numbers of an intake.
   *
   * @param intake the intake's index from the first planned year
   * @return years, that of the intake counted
   */
  public int years(int intake) {
    return columns(intake);
  }
}
