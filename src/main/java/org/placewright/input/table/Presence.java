package org.placewright.input.table;

/** Whether a pack must have a file. */
public enum Presence {
  /** It must be there and have rows. */
  WITH_ROWS("required, with at least one row"),
  /** It must be there; a header alone says that there is none of it. */
  HEADER_AT_LEAST(
      "required; a header alone says that there is none of it, where nothing depends on it"),
  /** It may be left out. */
  OPTIONAL("optional");

  private final String words;

  Presence(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
