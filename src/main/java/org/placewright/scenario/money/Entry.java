package org.placewright.scenario.money;

import java.util.Locale;

/** What became of money, month by month. */
public enum Entry {
  /** Money spent on training. */
  SPEND,
  /** Money moved to another training fund of the same SHA. */
  VIREMENT,
  /** Money taken for something other than training. */
  DIVERSION,
  /** Money left over and kept for training in the next financial year. */
  CARRY_FORWARD,
  /** Money kept from the financial year before. */
  BROUGHT_FORWARD,
  /** A diversion announced: no money has moved yet. */
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
