package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Correlation;
import org.placewright.scenario.UncertainRow;
import org.placewright.scenario.Uncertainty;

/** What was read of the tables of uncertainty. */
public final class UncertaintyTables {
  public final TableRows<UncertainRow> inputs;
  public final TableRows<Correlation> correlations;

  UncertaintyTables(Pack.Loader loader) {
    inputs = loader.load(new UncertaintyTable());
    correlations = loader.load(new CorrelationsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new UncertaintyTable(), new CorrelationsTable());
  }

  List<TableRows<?>> all() {
    return List.of(inputs, correlations);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public Uncertainty rows() {
    return new Uncertainty(inputs.rows(), correlations.rows());
  }
}
