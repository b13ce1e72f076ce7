package org.placewright.scenario.uncertainty;

import java.util.List;
import org.placewright.scenario.row.Row;

/**
 * What is uncertain beside the drivers of demand, which say so themselves.
 *
 * @param inputs sorted by name
 * @param correlations which inputs go together, drivers among them
 */
public record Uncertainty(List<UncertainRow> inputs, List<Correlation> correlations) {
  /** Nothing is uncertain but the drivers. */
  public static final Uncertainty NONE = new Uncertainty(List.of(), List.of());

  public Uncertainty {
    inputs = Row.sorted(inputs);
    correlations = Row.sorted(correlations);
  }
}
