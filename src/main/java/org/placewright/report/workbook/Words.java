package org.placewright.report.workbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** Titles and sentences on sheets. */
final class Words {
  private static final BigDecimal TITLE_SIZE = BigDecimal.valueOf(15);

  private Words() {}

  /** The title of a sheet, in its first cell. */
  static void title(Worksheet sheet, String text) {
    sheet.value(0, 0, text);
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
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
