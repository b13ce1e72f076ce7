package org.placewright.issue;

/** Whether a run can go on despite an issue. */
public enum Severity {
  /** The run cannot go on. */
  ERROR,
  /** The run goes on; a person should look. */
  WARNING
}
