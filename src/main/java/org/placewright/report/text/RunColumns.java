package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.RunComparison;

/**
 * A column for each of some runs.
 *
 * @param comparison all of the comparison
 * @param runs the first, then those to be shown beside it
 * @param longest characters of a row's title
 */
record RunColumns(RunComparison comparison, List<ComparedRun> runs, int longest) {
  private static final int LONGEST_NAME = 20;
  private static final int MOST_ROWS = 15;

  /** Title and names, for the first row of a table. */
  List<String> head(String title) {
    return row(title, run -> TextTable.cut(run.name(), LONGEST_NAME));
  }

  List<String> row(String title, Function<ComparedRun, String> cell) {
    List<String> row = new ArrayList<>(List.of(TextTable.cut(title, longest)));
    runs.forEach(run -> row.add(cell.apply(run)));
    return row;
  }

  boolean isFirst(ComparedRun run) {
    return run.name().equals(comparison.first().name());
  }

  boolean hasRun(String name) {
    return runs.stream().anyMatch(run -> run.name().equals(name));
  }

  /** Lines of a table; empty where it has no row but its head. */
  String table(List<List<String>> rows) {
    return rows.size() < 2 ? "" : TextTable.of("l" + "r".repeat(runs.size()), rows);
  }

  /** A table of things that differ, of which only the first are shown. */
  <K> String longest(String title, List<K> all, Function<K, List<String>> row) {
    List<List<String>> rows = new ArrayList<>(List.of(head(title)));
    all.stream().limit(MOST_ROWS).forEach(each -> rows.add(row.apply(each)));
    int left = all.size() - Math.min(all.size(), MOST_ROWS);
    return table(rows) + (left == 0 ? "" : "  and " + left + " more\n");
  }

  /** What differs from the first run: {@code =} where nothing does, as far as it is printed. */
  static String change(double change, int decimals) {
    String text = Figures.change(change, decimals);
    return text.matches("0(\\.0+)?") ? "=" : text;
  }

  static <V> String orDash(Optional<V> value, Function<V, String> text) {
    return value.map(text).orElse("-");
  }
}
