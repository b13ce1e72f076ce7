package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Correlation;
import org.placewright.scenario.UncertainRow;
import org.placewright.scenario.Uncertainty;

/** What was read of the tables that say how uncertain other tables' figures are. */
public final class WhatIfTables {
  public final TableRows<UncertainRow> uncertainty;
  public final TableRows<Correlation> correlations;

  WhatIfTables(Pack.Loader loader) {
    uncertainty = loader.load(new UncertaintyTable());
    correlations = loader.load(new CorrelationsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new UncertaintyTable(), new CorrelationsTable());
  }

  List<TableRows<?>> all() {
    return List.of(uncertainty, correlations);
  }

  /**
   * What is uncertain.
   *
   * @return the rows that could be read
   */
  public Uncertainty rows() {
    return new Uncertainty(uncertainty.rows(), correlations.rows());
  }
}
