package org.placewright.scenario.row;

/** How a scenario changes a figure, or that it adds a row. */
public enum EditOperation {
  SET,
  ADD,
  MULTIPLY,
  /** What is below the value becomes the value. */
  AT_LEAST,
  /** What is above the value becomes the value. */
  AT_MOST,
  /** A whole row more. */
  INSERT
}
