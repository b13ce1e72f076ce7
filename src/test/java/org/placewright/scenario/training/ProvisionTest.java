package org.placewright.scenario.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.YearRange;

class ProvisionTest {
  /** Ids of which some begin with others, in an order that is not theirs. */
  private static final List<String> IDS = List.of("north-2", "north", "n", "north-1", "norther");

  private static Provision provision() {
    List<Capacity> rows = new ArrayList<>();
    for (String id : IDS) {
      rows.add(new Capacity(id, YearRange.ANY, IDS.indexOf(id), 10));
      rows.add(new Capacity(id, YearRange.only(2011), IDS.indexOf(id), 20));
    }
    return new Provision(rows, List.of(), List.of());
  }

  @Test
  void findsTheRowOfAProgrammeAmongOthersLikeIt() {
    for (String id : IDS) {
      Capacity usual = provision().capacity(id, 2010).orElseThrow();
      assertEquals(id, usual.programme());
      assertEquals(10, usual.maxPlaces());
      assertEquals(20, provision().capacity(id, 2011).orElseThrow().maxPlaces());
    }
  }

  @Test
  void aProgrammeWithoutARowHasNone() {
    for (String id : List.of("a", "nort", "north-", "z")) {
      assertEquals(Optional.empty(), provision().capacity(id, 2010));
    }
  }
}
