package org.placewright.scenario.staff;

import java.util.Locale;

/** Where people who join the staff come from. */
public enum Origin {
  /** Training here. */
  TRAINING,
  /** Another country. */
  ABROAD,
  /** A break from practice. */
  RETURNERS;

  /**
   * The code in CSV files.
   *
   * @return lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
