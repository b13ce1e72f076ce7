package org.placewright.issue;

import java.util.Comparator;
import java.util.Locale;

/**
 * One error or warning about the data.
 *
 * @param location the file, line and column it was found at
 * @param severity whether the run can go on
 * @param code the kind of issue, a name that scripts may rely on
 * @param message what is wrong, a sentence
 * @param advice what to do about it, a sentence; may be empty
 */
public record Issue(
    SourceLocation location, Severity severity, IssueCode code, String message, String advice)
    implements Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::location)
          .thenComparing(Issue::severity)
          .thenComparing(Issue::code)
          .thenComparing(Issue::message);

  public static Issue error(
      SourceLocation location, IssueCode code, String message, String advice) {
    return new Issue(location, Severity.ERROR, code, message, advice);
  }

  public static Issue warning(
      SourceLocation location, IssueCode code, String message, String advice) {
    return new Issue(location, Severity.WARNING, code, message, advice);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }

  /**
   * As {@code workforce.csv:14:6 [headcount] error BAD_NUMBER: "371,5" is not a number. Use a dot:
   * 371.5}.
   */
  @Override
  public String toString() {
    String head =
        location + " " + severity.name().toLowerCase(Locale.ROOT) + " " + code + ": " + message;
    return advice.isEmpty() ? head : head + " " + advice;
  }
}
