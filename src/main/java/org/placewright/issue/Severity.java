package org.placewright.issue;

/** How bad an issue is. */
public enum Severity {
  /** The run cannot go on. */
  ERROR,
  /** The run goes on; a person should look. */
  WARNING
}
