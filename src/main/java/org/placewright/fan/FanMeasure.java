package org.placewright.fan;

import java.util.Locale;

/** What a fan shows, in FTE of the whole country. */
public enum FanMeasure {
  DEMAND,
  SUPPLY,
  /** Demand less supply where that is positive, else 0. */
  SHORTFALL;

  /**
   * The code in CSV files.
   *
   * @return such as {@code demand_fte}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT) + "_fte";
  }
}
