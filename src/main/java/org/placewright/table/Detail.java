package org.placewright.table;

/** How much of its tables a run writes. */
public enum Detail {
  /** The rows and columns that people read. */
  BRIEF,
  /** All rows and columns there are. */
  FULL
}
