package org.placewright.input.column;

import java.io.Serial;
import org.placewright.issue.IssueCode;

/** A field that cannot be read: what is wrong with it, and what to do. */
public final class BadCell extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final IssueCode code;
  private final String column;
  private final String advice;

  /**
   * What is wrong with the field that is being read.
   *
   * @param code the kind of issue
   * @param message a sentence
   * @param advice a sentence, or nothing
   */
  public BadCell(IssueCode code, String message, String advice) {
    this("", code, message, advice);
  }

  private BadCell(String column, IssueCode code, String message, String advice) {
    super(message, null, false, false);
    this.code = code;
    this.column = column;
    this.advice = advice;
  }

  /** The same, for the field of a named column. */
  public BadCell in(Column<?> named) {
    return new BadCell(named.name(), code, message(), advice);
  }

  public IssueCode code() {
    return code;
  }

  /** The column's name; empty for the field that is being read. */
  public String column() {
    return column;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public String advice() {
    return advice;
  }
}
