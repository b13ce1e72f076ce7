package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Bid;
import org.placewright.scenario.Capacity;
import org.placewright.scenario.Quality;

/** What was read of the tables that keep commissioning and provision apart. */
public final class WallTables {
  public final TableRows<Capacity> capacity;
  public final TableRows<Bid> bids;
  public final TableRows<Quality> quality;
  public final TableRows<InterestRow> interests;

  WallTables(Pack.Loader loader) {
    capacity = loader.load(new CapacityTable());
    bids = loader.load(new BidsTable());
    quality = loader.load(new QualityTable());
    interests = loader.load(new InterestsTable());
  }

  /** Those that the documentation lists last; it has capacity and quality beside the register. */
  static List<Table<?>> tables() {
    return List.of(new BidsTable(), new InterestsTable());
  }

  List<TableRows<?>> all() {
    return List.of(capacity, bids, quality, interests);
  }
}
