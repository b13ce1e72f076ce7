package org.placewright.table;

/** What the values of an output column are, whatever they are written into. */
public enum ValueType {
  TEXT("string", "text"),
  WHOLE("integer", "whole number"),
  NUMBER("number", "number"),
  DAY("date", "day, as 2009-09-30"),
  MONTH("yearmonth", "month, as 2009-09"),
  FLAG("boolean", "`yes` or `no`");

  /** How a {@link #FLAG} that holds is written. */
  public static final String YES = "yes";

  /** How a {@link #FLAG} that does not hold is written. */
  public static final String NO = "no";

  private final String code;
  private final String words;

  ValueType(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** Its name in Frictionless Table Schema. */
  public String code() {
    return code;
  }

  /** The same for a reader. */
  public String words() {
    return words;
  }
}
