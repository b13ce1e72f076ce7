package org.placewright.input.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.assumption.SourceList;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;

/** A pack that lists its sources lists them all. */
record SourceCheck(Pack pack, IssueCollector issues) {
  /** The rows of one text. */
  private static final class Same {
    private final RawRow first;
    private int rows;

    Same(RawRow first) {
      this.first = first;
    }
  }

  void check() {
    boolean listsSources =
        pack.whole(Tables.SOURCES) && !pack.table(Tables.SOURCES).raw().header().isEmpty();
    if (listsSources) {
      SourceList listed = new SourceList(pack);
      pack.all().stream()
          .filter(SourceCheck::namesSources)
          .forEach(rows -> texts(rows).forEach((text, same) -> covered(listed, rows, same)));
    }
  }

  /** In a table about sources the text is the key, not where its rows come from. */
  private static boolean namesSources(TableRows<?> rows) {
    int keys = rows.table().shape().keys();
    return rows.raw().has(Shape.SOURCE)
        && rows.table().shape().columnNames().indexOf(Shape.SOURCE) >= keys;
  }

  private static Map<String, Same> texts(TableRows<?> rows) {
    int index = rows.raw().header().indexOf(Shape.SOURCE);
    Map<String, Same> texts = new LinkedHashMap<>();
    for (RawRow row : rows.raw().rows()) {
      String text = row.cell(index);
      if (!text.isEmpty()) {
        texts.computeIfAbsent(text, key -> new Same(row)).rows++;
      }
    }
    return texts;
  }

  private void covered(SourceList listed, TableRows<?> rows, Same same) {
    String text = rows.raw().cell(same.first, Shape.SOURCE);
    Optional<String> rest =
        Optional.of(same.rows - 1)
            .filter(more -> more > 0)
            .map(more -> " (" + same.rows + " rows have it.)");
    if (listed.row(text).isEmpty()) {
      rows.at(same.first, Shape.SOURCE)
          .warning(
              issues,
              IssueCode.UNLISTED_SOURCE,
              Quoted.of(text) + " is not in sources.csv." + rest.orElse(""),
              "List it there with its owner.");
    }
  }
}
