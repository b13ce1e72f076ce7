package org.placewright.input;

/** What becomes of files of a pack that may be misnamed tables. */
public enum UnknownFiles {
  /** Each is an error: a table that is not read would be taken for one that is not there. */
  REFUSED,
  /** Each is a warning, and is not read. */
  IGNORED
}
