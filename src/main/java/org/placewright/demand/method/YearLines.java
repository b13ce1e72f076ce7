package org.placewright.demand.method;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.Horizon;

/**
 * Figures that are given for some years, one line for each thing counted. Between two years a line
 * is straight; before its first and after its last it is level.
 */
final class YearLines {
  private final Map<String, NavigableMap<Integer, Double>> lines = new TreeMap<>();

  void add(String line, int year, double figure) {
    lines.computeIfAbsent(line, key -> new TreeMap<>()).merge(year, figure, Double::sum);
  }

  /** The sum of all lines, by year from the base year. */
  double[] total(Horizon horizon) {
    double[] total = new double[horizon.years()];
    for (NavigableMap<Integer, Double> line : lines.values()) {
      for (int t = 0; t < total.length; t++) {
        total[t] += at(line, horizon.baseYear() + t);
      }
    }
    return total;
  }

  private static double at(NavigableMap<Integer, Double> line, int year) {
    Optional<Map.Entry<Integer, Double>> before = Optional.ofNullable(line.floorEntry(year));
    Optional<Map.Entry<Integer, Double>> after = Optional.ofNullable(line.ceilingEntry(year));
    Map.Entry<Integer, Double> left = before.or(() -> after).orElseThrow();
    Map.Entry<Integer, Double> right = after.or(() -> before).orElseThrow();
    int span = right.getKey() - left.getKey();
    double weight = span == 0 ? 0 : (double) (year - left.getKey()) / span;
    return left.getValue() + weight * (right.getValue() - left.getValue());
  }
}
