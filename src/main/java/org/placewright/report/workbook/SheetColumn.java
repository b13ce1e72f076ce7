package org.placewright.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.placewright.table.ColumnHeading;
import org.placewright.table.ValueType;

/**
 * A column as a person reads it: its words, and how its values are written and shown.
 *
 * @param heading what the table declares
 * @param title the words above it, with its unit
 */
record SheetColumn(ColumnHeading heading, String title) {
  private static final String POUNDS = "£";
  private static final int NARROW = 9;
  private static final int WIDE = 60;

  /** The columns of a table; no two of them have the same words. */
  static List<SheetColumn> of(List<ColumnHeading> headings) {
    List<SheetColumn> columns = new ArrayList<>();
    for (ColumnHeading heading : headings) {
      String words = words(heading);
      boolean taken = columns.stream().anyMatch(column -> column.title().equals(words));
      columns.add(new SheetColumn(heading, taken ? heading.name() : words));
    }
    return columns;
  }

  private static String words(ColumnHeading heading) {
    List<String> words = new ArrayList<>();
    String[] parts = heading.name().split("_", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isUnit =
          parts[i].equals("gbp")
              || (parts[i].equals("fte") && i == parts.length - 1 && heading.unit().equals("FTE"));
      if (!isUnit) {
        words.add(word(parts[i]));
      }
    }
    String text = words.isEmpty() ? "Amount" : String.join(" ", words);
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return heading.unit().isEmpty() ? capital : capital + " (" + Words.plain(heading.unit()) + ")";
  }

  private static String word(String part) {
    return List.of("fte", "sha", "id").contains(part) ? part.toUpperCase(Locale.ROOT) : part;
  }

  /**
   * Writes a value as what it is: numbers and days as such, ids and words as text, which no
   * spreadsheet turns into a number or runs as a formula.
   *
   * @param sheet where
   * @param row from 0
   * @param column from 0
   * @param text as the CSV file has it; of an empty one nothing is written
   */
  void write(Worksheet sheet, int row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (heading.type()) {
      case WHOLE, NUMBER -> sheet.value(row, column, new BigDecimal(text));
      case DAY -> sheet.value(row, column, LocalDate.parse(text));
      case MONTH -> sheet.value(row, column, LocalDate.parse(text + "-01"));
      case TEXT, FLAG -> sheet.value(row, column, text);
    }
  }

  /** How numbers and days are shown; what is in the cell keeps all its digits. */
  String format() {
    return switch (heading.type()) {
      case WHOLE -> heading.unit().isEmpty() ? "0" : "#,##0";
      case NUMBER -> number();
      case DAY -> "yyyy-mm-dd";
      case MONTH -> "yyyy-mm";
      case TEXT, FLAG -> "@";
    };
  }

  private String number() {
    return switch (heading.unit()) {
      case POUNDS -> "#,##0.00";
      case "share" -> "0.0%";
      case "FTE", "entrants", "people", "FTE-years", "weighted FTE-years" -> "#,##0.0";
      default -> "General";
    };
  }

  /** Its width in characters: that of its longest value, within what can be read. */
  double width(int longestValue) {
    boolean isText = heading.type() == ValueType.TEXT;
    int words = Math.min(title.length(), isText ? 24 : 16);
    return Math.max(NARROW, Math.min(WIDE, Math.max(words, longestValue) + 2));
  }

  /** Whether its cells begin on the left, beside the end of a number. */
  boolean isText() {
    return heading.type() == ValueType.TEXT || heading.type() == ValueType.FLAG;
  }

  /** Whether its texts are longer than a line of the widest column. */
  boolean isWide(double width) {
    return heading.type() == ValueType.TEXT && width == WIDE;
  }
}
