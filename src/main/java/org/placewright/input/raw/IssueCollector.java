package org.placewright.input.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;

/** Gathers what is wrong with a pack. */
public final class IssueCollector {
  /** How many issues of one kind with one column are listed before the rest are only counted. */
  public static final int MOST_ALIKE = 50;

  private final List<Issue> issues = new ArrayList<>();

  public void add(Issue issue) {
    issues.add(issue);
  }

  public void error(SourceLocation location, IssueCode code, String message, String advice) {
    add(Issue.error(location, code, message, advice));
  }

  public void warning(SourceLocation location, IssueCode code, String message, String advice) {
    add(Issue.warning(location, code, message, advice));
  }

  /** The issues in the order in which they were found. */
  public List<Issue> all() {
    return List.copyOf(issues);
  }

  /**
   * All issues that were found.
   *
   * @return sorted; of more than {@value #MOST_ALIKE} issues of one kind with one column the first
   *     ones and a count of the rest
   */
  public List<Issue> sorted() {
    Map<String, Integer> alike = new TreeMap<>();
    Map<String, Issue> firstLeftOut = new TreeMap<>();
    List<Issue> listed = new ArrayList<>();
    for (Issue issue : issues.stream().distinct().sorted().toList()) {
      String kind = kind(issue);
      if (alike.merge(kind, 1, Integer::sum) <= MOST_ALIKE) {
        listed.add(issue);
      } else {
        firstLeftOut.putIfAbsent(kind, issue);
      }
    }
    firstLeftOut.forEach((kind, issue) -> listed.add(rest(issue, alike.getOrDefault(kind, 0))));
    return listed.stream().sorted().toList();
  }

  private static String kind(Issue issue) {
    SourceLocation location = issue.location();
    return location.file()
        + "\n"
        + location.header()
        + "\n"
        + issue.code()
        + "\n"
        + issue.severity();
  }

  private static Issue rest(Issue first, int count) {
    int more = count - MOST_ALIKE;
    String message = "and " + more + (more == 1 ? " more" : " more like this") + " from here on.";
    return new Issue(first.location(), first.severity(), first.code(), message, "");
  }

  public boolean hasErrors() {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }
}
