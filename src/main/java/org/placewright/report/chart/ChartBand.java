package org.placewright.report.chart;

import java.util.List;

/**
 * A shaded band around a line.
 *
 * @param of the name of the line, whose colour it has
 * @param low its lower edge, one for each year of the chart; finite numbers
 * @param high its upper edge, as many
 */
public record ChartBand(String of, List<Double> low, List<Double> high) {
  public ChartBand {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }
}
