package org.placewright.backtest;

import java.util.Locale;

/** What is counted on both sides. */
public enum Counted {
  /** People in post, without those still in training. */
  HEADCOUNT,
  /** FTE in post, without the service of trainees. */
  FTE;

  /**
   * The code in CSV files.
   *
   * @return lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
