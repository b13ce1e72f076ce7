package org.placewright.issue;

import java.util.List;

/** Thrown when the input has errors; carries every issue found. */
public final class InvalidInput extends Exception {
  private final transient List<Issue> issues;

  /**
   * An exception that carries the issues of a pack.
   *
   * @param issues every issue found, errors and warnings, sorted
   */
  public InvalidInput(List<Issue> issues) {
    super(issues.size() + " problems in the input");
    this.issues = List.copyOf(issues);
  }

  public List<Issue> issues() {
    return issues;
  }
}
