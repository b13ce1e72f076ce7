package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Exit;
import org.placewright.scenario.Retention;
import org.placewright.scenario.Tenure;

/** What was read of the tables of how long people stay, where it is known by years. */
public final class TenureTables {
  public final TableRows<Exit> exits;
  public final TableRows<Retention> retention;

  TenureTables(Pack.Loader loader) {
    exits = loader.load(new ExitsTable());
    retention = loader.load(new RetentionTable());
  }

  List<TableRows<?>> all() {
    return List.of(exits, retention);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public Tenure rows() {
    return new Tenure(exits.rows(), retention.rows());
  }
}
