package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeverUnitTest {
  @Test
  void thousandsAreParted() {
    assertEquals("£1,234,567", LeverUnit.POUNDS.of(1_234_567));
    assertEquals("-£123", LeverUnit.POUNDS.of(-123));
    assertEquals("-123.0", LeverUnit.ENTRANTS.figure(-123));
    assertEquals("-1,234.5 entrants", LeverUnit.ENTRANTS.of(-1234.5));
    assertEquals("123,456.8", LeverUnit.TRAINEES.figure(123_456.75));
  }

  @Test
  void penceAreSaidOnlyWhereThereAreAny() {
    assertEquals("£1,000.05", LeverUnit.POUNDS.of(1000.05));
    assertEquals("£0", LeverUnit.POUNDS.of(0));
  }

  @Test
  void onePlaceIsNotOnePlaces() {
    assertEquals("1 place", LeverUnit.PLACES.of(1));
    assertEquals("0 places", LeverUnit.PLACES.of(0));
    assertEquals("2.5 places", LeverUnit.PLACES.of(2.5));
  }

  @Test
  void aLittleIsNotSaidToBeNothing() {
    assertEquals("0.0400 entrants", LeverUnit.ENTRANTS.of(0.04));
    assertEquals("0.0 entrants", LeverUnit.ENTRANTS.of(0));
    assertEquals("47.3 %", LeverUnit.percent(0.4733));
    // 0.15 is 0.1499... in binary: rounded as in a table.
    assertEquals("0.1", LeverUnit.FTE.figure(0.15));
  }

  @Test
  void roundingIsForgivenInProportionAndMoneyNever() {
    assertEquals(1e-9, LeverUnit.PLACES.tolerance(0.5));
    assertEquals(2e-6, LeverUnit.FTE.tolerance(2000), 1e-18);
    assertEquals(2e-6, LeverUnit.FTE.tolerance(-2000), 1e-18);
    assertEquals(0, LeverUnit.POUNDS.tolerance(1e9));
    assertEquals("0.1 FTE", LeverUnit.FTE.of(0.05));
    assertEquals("FTE", LeverUnit.FTE.word());
  }
}
