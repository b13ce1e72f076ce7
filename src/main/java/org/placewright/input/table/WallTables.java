package org.placewright.input.table;

import java.util.List;
import org.placewright.scenario.Bid;

/** What was read of the tables that keep commissioning and provision apart. */
public final class WallTables {
  public final TableRows<Bid> bids;
  public final TableRows<InterestRow> interests;

  WallTables(Pack.Loader loader) {
    bids = loader.load(new BidsTable());
    interests = loader.load(new InterestsTable());
  }

  /** The tables, in the order in which the documentation lists them. */
  static List<Table<?>> tables() {
    return List.of(new BidsTable(), new InterestsTable());
  }

  List<TableRows<?>> all() {
    return List.of(bids, interests);
  }
}
