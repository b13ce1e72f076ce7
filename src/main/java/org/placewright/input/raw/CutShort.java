package org.placewright.input.raw;

import java.util.List;
import java.util.Optional;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * A file that ends in the middle of its last row. Many programs write no line break at the end, so
 * that alone says nothing.
 */
record CutShort(String file, IssueCollector issues) {
  /** A word with fewer letters more is another word, as in the plural. */
  private static final int FEWEST_LOST = 3;

  /**
   * Warns of a file that ends behind a comma, or in a word that another row has whole.
   *
   * @param text of the whole file
   * @param records its rows, the header first
   */
  void report(String text, List<RawRow> records) {
    if (text.endsWith(",")) {
      warn("ends behind a comma, without a line break.");
    } else if (records.size() > 1) {
      brokenOff(text, records)
          .ifPresent(
              whole ->
                  warn(
                      "ends in the middle of a word, without a line break, where another row has "
                          + Quoted.of(whole)
                          + "."));
    }
  }

  private void warn(String message) {
    issues.warning(SourceLocation.inFile(file), IssueCode.SUSPICIOUS, message, "Was it cut short?");
  }

  /** What another row has whole in the last field's column. */
  private static Optional<String> brokenOff(String text, List<RawRow> records) {
    List<String> last = records.get(records.size() - 1).cells();
    int column = last.size() - 1;
    String field = last.get(column) + (text.endsWith(" ") ? " " : "");
    if (field.isBlank() || !text.endsWith(field)) {
      return Optional.empty();
    }
    return records.subList(1, records.size() - 1).stream()
        .filter(row -> row.cells().size() > column)
        .map(row -> row.cells().get(column))
        .filter(whole -> whole.length() >= field.length() + FEWEST_LOST && whole.startsWith(field))
        .filter(whole -> Character.isLetter(whole.charAt(field.length())))
        .findFirst();
  }
}
