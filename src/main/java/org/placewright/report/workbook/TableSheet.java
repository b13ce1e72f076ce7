package org.placewright.report.workbook;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.placewright.table.FilledTable;

/**
 * One table on a sheet of its own: title, what it is, a way back, then the table and nothing else.
 *
 * @param table with its rows
 * @param name the sheet's
 * @param columns as a person reads them
 */
record TableSheet(FilledTable<?> table, String name, List<SheetColumn> columns) {
  /** The row of the headings, from 0. */
  private static final int HEADINGS = 3;

  /** How much wider the large bold letters of a title are. */
  private static final double BOLD = 1.4;

  private static final String HEADING_FILL = "DDE6F0";

  static TableSheet of(FilledTable<?> table, String name) {
    return new TableSheet(table, name, SheetColumn.of(table.declaration().headings()));
  }

  /** What the table shows, in plain words. */
  String title() {
    return Words.plain(table.declaration().title());
  }

  void writeTo(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(name);
    Words.title(sheet, title());
    sheet.value(1, 0, note());
    sheet.hyperlink(2, 0, Words.link(PlanWorkbook.CONTENTS, "Back to the contents"));
    writeHeadings(sheet);
    Iterable<List<String>> rows = table.cells();
    double[] widths = widths(rows);
    int row = HEADINGS;
    for (List<String> cells : rows) {
      row++;
      int lines = 1;
      for (int c = 0; c < cells.size(); c++) {
        columns.get(c).write(sheet, row, c, cells.get(c));
        lines = Math.max(lines, lines(c, cells.get(c), widths[c]));
      }
      if (lines > 1) {
        Words.height(sheet, row, lines);
      }
    }
    look(sheet, row, widths);
  }

  private double[] widths(Iterable<List<String>> rows) {
    int[] longest = new int[columns.size()];
    for (List<String> cells : rows) {
      for (int c = 0; c < cells.size(); c++) {
        longest[c] = Math.max(longest[c], cells.get(c).length());
      }
    }
    return IntStream.range(0, longest.length)
        .mapToDouble(c -> columns.get(c).width(longest[c]))
        .toArray();
  }

  /** Sentences wrap; an id or a number has one line. */
  private int lines(int column, String cell, double width) {
    boolean wraps = columns.get(column).isWide(width) && cell.length() > width;
    return wraps ? Words.lines(cell, width) : 1;
  }

  private String note() {
    boolean hasBlanks = columns.stream().anyMatch(column -> column.heading().blank().isPresent());
    String rows =
        table.rows().isEmpty()
            ? "This worksheet has the headings of a table without rows."
            : "This worksheet contains one table.";
    return rows
        + " The same figures are in "
        + table.file()
        + ". What each column means"
        + (hasBlanks ? ", and what an empty cell means," : "")
        + " is on the worksheet "
        + PlanWorkbook.COLUMNS
        + ".";
  }

  private void writeHeadings(Worksheet sheet) {
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(HEADINGS, c, columns.get(c).title());
    }
    sheet
        .range(HEADINGS, 0, HEADINGS, columns.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(HEADING_FILL)
        .set();
  }

  private void look(Worksheet sheet, int last, double... widths) {
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      SheetColumn column = columns.get(c);
      sheet.width(c, widths[c]);
      // Headings are bold, and have a button for their filter.
      lines = Math.max(lines, Words.lines(column.title(), widths[c] - 4));
      if (last > HEADINGS) {
        sheet
            .range(HEADINGS + 1, c, last, c)
            .style()
            .format(column.format())
            .verticalAlignment("top")
            .wrapText(column.isWide(widths[c]))
            .indent(column.isText() ? 1 : 0)
            .set();
      }
    }
    Words.height(sheet, HEADINGS, lines);
    if (last > HEADINGS) {
      String[] headings = columns.stream().map(SheetColumn::title).toArray(String[]::new);
      String id = "table_" + name.replaceAll("[^A-Za-z0-9]", "_");
      sheet
          .range(HEADINGS, 0, last, columns.size() - 1)
          .createTable(headings)
          .setName(id)
          .setDisplayName(id);
    }
    sheet.freezePane(0, HEADINGS + 1);
    double above = Math.max(note().length(), BOLD * title().length());
    PrintedSheet.page(sheet, HEADINGS, Math.max(above, DoubleStream.of(widths).sum()));
  }
}
