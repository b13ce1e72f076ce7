package org.placewright.bench;

import java.util.List;
import java.util.Locale;

/**
 * Repeated measurements.
 *
 * @param sorted smallest first; at least one
 */
record Spread(List<Double> sorted) {
  Spread {
    sorted = sorted.stream().sorted().toList();
  }

  double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double most() {
    return sorted.get(sorted.size() - 1);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%8.2f (%.2f-%.2f)", median(), sorted.get(0), most());
  }
}
