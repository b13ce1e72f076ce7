package org.placewright.scenario.staff;

import java.util.Locale;

/** Where people who join the staff come from. */
public enum Origin {
  /** They completed training here. */
  TRAINING,
  /** They come from another country. */
  ABROAD,
  /** They return after a break from practice. */
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
