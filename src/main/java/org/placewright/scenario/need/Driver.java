package org.placewright.scenario.need;

import java.util.Locale;

/** What changes demand other than the size and age of the population. */
public enum Driver {
  NEED,
  SERVICE_LEVEL,
  PRODUCTIVITY,
  SKILL_MIX,
  SERVICE_SHIFT,
  WORKING_TIME;

  /**
   * The code in CSV files.
   *
   * @return lower case with underscores
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
