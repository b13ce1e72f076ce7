package org.placewright.input.raw;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/** Reads one CSV file into rows of text; the only user of commons-csv. */
public final class CsvReader {
  /** The longest field that is read, in characters. */
  public static final int LONGEST_FIELD = 64 * 1024;

  /** The most fields a row may have. */
  public static final int MOST_FIELDS = 1000;

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).get();

  private final String file;
  private final IssueCollector issues;
  private boolean whole = true;

  private CsvReader(String file, IssueCollector issues) {
    this.file = file;
    this.issues = issues;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param file its name, for messages
   * @param bytes what is in it
   * @param issues collects what is wrong with it as a CSV file
   * @return its rows; not {@link RawTable#whole} when something could not be read
   */
  public static RawTable read(String file, byte[] bytes, IssueCollector issues) {
    CsvReader reader = new CsvReader(file, issues);
    Optional<String> text = new Utf8(file, bytes, issues).decode();
    return text.map(reader::table).orElseGet(() -> RawTable.broken(file));
  }

  private RawTable table(String text) {
    List<RawRow> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      split(parser, records);
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
    new CutShort(file, issues).report(text, records);
    if (records.isEmpty()) {
      if (whole) {
        issues.error(
            SourceLocation.inFile(file),
            IssueCode.EMPTY_FILE,
            "is empty.",
            "Give it at least a header row.");
      }
      return RawTable.broken(file);
    }
    RawRow first = records.get(0);
    List<RawRow> rows = records.subList(1, records.size());
    return new Header(file, issues)
        .names(first, rows)
        .map(names -> new RawTable(file, first.line(), names, regular(names.size(), rows), whole))
        .orElseGet(() -> RawTable.broken(file));
  }

  private void split(CSVParser parser, List<RawRow> records) {
    Iterator<CSVRecord> each = parser.iterator();
    // The parser knows a record's last line only: its first is the one after the record before.
    int line = 1;
    List<String> before = List.of();
    try {
      while (each.hasNext()) {
        CSVRecord record = each.next();
        RawRow row = row(line, record, before);
        before = row.cells();
        int begins = line;
        line = (int) parser.getCurrentLineNumber() + 1;
        if (!row.isBlank() && isBounded(row)) {
          records.add(row);
          new LineBreaks(file, begins, records.get(0).cells().size()).report(record, issues);
        }
      }
    } catch (UncheckedIOException e) {
      whole = false;
      notCsv(line, e);
    }
  }

  /** Fields that are as in the row before are the very same: less to remember and to compare. */
  private static RawRow row(int line, CSVRecord csv, List<String> before) {
    List<String> cells = new ArrayList<>(csv.size());
    for (String value : csv) {
      String cell = trim(value);
      int column = cells.size();
      boolean same = column < before.size() && cell.equals(before.get(column));
      cells.add(same ? before.get(column) : cell);
    }
    return new RawRow(line, cells);
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private boolean isBounded(RawRow row) {
    boolean tooMany = row.cells().size() > MOST_FIELDS;
    boolean tooLong = row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_FIELD);
    if (tooMany || tooLong) {
      whole = false;
      issues.error(
          SourceLocation.onLine(file, row.line()),
          IssueCode.TOO_LARGE,
          tooMany
              ? "the row has more than " + MOST_FIELDS + " fields."
              : "a field is longer than " + LONGEST_FIELD + " characters.",
          "Look for a double quote that is opened here and closed much further on.");
    }
    return !tooMany && !tooLong;
  }

  private void notCsv(int line, UncheckedIOException e) {
    boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
    issues.error(
        SourceLocation.onLine(file, line),
        IssueCode.BAD_CSV,
        unclosed
            ? "a double quote is opened in this row and never closed."
            : "a double quote is closed in the middle of a field.",
        "Write a quote inside a quoted field twice: \"\".");
  }

  private List<RawRow> regular(int width, List<RawRow> rows) {
    List<RawRow> regular = new ArrayList<>(rows.size());
    for (RawRow row : rows) {
      RawRow cut = row.cutTo(width);
      if (cut.cells().size() == width) {
        regular.add(cut);
      } else {
        ragged(cut, width);
      }
    }
    return regular;
  }

  private void ragged(RawRow row, int width) {
    whole = false;
    boolean more = row.cells().size() > width;
    issues.error(
        SourceLocation.onLine(file, row.line()),
        IssueCode.RAGGED_ROW,
        "the row has " + row.cells().size() + " fields, the header " + width + ".",
        more
            ? "Write decimals with a dot, and put text that has a comma in double quotes."
            : "Every row needs as many commas as the header.");
  }
}
