package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.EntrantPool;
import org.placewright.scenario.Feeder;
import org.placewright.scenario.FillRate;
import org.placewright.scenario.Flows;
import org.placewright.scenario.Joiners;
import org.placewright.scenario.Mobility;

/** What was read of the tables that say who comes from where. */
public final class FlowTables {
  public final TableRows<FillRate> fillRates;
  public final TableRows<Mobility> mobility;
  public final TableRows<Joiners> joiners;
  public final TableRows<EntrantPool> entrantPool;
  public final TableRows<Feeder> feeders;

  FlowTables(Pack.Loader loader) {
    fillRates = loader.load(new FillRatesTable());
    mobility = loader.load(new MobilityTable());
    joiners = loader.load(new JoinersTable());
    entrantPool = loader.load(new EntrantPoolTable());
    feeders = loader.load(new FeedersTable());
  }

  List<TableRows<?>> all() {
    return List.of(fillRates, mobility, joiners, entrantPool, feeders);
  }

  /**
   * The rows put together.
   *
   * @return those that could be read
   */
  public Flows rows() {
    return new Flows(
        fillRates.rows(), mobility.rows(), joiners.rows(), entrantPool.rows(), feeders.rows());
  }
}
