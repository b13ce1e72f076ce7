package org.placewright.issue;

/** The kinds of issue. Names are part of the interface: scripts may match on them. */
public enum IssueCode {
  /** A file the pack must have is not there. */
  MISSING_FILE,
  /** A file that no table has the name of. */
  UNKNOWN_FILE,
  /** The file is empty or has a header only where rows are needed. */
  EMPTY_FILE,
  /** The file cannot be read as CSV in UTF-8. */
  BAD_CSV,
  /** The bytes are not UTF-8. */
  BAD_ENCODING,
  /** Fields seem to be separated by something other than a comma. */
  WRONG_DELIMITER,
  /** A column the table must have is not there. */
  MISSING_COLUMN,
  /** A column the table does not know. */
  UNKNOWN_COLUMN,
  /** Two columns have the same name. */
  DUPLICATE_COLUMN,
  /** A row with more or fewer fields than the header. */
  RAGGED_ROW,
  /** A field or row larger than any real one. */
  TOO_LARGE,
  /** A field that must have a value is empty. */
  MISSING_VALUE,
  /** The value is not a number, or not a whole one where one is needed. */
  BAD_NUMBER,
  /** The value is not one that the column allows. */
  BAD_VALUE,
  /** The value is not a date. */
  BAD_DATE,
  /** An identifier with characters an identifier cannot have, or damaged by a spreadsheet. */
  BAD_ID,
  /** A wildcard where none is allowed. */
  WILDCARD_NOT_ALLOWED,
  /** A number outside its range. */
  OUT_OF_RANGE,
  /** Two rows with the same key. */
  DUPLICATE_KEY,
  /** A table, column or row that is for somebody else to fill in. */
  NOT_YOURS,
  /** An identifier that its own table does not list. */
  UNKNOWN_ID,
  /** Age bands of one key that overlap. */
  OVERLAPPING_AGES,
  /** A figure a model needs that no row gives. */
  MISSING_RATE,
  /** Rows that other tables depend on are not there; a row of 0 says that there is none. */
  MISSING_ROWS,
  /** Rows that an earlier pack had and this one has not. */
  LOST_ROWS,
  /** Figures that contradict each other. */
  INCONSISTENT,
  /** A source that {@code sources.csv} does not list. */
  UNLISTED_SOURCE,
  /** A total that does not agree with its parts. */
  BAD_TOTAL,
  /** The value looks damaged by a spreadsheet or meant for another column. */
  SUSPICIOUS,
  /** A figure far from those of its peers. */
  OUTLIER,
  /** Years out of order or outside the run. */
  BAD_YEAR,
  /** A scenario that does not exist or cannot be applied. */
  BAD_SCENARIO,
  /** A service reconfiguration in force without a whole case for change. */
  UNASSURED,
  /** A lever that does not exist or has no meaning as given. */
  BAD_LEVER
}
