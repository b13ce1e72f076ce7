package org.placewright.scenario.need;

import java.util.Locale;

/** How a specialty's need is calculated, before drivers and shifts. */
public enum Method {
  UTILISATION,
  RATIO,
  WORKLOAD,
  STANDARD,
  RETURNS;

  /**
   * The code in CSV files.
   *
   * @return lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
