package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;
import org.placewright.report.LeverCount;
import org.placewright.report.comparison.ComparedRun;

/** How several plans stand to the levers: those to which they do not all stand alike. */
final class ComparedLeversText {
  private final RunColumns columns;

  private ComparedLeversText(RunColumns columns) {
    this.columns = columns;
  }

  static String of(RunColumns columns) {
    return new ComparedLeversText(columns).table();
  }

  private String table() {
    Set<String> levers = new LinkedHashSet<>();
    columns.runs().forEach(run -> run.levers().forEach(each -> levers.add(each.card().id())));
    List<List<String>> rows = new ArrayList<>(List.of(columns.head("Levers: rows that bind")));
    for (String lever : levers) {
      List<String> states = columns.row(lever, run -> cell(run, lever, ComparedLeversText::state));
      List<String> prices =
          columns.row("  highest price", run -> cell(run, lever, ComparedLeversText::price));
      if (differ(states) || differ(prices)) {
        rows.add(states);
        rows.add(prices);
      }
    }
    return columns.table(rows);
  }

  private static boolean differ(List<String> row) {
    return row.stream().skip(1).distinct().count() > 1;
  }

  private static String cell(ComparedRun run, String lever, Function<LeverCount, String> text) {
    Optional<LeverCount> count =
        run.levers().stream().filter(each -> each.card().id().equals(lever)).findFirst();
    return RunColumns.orDash(count, text);
  }

  private static String state(LeverCount count) {
    if (count.isOff()) {
      return "off";
    }
    int relaxed = count.in(Verdict.State.RELAXED);
    int all = count.states().values().stream().mapToInt(Integer::intValue).sum();
    return (relaxed == 0 ? "" : relaxed + " relaxed, ")
        + count.in(Verdict.State.BINDING)
        + " of "
        + all;
  }

  private static String price(LeverCount count) {
    return count.isOff() ? "" : Figures.significant(count.cost());
  }
}
