package org.placewright.report.run;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.FanRow;
import org.placewright.report.chart.ChartBand;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/**
 * How far the figures of one specialty in the country may be off.
 *
 * @param years of each measure, by year
 */
record SpecialtyFan(Map<FanMeasure, SortedMap<Integer, FanRow>> years) {
  static SpecialtyFan empty() {
    return new SpecialtyFan(new EnumMap<>(FanMeasure.class));
  }

  void add(FanRow row) {
    years.computeIfAbsent(row.measure(), measure -> new TreeMap<>()).put(row.year(), row);
  }

  private SortedMap<Integer, FanRow> of(FanMeasure measure) {
    return Objects.requireNonNull(years.get(measure));
  }

  /** The band of a measure around the line of a chart. */
  ChartBand band(FanMeasure measure, String line) {
    Collection<FanRow> rows = of(measure).values();
    return new ChartBand(line, edge(rows, FanRow.LOW), edge(rows, FanRow.HIGH));
  }

  private static List<Double> edge(Collection<FanRow> rows, double share) {
    return rows.stream().map(row -> row.quantile(share)).toList();
  }

  void table(Html html) {
    HtmlTable table =
        HtmlTable.narrow(
            html,
            "FTE in nine of ten drawn futures",
            List.of(
                HtmlColumn.text("Year"),
                HtmlColumn.figure("Demand"),
                HtmlColumn.figure("Supply, planned"),
                HtmlColumn.figure("Short, planned")));
    for (int year : of(FanMeasure.DEMAND).keySet()) {
      table.row(
          List.of(
              Integer.toString(year),
              range(FanMeasure.DEMAND, year),
              range(FanMeasure.SUPPLY, year),
              range(FanMeasure.SHORTFALL, year)));
    }
    table.end();
  }

  private String range(FanMeasure measure, int year) {
    return range(Objects.requireNonNull(of(measure).get(year)));
  }

  /** From the low to the high, for a reader. */
  static String range(FanRow row) {
    return Run.fte(row.quantile(FanRow.LOW)) + "–" + Run.fte(row.quantile(FanRow.HIGH));
  }
}
