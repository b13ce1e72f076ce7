package org.placewright.input.table;

/** Whether a pack must have a file. */
public enum Presence {
  /** It must be there and have rows. */
  WITH_ROWS("required, with at least one row"),
  /** It must be there; a header alone says that there is none of it. */
  HEADER_AT_LEAST(
      "required; a header alone says that there is none of it, where nothing depends on it"),
  /** A plan needs it, with rows; a projection does without it. */
  WITH_ROWS_FOR_PLAN("required for a plan, with at least one row; not for a projection"),
  /** A plan needs it, if only its header; a projection does without it. */
  HEADER_FOR_PLAN(
      "required for a plan, not for a projection; a header alone asks for nothing, and is a warning"),
  /** It may be left out. */
  OPTIONAL("optional");

  private final String words;

  Presence(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the file, once there, must have a row. */
  boolean asksForRows() {
    return this == WITH_ROWS || this == WITH_ROWS_FOR_PLAN;
  }

  /** Whether nothing but a plan needs the file. */
  public boolean isForPlan() {
    return this == WITH_ROWS_FOR_PLAN || this == HEADER_FOR_PLAN;
  }
}
