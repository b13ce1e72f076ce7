package org.placewright.scenario.uncertainty;

import org.placewright.scenario.row.Row;

/**
 * Two uncertain inputs that go together.
 *
 * @param first name of an uncertain input
 * @param second name of another
 * @param rank Spearman's rank correlation, above -1 and below 1
 */
public record Correlation(String first, String second, double rank) implements Row {
  public Correlation {
    if (!(rank > -1 && rank < 1)) {
      throw new IllegalArgumentException("rank correlation must be between -1 and 1: " + rank);
    }
  }

  @Override
  public String key() {
    return Row.keyOf(first, second);
  }
}
