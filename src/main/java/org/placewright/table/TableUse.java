package org.placewright.table;

/** What an output table is for, which decides when it is written and how it is kept. */
public enum TableUse {
  /** People read it as it is. */
  READING,
  /** A program checks the run by it: kept compressed when it is large. */
  PROOF,
  /** It is written in full detail only. */
  DETAIL
}
