package org.placewright.input.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.SourcesTable;

/** Lists returns among the sources of a pack that lists any: who sent them answers for them. */
final class ReturnSources {
  /** The file of the sources, by its name in a pack. */
  static final Shape SHAPE = new SourcesTable().shape();

  private ReturnSources() {}

  /** What the source column says of the rows of a return. */
  static String of(String provider, ReturnCover cover) {
    return provider + ", " + cover.submittedOn();
  }

  /**
   * The sources of a pack, and the returns.
   *
   * @param sources the pack's own
   * @param returns what was sent, without errors
   * @return both, sorted; empty where the pack lists no sources
   */
  static Optional<RawTable> with(RawTable sources, List<Return> returns) {
    if (sources.rows().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (RawRow row : sources.rows()) {
      rows.add(SHAPE.columnNames().stream().map(column -> sources.cell(row, column)).toList());
    }
    for (Return one : returns) {
      ReturnCover cover = one.cover().orElseThrow();
      String source = of(one.provider(), cover);
      // The rows of a return that was taken in before are replaced, and so is its source.
      rows.removeIf(row -> row.get(0).equals(source));
      String title = "Return of " + one.provider();
      rows.add(
          List.of(source, title, cover.submittedOn().toString(), cover.submittedBy(), "judged"));
    }
    rows.sort(Comparator.comparing(row -> row.get(0)));
    List<RawRow> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(new RawRow(lines.size() + 2, row)));
    return Optional.of(new RawTable(SHAPE.file(), 1, SHAPE.columnNames(), lines, true));
  }
}
