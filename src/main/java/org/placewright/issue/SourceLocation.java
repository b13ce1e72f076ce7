package org.placewright.issue;

import java.util.Comparator;

/**
 * Where in the data something is.
 *
 * @param file the file's name within the pack
 * @param line the physical line the record begins on, from 1; 0 when the issue is with the whole
 *     file
 * @param column the field's position in the row, from 1; 0 when the issue is with the whole line
 * @param header the column's name; empty when the issue is with the whole line
 */
public record SourceLocation(String file, int line, int column, String header)
    implements Comparable<SourceLocation> {
  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column)
          .thenComparing(SourceLocation::header);

  public static SourceLocation inFile(String file) {
    return new SourceLocation(file, 0, 0, "");
  }

  public static SourceLocation onLine(String file, int line) {
    return new SourceLocation(file, line, 0, "");
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** As {@code file:line:column [header]}, leaving out what is not known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    if (!header.isEmpty()) {
      text.append(" [").append(header).append(']');
    }
    return text.toString();
  }
}
