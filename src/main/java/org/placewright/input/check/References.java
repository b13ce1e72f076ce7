package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.column.Column;
import org.placewright.input.column.Reference;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.Wildcard;

/** Every id refers to a row that exists. */
final class References {
  /** Beyond this many wrong ids in a column their cause is not a slip of the finger. */
  private static final int MOST_GUESSES = 50;

  private final Pack pack;
  private final IssueCollector issues;
  private final Map<String, RawTable> tables = new TreeMap<>();

  References(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    pack.all().forEach(rows -> tables.put(rows.table().shape().name(), rows.raw()));
  }

  void check() {
    for (TableRows<?> rows : pack.all()) {
      for (Column<?> column : rows.table().shape().columns()) {
        column.reference().ifPresent(to -> check(rows, column.name(), to));
      }
    }
  }

  private void check(TableRows<?> rows, String column, Reference to) {
    RawTable target = tables.getOrDefault(to.table(), RawTable.broken(to.table()));
    int index = rows.raw().header().indexOf(column);
    if (!target.whole() || index < 0) {
      return;
    }
    Set<String> known = new TreeSet<>();
    int targetIndex = target.header().indexOf(to.column());
    target.rows().forEach(row -> known.add(row.cell(targetIndex)));
    Map<String, String> advice = new HashMap<>();
    rows.located().stream()
        .map(located -> located.raw())
        .filter(row -> !row.cell(index).isEmpty())
        .filter(row -> !known.contains(row.cell(index)) && !row.cell(index).equals(Wildcard.ANY))
        .forEach(row -> unknown(rows, row, column, new Known(to, known, advice)));
  }

  /** The ids there are, and what was advised for those there are not. */
  private record Known(Reference to, Set<String> ids, Map<String, String> advised) {
    String advice(String id) {
      if (advised.size() >= MOST_GUESSES && !advised.containsKey(id)) {
        return "";
      }
      return advised.computeIfAbsent(id, this::guess);
    }

    private String guess(String id) {
      for (String zeros : new String[] {"0", "00", "000"}) {
        if (ids.contains(zeros + id)) {
          return "Did a spreadsheet drop the zeros of " + zeros + id + "?";
        }
      }
      return Suggestion.advice(id, ids);
    }
  }

  private void unknown(TableRows<?> rows, RawRow row, String column, Known known) {
    String id = rows.raw().cell(row, column);
    String noun = known.to().column();
    rows.at(row, column)
        .error(
            issues,
            IssueCode.UNKNOWN_ID,
            Quoted.of(id) + " is no " + noun + " of " + known.to().table() + ".csv.",
            known.advice(id));
  }
}
