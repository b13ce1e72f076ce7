package org.placewright.report.workbook;

import java.util.List;
import java.util.stream.DoubleStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.placewright.table.ColumnHeading;

/**
 * The sheets before the tables: cover, contents, and what every column means.
 *
 * @param cover what the workbook is of
 * @param sheets the tables
 */
record FrontSheets(WorkbookCover cover, List<TableSheet> sheets) {
  private static final int ROWS_WIDTH = 12;
  private static final int TEXT_WIDTH = 100;
  private static final int MEANING_WIDTH = 70;
  private static final int NAME_WIDTH = 34;
  private static final int TITLE_WIDTH = 44;

  void writeTo(Workbook workbook) {
    writeCover(workbook);
    writeContents(workbook);
    writeColumns(workbook);
  }

  private void writeCover(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(PlanWorkbook.COVER);
    Words.title(sheet, cover.title());
    int row = 0;
    for (String line : cover.lines()) {
      row++;
      sheet.value(row, 0, line);
      sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
      Words.height(sheet, row, Words.lines(line, TEXT_WIDTH));
    }
    PrintedSheet.page(sheet, 0, TEXT_WIDTH);
    sheet.hyperlink(row + 1, 0, Words.link(PlanWorkbook.CONTENTS, "Go to the contents"));
    sheet.width(0, TEXT_WIDTH);
  }

  private void writeContents(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(PlanWorkbook.CONTENTS);
    Words.title(sheet, "Contents");
    sheet.value(1, 0, "This worksheet contains one table. Each worksheet has a link back to it.");
    headings(sheet, 2, "Worksheet", "What it shows", "Rows");
    int row = 2;
    for (TableSheet each : sheets) {
      row++;
      sheet.hyperlink(row, 0, Words.link(each.name(), each.name()));
      sheet.value(row, 1, each.title());
      sheet.style(row, 1).wrapText(true).set();
      sheet.range(row, 0, row, 2).style().verticalAlignment("top").set();
      Words.height(sheet, row, Words.lines(each.title(), TEXT_WIDTH));
      sheet.value(row, 2, each.table().rows().size());
    }
    asTable(sheet, row, "contents", "Worksheet", "What it shows", "Rows");
    sheet.width(0, NAME_WIDTH);
    sheet.width(1, TEXT_WIDTH);
    PrintedSheet.page(sheet, 2, NAME_WIDTH + TEXT_WIDTH + ROWS_WIDTH);
  }

  private void writeColumns(Workbook workbook) {
    double[] widths = {NAME_WIDTH, TITLE_WIDTH, NAME_WIDTH, 24, MEANING_WIDTH, TITLE_WIDTH};
    String[] titles = {
      "Worksheet", "Column", "Name in the CSV file", "Unit", "Meaning", "An empty cell means"
    };
    Worksheet sheet = workbook.newWorksheet(PlanWorkbook.COLUMNS);
    Words.title(sheet, "What every column means");
    sheet.value(1, 0, "This worksheet contains one table.");
    headings(sheet, 2, titles);
    int row = 2;
    for (TableSheet each : sheets) {
      for (SheetColumn column : each.columns()) {
        row++;
        wrapped(sheet, row, cells(each, column), widths);
      }
    }
    asTable(sheet, row, "columns", titles);
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
    }
    PrintedSheet.page(sheet, 2, DoubleStream.of(widths).sum());
  }

  /** A row as high as the longest of its texts. */
  private static void wrapped(Worksheet sheet, int row, List<String> cells, double... widths) {
    int lines = 1;
    for (int c = 0; c < widths.length; c++) {
      sheet.value(row, c, cells.get(c));
      lines = Math.max(lines, Words.lines(cells.get(c), widths[c]));
    }
    sheet
        .range(row, 0, row, widths.length - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    Words.height(sheet, row, lines);
  }

  private static List<String> cells(TableSheet sheet, SheetColumn column) {
    ColumnHeading heading = column.heading();
    return List.of(
        sheet.name(),
        column.title(),
        heading.name(),
        heading.unit().isEmpty() ? "none" : heading.unit(),
        Words.plain(heading.meaning()),
        heading.blank().map(Words::plain).orElse("no cell is empty"));
  }

  private static void headings(Worksheet sheet, int row, String... titles) {
    for (int c = 0; c < titles.length; c++) {
      sheet.value(row, c, titles[c]);
    }
    sheet.range(row, 0, row, titles.length - 1).style().bold().set();
  }

  private static void asTable(Worksheet sheet, int last, String name, String... titles) {
    if (last > 2) {
      sheet
          .range(2, 0, last, titles.length - 1)
          .createTable(titles)
          .setName(name)
          .setDisplayName(name);
    }
    sheet.freezePane(0, 3);
  }
}
