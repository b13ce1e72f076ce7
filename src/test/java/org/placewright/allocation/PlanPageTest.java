package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aShortfallPrices;

import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.ShortfallPrices;

/** The worked cell of models/plan.md. */
class PlanPageTest {
  private static final double EXACT = 1e-12;
  private final ShortfallPrices prices = aShortfallPrices().change(0.5).build();

  @Test
  void theWorkedCellCostsWhatThePageSays() {
    double north = prices.of(100, 20);
    double south = prices.of(50, -2);
    double country = prices.of(150, 18);
    assertEquals(54, north, EXACT);
    assertEquals(0.1, south, EXACT);
    assertEquals(33, country, EXACT);
    assertEquals(43.55, cost(20, -2), EXACT);
  }

  @Test
  void anFteMoreInTheNorthSavesFour() {
    assertEquals(4, cost(20, -2) - cost(19, -2), EXACT);
  }

  private double cost(double north, double south) {
    double share = prices.locationShare();
    return (1 - share) * prices.of(150, north + south)
        + share * (prices.of(100, north) + prices.of(50, south));
  }
}
