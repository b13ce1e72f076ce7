package org.placewright.cli;

import java.util.List;
import java.util.stream.Stream;
import org.placewright.input.coverage.CoverageMatrix;
import org.placewright.input.coverage.CoverageMatrix.Extent;

/**
 * How far each table covers each specialty and each deanery, as lines in columns.
 *
 * @param tables their names, one a column
 * @param first the width of the names before them
 */
record CoverageLines(List<String> tables, int first) {
  /** Specialties, then deaneries, under the names of the tables. */
  static String of(CoverageMatrix matrix) {
    int widest =
        Stream.of(matrix.specialties(), matrix.deaneries())
            .flatMap(each -> each.keySet().stream())
            .mapToInt(String::length)
            .reduce("coverage".length(), Math::max);
    CoverageLines lines = new CoverageLines(matrix.tables(), widest);
    StringBuilder text = new StringBuilder(lines.line("coverage", matrix.tables()));
    matrix.specialties().forEach((id, extents) -> text.append(lines.row(id, extents)));
    text.append("\n");
    matrix.deaneries().forEach((id, extents) -> text.append(lines.row(id, extents)));
    return text.toString();
  }

  private String row(String name, List<Extent> extents) {
    return "\n" + line(name, extents.stream().map(Extent::word).toList());
  }

  private String line(String name, List<String> words) {
    StringBuilder line = new StringBuilder(name).append(" ".repeat(first - name.length()));
    for (int i = 0; i < words.size(); i++) {
      int room = tables.get(i).length() - words.get(i).length();
      line.append("  ").append(words.get(i)).append(" ".repeat(Math.max(0, room)));
    }
    return line.toString().stripTrailing();
  }
}
