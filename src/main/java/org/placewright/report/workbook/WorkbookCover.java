package org.placewright.report.workbook;

import java.util.List;

/**
 * What the cover of a workbook says.
 *
 * @param title what the workbook is
 * @param lines what it was made from and what to know before reading, a sentence each
 */
public record WorkbookCover(String title, List<String> lines) {
  public WorkbookCover {
    lines = List.copyOf(lines);
  }
}
