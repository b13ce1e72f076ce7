package org.placewright.scenario.money;

import java.util.Locale;

/** What became of money, month by month. */
public enum Entry {
  /** Spent on training. */
  SPEND,
  /** Moved to another training fund of the same SHA. */
  VIREMENT,
  /** Taken for something other than training. */
  DIVERSION,
  /** Left over and kept for training in the next financial year. */
  CARRY_FORWARD,
  /** Kept from the financial year before. */
  BROUGHT_FORWARD,
  /** Announced as a diversion: nothing has moved yet. */
  PLANNED_DIVERSION;

  /**
   * The code in CSV files.
   *
   * @return lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
