package org.placewright.report.text;

import java.util.List;

/** A table for a terminal: columns as wide as they need, two spaces apart. */
final class TextTable {
  private TextTable() {}

  /**
   * Lays rows out in columns of one width.
   *
   * @param alignment a letter for each column: l for left, r for right
   * @param rows cells, the header first
   * @return lines, each ended
   */
  static String of(String alignment, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().mapToInt(cells -> length(cells.get(column))).max().orElse(0);
        String gap = " ".repeat(width - length(row.get(i)));
        line.append("  ");
        line.append(alignment.charAt(i) == 'r' ? gap.concat(row.get(i)) : row.get(i).concat(gap));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /**
   * Cuts a name that is too long.
   *
   * @param name what is left-aligned in the first column
   * @param most characters
   * @return the name, or its beginning and two dots
   */
  static String cut(String name, int most) {
    if (length(name) <= most) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, most - 2)) + "..";
  }
}
