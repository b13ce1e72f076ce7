package org.placewright.scenario;

import org.placewright.construction.NamedComponents;

/**
 * The years of a run.
 *
 * @param baseYear the year of the staff in post
 * @param firstIntakeYear the first intake the plan decides, after the base year
 * @param lastIntakeYear the last intake the plan decides
 * @param horizonYear the last year that counts, after the last intake
 */
@NamedComponents
public record Horizon(int baseYear, int firstIntakeYear, int lastIntakeYear, int horizonYear) {
  public Horizon {
    if (firstIntakeYear <= baseYear
        || lastIntakeYear < firstIntakeYear
        || horizonYear < lastIntakeYear) {
      throw new IllegalArgumentException(
          "years must go base < first intake <= last intake <= horizon: "
              + baseYear
              + ", "
              + firstIntakeYear
              + ", "
              + lastIntakeYear
              + ", "
              + horizonYear);
    }
  }

  /**
   * The number of intakes the plan decides.
   *
   * @return at least 1
   */
  public int intakes() {
    return lastIntakeYear - firstIntakeYear + 1;
  }

  /**
   * The number of stock years from the base year to the horizon year, both included.
   *
   * @return at least 2
   */
  public int years() {
    return horizonYear - baseYear + 1;
  }

  /**
   * The year whose intake the plan is compared with.
   *
   * @return the last intake year before the plan begins
   */
  public int baselineYear() {
    return firstIntakeYear - 1;
  }

  public boolean plans(int intakeYear) {
    return intakeYear >= firstIntakeYear && intakeYear <= lastIntakeYear;
  }
}
