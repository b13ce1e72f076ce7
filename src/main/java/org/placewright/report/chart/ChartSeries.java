package org.placewright.report.chart;

import java.util.List;

/**
 * What one line, or one kind of bar, shows.
 *
 * @param name as the legend has it
 * @param values one for each year or category of the chart; finite numbers
 */
public record ChartSeries(String name, List<Double> values) {
  public ChartSeries {
    values = List.copyOf(values);
  }
}
