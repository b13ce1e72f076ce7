package org.placewright.input.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/** The header row of a file. */
final class Header {
  private static final String OTHER_DELIMITERS = ";\t|";

  private final String file;
  private final IssueCollector issues;

  Header(String file, IssueCollector issues) {
    this.file = file;
    this.issues = issues;
  }

  /**
   * The names of the columns.
   *
   * @param header the first row that is not blank
   * @param rows the others
   * @return the names without blank ones at the end; empty when the file cannot be read by them
   */
  Optional<List<String>> names(RawRow header, List<RawRow> rows) {
    List<String> names = new ArrayList<>(header.cells());
    while (names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    if (names.size() == 1 && isOtherwiseDelimited(header, names.get(0))) {
      return Optional.empty();
    }
    boolean unnamed = unnamed(header, names, rows);
    boolean repeated = repeated(header, names);
    return unnamed || repeated ? Optional.empty() : Optional.of(names);
  }

  private boolean isOtherwiseDelimited(RawRow header, String only) {
    Optional<String> delimiter =
        OTHER_DELIMITERS
            .chars()
            .filter(c -> only.indexOf(c) >= 0)
            .mapToObj(c -> c == '\t' ? "tabs" : "\"" + (char) c + "\"")
            .findFirst();
    delimiter.ifPresent(
        found ->
            issues.error(
                SourceLocation.onLine(file, header.line()),
                IssueCode.WRONG_DELIMITER,
                "the fields are parted by " + found + ", not by commas.",
                "In Excel, save it as \"CSV UTF-8 (Comma delimited)\" with a comma as list"
                    + " separator and a dot as decimal point."));
    return delimiter.isPresent();
  }

  private boolean unnamed(RawRow header, List<String> names, List<RawRow> rows) {
    boolean found = false;
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      if (names.get(i).isEmpty() && rows.stream().anyMatch(row -> !row.cell(index).isEmpty())) {
        found = true;
        issues.error(
            new SourceLocation(file, header.line(), i + 1, ""),
            IssueCode.UNKNOWN_COLUMN,
            "the column has values and no name.",
            "Name it, or delete it.");
      }
    }
    return found;
  }

  private boolean repeated(RawRow header, List<String> names) {
    Set<String> seen = new HashSet<>();
    boolean found = false;
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && !seen.add(names.get(i))) {
        found = true;
        issues.error(
            new SourceLocation(file, header.line(), i + 1, names.get(i)),
            IssueCode.DUPLICATE_COLUMN,
            "the column is there twice, first as column " + (names.indexOf(names.get(i)) + 1) + ".",
            "Delete one of them.");
      }
    }
    return found;
  }
}
