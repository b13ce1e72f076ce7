package org.placewright.quantity;

/** Sex as workforce and population statistics record it. */
public enum Sex {
  FEMALE("F"),
  MALE("M");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /**
   * The code in CSV files.
   *
   * @return F or M
   */
  public String code() {
    return code;
  }
}
