package org.placewright.report.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet prints: on A4 on its side, as wide as the page, its headings on every page. */
final class PrintedSheet {
  /** What is between the margins, in points. */
  private static final double PAGE_WIDTH = 740;

  /** What a character of a column's width takes where Arial is not there, in points. */
  private static final double CHARACTER = 7.8;

  /** The smallest scale, in per cent, that spreadsheets know. */
  private static final int SMALLEST = 10;

  private static final int WHOLE = 100;

  private PrintedSheet() {}

  /**
   * Sets the page of a sheet. The scale is given, as LibreOffice takes minutes to look for the one
   * that fits the page.
   *
   * @param sheet which
   * @param headings the row of its headings, from 0
   * @param width of all its columns, or of a longer text that runs over them, in characters
   */
  static void page(Worksheet sheet, int headings, double width) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.pageScale(scale(width));
    sheet.repeatRows(headings);
    sheet.footer("&A, page &P of &N", Position.CENTER);
  }

  /** How large it is printed, in per cent. */
  static int scale(double width) {
    double fits = WHOLE * PAGE_WIDTH / (CHARACTER * width);
    return (int) Math.max(SMALLEST, Math.min(WHOLE, fits));
  }
}
