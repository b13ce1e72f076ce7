package org.placewright.issue;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing wrong with the data.
 *
 * @param place where
 * @param severity how bad
 * @param code what kind, a name that scripts may rely on
 * @param message what is wrong, a sentence
 * @param advice what to do about it, a sentence; may be empty
 */
public record Issue(
    SourceLocation place, Severity severity, IssueCode code, String message, String advice)
    implements Comparable<Issue> {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::place)
          .thenComparing(Issue::severity)
          .thenComparing(Issue::code)
          .thenComparing(Issue::message);

  public static Issue error(SourceLocation place, IssueCode code, String message, String advice) {
    return new Issue(place, Severity.ERROR, code, message, advice);
  }

  public static Issue warning(SourceLocation place, IssueCode code, String message, String advice) {
    return new Issue(place, Severity.WARNING, code, message, advice);
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
        place + " " + severity.name().toLowerCase(Locale.ROOT) + " " + code + ": " + message;
    return advice.isEmpty() ? head : head + " " + advice;
  }
}
