package org.placewright.input.column;

/** What the fields of a column tell. */
public enum Content {
  /** Who or what a row is of: ids and words. */
  NAME,
  /** One of a few ways. */
  CHOICE,
  /** A day. */
  DATE,
  /** How much, how many or when. */
  NUMBER
}
