package org.placewright.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of the same gap many times, once for each specialty, place or sex, said once for a
 * file.
 */
public final class AlikeIssues {
  private static final Set<IssueCode> OF_GAPS =
      Set.of(IssueCode.MISSING_ROWS, IssueCode.MISSING_RATE);

  /** Where rows are missing in another file than the one that asks for them. */
  private static final Pattern FILE_FIRST = Pattern.compile("([a-z_]+\\.csv) .*");

  private AlikeIssues() {}

  /** The file in which somebody has to do something about an issue. */
  public static String fileOf(Issue issue) {
    Matcher named = FILE_FIRST.matcher(issue.message());
    return issue.code() == IssueCode.MISSING_RATE && named.matches()
        ? named.group(1)
        : issue.location().file();
  }

  /** Whether an issue is that rows are not there. */
  public static boolean isGap(Issue issue) {
    return OF_GAPS.contains(issue.code());
  }

  /**
   * The issues as lines for a reader.
   *
   * @param sorted all there are
   * @return a line each; but of gaps in one file that are alike the first, with a count of the rest
   */
  public static List<String> lines(List<Issue> sorted) {
    Map<List<Object>, List<Issue>> alike = new LinkedHashMap<>();
    for (Issue issue : sorted) {
      List<Object> kind =
          isGap(issue)
              ? List.of(issue.severity(), issue.code(), fileOf(issue), issue.advice())
              : List.of(issue);
      alike.computeIfAbsent(kind, key -> new ArrayList<>()).add(issue);
    }
    return alike.values().stream().map(AlikeIssues::line).toList();
  }

  private static String line(List<Issue> alike) {
    Issue first = alike.get(0);
    int more = alike.size() - 1;
    return first
        + (more == 0
            ? ""
            : " So it is in "
                + more
                + (more == 1 ? " more place of " : " more places of ")
                + fileOf(first)
                + "; --verbose names each.");
  }
}
