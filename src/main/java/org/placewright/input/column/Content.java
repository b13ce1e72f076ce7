package org.placewright.input.column;

/** What the fields of a column hold. */
public enum Content {
  /** Who or what a row is of: ids and words. */
  NAME,
  /** One of a few named choices. */
  CHOICE,
  /** A day of the calendar. */
  DATE,
  /** How much, how many or when. */
  NUMBER
}
