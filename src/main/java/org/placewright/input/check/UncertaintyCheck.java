package org.placewright.input.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.UncertainTable;
import org.placewright.uncertainty.ImpossibleCorrelations;
import org.placewright.uncertainty.RankCorrelations;
import org.placewright.uncertainty.UncertainInputs;

/** What is uncertain is there, and the correlations are possible. */
record UncertaintyCheck(Pack pack, IssueCollector issues) {
  void check() {
    for (Located<UncertainRow> input : pack.table(Tables.UNCERTAINTY).located()) {
      TableRows<?> table = table(input.row().column().table());
      if (table.whole() && !matches(input.row(), table.rows())) {
        pack.table(Tables.UNCERTAINTY)
            .at(input, "where")
            .error(
                issues,
                IssueCode.BAD_VALUE,
                "no row of " + input.row().column().table().file() + ".csv matches.",
                "Values are compared as text.");
      }
    }
    if (pack.whole(Tables.UNCERTAINTY, Tables.DEMAND_DRIVERS)) {
      correlations();
    }
  }

  private TableRows<?> table(UncertainTable table) {
    return pack.all().stream()
        .filter(rows -> rows.table().shape().name().equals(table.file()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean matches(UncertainRow input, List<? extends Row> rows) {
    UncertainTable table = input.column().table();
    return rows.stream().anyMatch(row -> input.where().matches(table.fields(row)));
  }

  private void correlations() {
    TableRows<Correlation> table = pack.table(Tables.CORRELATIONS);
    List<String> names =
        UncertainInputs.names(pack.rows(Tables.UNCERTAINTY), pack.rows(Tables.DEMAND_DRIVERS));
    Map<String, Located<Correlation>> pairs = new TreeMap<>();
    boolean right = table.whole();
    for (Located<Correlation> row : table.located()) {
      right &= known(row, row.row().first(), "first", names);
      right &= known(row, row.row().second(), "second", names);
      right &= once(row, pairs);
    }
    if (!right) {
      return;
    }
    try {
      RankCorrelations.of(names, table.rows());
    } catch (ImpossibleCorrelations e) {
      String advice = "Bring some of them nearer to 0.";
      issues.error(table.location(), IssueCode.INCONSISTENT, e.getMessage() + ".", advice);
    }
  }

  private boolean known(Located<Correlation> row, String name, String column, List<String> names) {
    if (names.contains(name)) {
      return true;
    }
    String near = Suggestion.advice(name, names);
    pack.table(Tables.CORRELATIONS)
        .at(row, column)
        .error(
            issues,
            IssueCode.UNKNOWN_ID,
            Quoted.of(name) + " is no uncertain input.",
            near.isEmpty() && names.isEmpty() ? "There are none." : near);
    return false;
  }

  private boolean once(Located<Correlation> row, Map<String, Located<Correlation>> pairs) {
    String pair =
        Row.keyOf(new TreeSet<>(List.of(row.row().first(), row.row().second())).toArray());
    Located<Correlation> before = pairs.putIfAbsent(pair, row);
    if (before == null) {
      return true;
    }
    pack.table(Tables.CORRELATIONS)
        .at(row, "second")
        .error(
            issues,
            IssueCode.DUPLICATE_KEY,
            "the same two are on " + before.raw().place() + ", the other way round.",
            "Delete one.");
    return false;
  }
}
