package org.placewright.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.report.RunSummary;

/** Finished plans side by side, for a terminal: the first in full, the others beside it. */
public final class ComparisonText {
  private static final int LONGEST_NAME = 20;
  private static final int MOST_SPECIALTIES = 15;
  private static final double MILLION = 1e6;

  private ComparisonText() {}

  /**
   * Tabulates headlines and places of several plans side by side.
   *
   * @param runs finished plans, at least one
   * @return lines, each ended
   */
  public static String of(List<RunSummary> runs) {
    String alignment = "l" + "r".repeat(runs.size());
    return TextTable.of(alignment, headlines(runs)) + "\n" + specialties(alignment, runs);
  }

  private static List<List<String>> headlines(List<RunSummary> runs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", runs, run -> TextTable.cut(run.name(), LONGEST_NAME)));
    rows.add(row("Cost of the plan", runs, run -> number(run, "objective", 1, 1)));
    rows.add(row("Cost of carrying on", runs, run -> number(run, "objective_carrying_on", 1, 1)));
    rows.add(row("Places", runs, run -> number(run, "places", 1, 0)));
    rows.add(row("Planned spend, £m", runs, run -> number(run, "planned_gbp", MILLION, 1)));
    rows.add(row("Short at the horizon, FTE", runs, run -> number(run, "shortfall_fte", 1, 1)));
    rows.add(row("Short, FTE-years", runs, run -> number(run, "shortfall_fte_years", 1, 1)));
    rows.add(
        row(
            "Gap",
            runs,
            run ->
                run.number("gap")
                    .map(gap -> Figures.percent(gap.doubleValue()))
                    .orElse("unknown")));
    return rows;
  }

  private static List<String> row(
      String title, List<RunSummary> runs, Function<RunSummary, String> cell) {
    List<String> row = new ArrayList<>(List.of(title));
    runs.forEach(run -> row.add(cell.apply(run)));
    return row;
  }

  private static String number(RunSummary run, String key, double unit, int decimals) {
    return run.number(key)
        .map(value -> Figures.grouped(value.doubleValue() / unit, decimals))
        .orElse("-");
  }

  private static String specialties(String alignment, List<RunSummary> runs) {
    TreeSet<String> all = new TreeSet<>();
    runs.forEach(run -> all.addAll(run.places().keySet()));
    List<String> moved = all.stream().filter(id -> spread(id, runs) > 0).toList();
    if (moved.isEmpty()) {
      return "  Each specialty has as many places in all of them.\n";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Places that differ", runs, run -> ""));
    moved.stream()
        .sorted(Comparator.comparingInt((String id) -> -spread(id, runs)).thenComparing(id -> id))
        .limit(MOST_SPECIALTIES)
        .forEach(id -> rows.add(specialty(id, runs)));
    int left = moved.size() - Math.min(moved.size(), MOST_SPECIALTIES);
    String more = left == 0 ? "" : "  and " + left + " more specialties\n";
    return TextTable.of(alignment, rows) + more;
  }

  private static int spread(String specialty, List<RunSummary> runs) {
    int first = runs.get(0).total(specialty);
    return runs.stream().mapToInt(run -> Math.abs(run.total(specialty) - first)).max().orElse(0);
  }

  private static List<String> specialty(String id, List<RunSummary> runs) {
    int first = runs.get(0).total(id);
    List<String> row = new ArrayList<>(List.of(id, Figures.grouped(first, 0)));
    runs.stream().skip(1).forEach(run -> row.add(Figures.change(run.total(id) - first, 0)));
    return row;
  }
}
