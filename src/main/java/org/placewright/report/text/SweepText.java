package org.placewright.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.quantity.Figures;

/** The steps of a sweep, for a terminal. */
public final class SweepText {
  private static final int MOST = 60;
  private static final int LONGEST = 48;

  private SweepText() {}

  /**
   * Lists steps, one on a line.
   *
   * @param rows of {@code sweep.csv}, by column
   * @return lines, each ended
   */
  public static String of(List<Map<String, String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("Step", "Values", "Came to", "Cost", "At least", "Moved", "Short, FTE"));
    rows.stream().limit(MOST).forEach(row -> lines.add(line(row)));
    String rest =
        rows.size() > MOST ? "  (and " + (rows.size() - MOST) + " more, in sweep.csv)\n" : "";
    return TextTable.of("rllrrrr", lines) + rest;
  }

  private static List<String> line(Map<String, String> row) {
    String values = row.getOrDefault("values", "");
    return List.of(
        row.getOrDefault("step", ""),
        TextTable.cut(values.isEmpty() ? "the pack as it is" : values, LONGEST),
        row.getOrDefault("outcome", "").replace('_', ' '),
        figure(row, "cost", 1),
        figure(row, "bound", 1),
        figure(row, "moved", 0),
        figure(row, "shortfall_fte", 0));
  }

  private static String figure(Map<String, String> row, String column, int decimals) {
    String text = row.getOrDefault(column, "");
    return text.isEmpty() ? "-" : Figures.grouped(new BigDecimal(text).doubleValue(), decimals);
  }
}
