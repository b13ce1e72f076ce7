package org.placewright.input.table;

/** What a run uses the rows of a table for, and so how the register of assumptions lists them. */
public enum Use {
  /** Rates, choices and rules: every field is an assumption of its own. */
  PARAMETERS,
  /** Records of who and what is there: those of one source are one assumption a column. */
  RECORDS,
  /** Rows that the models do not use: what-ifs, and notes on sources. */
  ASIDE
}
