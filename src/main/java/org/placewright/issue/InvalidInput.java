package org.placewright.issue;

import java.util.List;

/** The input has errors; carries all of them. */
public final class InvalidInput extends Exception {
  private final transient List<Issue> issues;

  /**
   * All that is wrong.
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
