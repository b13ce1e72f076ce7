package org.placewright.input.raw;

import java.util.Iterator;
import java.util.List;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * The line breaks inside one row of a file. A double quote that is never meant to open a field
 * makes one of all that follows up to the next, and the rows in between are lost.
 *
 * @param file its name
 * @param line the line the row begins on
 * @param width how many fields a row has
 */
record LineBreaks(String file, int line, int width) {
  /**
   * Warns of each field that goes on over more than a line, with its first and its last.
   *
   * @param fields of the row, not trimmed
   * @param issues collects the warnings
   */
  void report(Iterable<String> fields, IssueCollector issues) {
    int from = line;
    int column = 0;
    for (Iterator<String> each = fields.iterator(); each.hasNext(); ) {
      column++;
      String text = each.next();
      boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
      List<String> lines = oneLine ? List.of(text) : text.lines().toList();
      int to = from + Math.max(0, lines.size() - 1);
      if (to > from) {
        issues.warning(
            new SourceLocation(file, from, column, ""),
            IssueCode.SUSPICIOUS,
            message(from, to, lines),
            "Was a double quote opened in line " + from + " and closed in line " + to + "?");
      }
      from = to;
    }
  }

  private String message(int from, int to, List<String> lines) {
    long rows = lines.stream().skip(1).filter(this::looksLikeARow).count();
    return "one field goes on from line "
        + from
        + " to line "
        + to
        + (rows == 0
            ? "."
            : ", and has what looks like " + rows + (rows == 1 ? " row" : " rows") + " in it.");
  }

  private boolean looksLikeARow(String text) {
    return width > 1 && text.chars().filter(c -> c == ',').count() >= width - 1;
  }
}
