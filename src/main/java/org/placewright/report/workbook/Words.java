package org.placewright.report.workbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** Titles and sentences on sheets. */
final class Words {
  private static final BigDecimal TITLE_SIZE = BigDecimal.valueOf(15);

  /** Points: a line of the usual font, and a little room. */
  private static final double LINE_HEIGHT = 15;

  private Words() {}

  /** The title of a sheet, in its first cell. */
  static void title(Worksheet sheet, String text) {
    sheet.value(0, 0, text);
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
  }

  /**
   * Gives a row the height of what is wrapped in it; programs differ in whether they would.
   *
   * @param sheet where
   * @param row from 0
   * @param lines how many are needed, at least one
   */
  static void height(Worksheet sheet, int row, int lines) {
    sheet.rowHeight(row, LINE_HEIGHT * Math.max(1, lines));
  }

  /** How many lines a text takes in a column of a width in characters, words kept whole. */
  static int lines(String text, double width) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = used == 0 || used + 1 + word.length() <= width;
      lines += fits ? 0 : 1;
      used = fits ? used + (used == 0 ? 0 : 1) + word.length() : word.length();
    }
    return lines;
  }

  /** The way to the beginning of a sheet. */
  static HyperLink link(String sheet, String words) {
    return HyperLink.internal("'" + sheet + "'!A1", words);
  }

  /** A sentence of a page without the marks of Markdown: links keep their words. */
  static String plain(String markdown) {
    return markdown
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replace("**", "")
        .replaceAll("(?<![A-Za-z0-9])\\*([A-Za-z][^*]*)\\*", "$1")
        .replace("`", "");
  }
}
