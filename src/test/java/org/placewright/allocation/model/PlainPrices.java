package org.placewright.allocation.model;

import static org.placewright.Fixtures.aShortfallPrices;

import java.util.List;

/** Prices that are easy to work by hand: three tiers, deaneries alone, change free. */
public final class PlainPrices {
  public static final List<ShortfallPrices.Tier> TIERS =
      List.of(
          new ShortfallPrices.Tier(0, 1),
          new ShortfallPrices.Tier(0.05, 2),
          new ShortfallPrices.Tier(0.15, 4));

  private PlainPrices() {}

  public static ShortfallPrices of(double over) {
    return aShortfallPrices().tiers(TIERS).over(over).locationShare(1).build();
  }
}
