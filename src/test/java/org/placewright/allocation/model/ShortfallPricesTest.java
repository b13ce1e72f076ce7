package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aShortfallPrices;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortfallPricesTest {
  private final ShortfallPrices prices = PlainPrices.of(0.05);

  @Test
  void costsOneUpToFivePerCent() {
    assertEquals(0, prices.of(100, 0));
    assertEquals(4, prices.of(100, 4));
    assertEquals(5, prices.of(100, 5));
  }

  @Test
  void costsTwoUpToFifteenPerCent() {
    // 5 at 1 and 3 at 2; 5 at 1 and 10 at 2.
    assertEquals(11, prices.of(100, 8), 1e-12);
    assertEquals(25, prices.of(100, 15), 1e-12);
  }

  @Test
  void costsFourBeyond() {
    // 5 at 1, 10 at 2 and 5 at 4.
    assertEquals(45, prices.of(100, 20), 1e-12);
  }

  @Test
  void costsFourFromTheStartWhereThereIsNoDemand() {
    assertEquals(12, prices.of(0, 3));
  }

  @Test
  void costsLittleForASurplus() {
    assertEquals(0.5, prices.of(100, -10), 1e-12);
  }

  @Test
  void wouldRatherHaveTwoSpecialtiesALittleShortThanOneStarved() {
    // 2 × 10 short: 2 × (5 + 5·2) = 30; 20 short and none: 45.
    assertEquals(30, 2 * prices.of(100, 10), 1e-12);
    assertEquals(45, prices.of(100, 20) + prices.of(100, 0), 1e-12);
  }

  @Test
  void refusesASurplusThatIsWorthHaving() {
    assertThrows(IllegalArgumentException.class, () -> PlainPrices.of(-0.1));
    assertThrows(IllegalArgumentException.class, () -> PlainPrices.of(Double.NaN));
  }

  @Test
  void weighsTheTenthPercentOfASmallSpecialtyMoreThanTheFirstOfALargeOne() {
    ShortfallPrices usual = aShortfallPrices().change(0.5).build();
    // 2 % at 0.5, 3 % at 1, 5 % at 2, 10 % at 4, 5 % at 8: 1 + 3 + 10 + 40 + 40.
    assertEquals(94, usual.of(100, 25), 1e-12);
    // From 10 to 11 FTE of 100 costs 4; from 0 to 1 of 1,000 costs 0.5.
    assertEquals(4, usual.of(100, 11) - usual.of(100, 10), 1e-12);
    assertEquals(0.5, usual.of(1000, 1), 1e-12);
  }

  @Test
  void refusesTiersThatDoNotRise() {
    List<ShortfallPrices.Tier> falling =
        List.of(new ShortfallPrices.Tier(0, 2), new ShortfallPrices.Tier(0.1, 1));
    List<ShortfallPrices.Tier> late = List.of(new ShortfallPrices.Tier(0.1, 1));
    assertThrows(IllegalArgumentException.class, () -> aShortfallPrices().tiers(falling).build());
    assertThrows(IllegalArgumentException.class, () -> aShortfallPrices().tiers(late).build());
    assertThrows(IllegalArgumentException.class, () -> aShortfallPrices().tiers(List.of()).build());
  }
}
