package org.placewright.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Ages, years, shares and estimates: their ends belong to them, and nonsense is refused. */
class RangesTest {
  private static void assertRefused(Runnable made) {
    assertThrows(IllegalArgumentException.class, made::run);
  }

  @Test
  void agesIncludeTheirEnds() {
    AgeBand ages = new AgeBand(40, 49);
    assertEquals(10, ages.years());
    assertTrue(ages.contains(40));
    assertTrue(ages.contains(49));
    assertFalse(ages.contains(39));
    assertFalse(ages.contains(50));
    assertTrue(ages.overlaps(new AgeBand(49, 60)));
    assertTrue(ages.overlaps(new AgeBand(0, 40)));
    assertFalse(ages.overlaps(new AgeBand(50, 60)));
    assertFalse(ages.overlaps(new AgeBand(0, 39)));
    assertEquals(121, new AgeBand(0, AgeBand.OLDEST).years());
    assertEquals(1, new AgeBand(5, 5).years());
    assertRefused(() -> new AgeBand(-1, 5));
    assertRefused(() -> new AgeBand(6, 5));
    assertRefused(() -> new AgeBand(5, 121));
  }

  @Test
  void yearsIncludeTheirEnds() {
    YearRange years = new YearRange(2009, 2011);
    assertTrue(years.contains(2009));
    assertTrue(years.contains(2011));
    assertFalse(years.contains(2008));
    assertFalse(years.contains(2012));
    assertFalse(years.isAny());
    assertTrue(YearRange.ANY.isAny());
    assertTrue(YearRange.ANY.contains(0));
    assertEquals(new YearRange(2009, 2009), YearRange.only(2009));
    assertRefused(() -> new YearRange(2010, 2009));
  }

  @Test
  void intervalsIncludeTheirEnds() {
    Interval interval = new Interval(0.1, 0.5);
    assertTrue(interval.contains(0.1));
    assertTrue(interval.contains(0.5));
    assertFalse(interval.contains(0.09));
    assertFalse(interval.contains(0.51));
    assertEquals("from 0.1 to 0.5", interval.words());
    assertEquals("from 2 to 2", new Interval(2, 2).words());
    assertRefused(() -> new Interval(0.5, 0.1));
    assertRefused(() -> new Interval(Double.NaN, 0.1));
  }

  @Test
  void sharesArePartsOfAWhole() {
    assertEquals(0.75, new Share(0.25).rest().fraction());
    assertEquals(Share.ALL, Share.NONE.rest());
    assertEquals(Share.NONE, Share.ALL.rest());
    assertRefused(() -> new Share(-0.01));
    assertRefused(() -> new Share(1.01));
    assertRefused(() -> new Share(Double.NaN));
  }

  private static Estimate estimate(double low, double high, Distribution form, double interval) {
    return EstimateBuilder.builder()
        .low(low)
        .central(0)
        .high(high)
        .distribution(form)
        .interval(interval)
        .build();
  }

  @Test
  void estimatesRiseAndSayHowSureTheyAre() {
    Estimate usual = estimate(-1, 2, Estimate.USUAL_DISTRIBUTION, Estimate.USUAL_INTERVAL);
    assertTrue(usual.uncertain());
    assertEquals(0.1, usual.tail(), 1e-15);
    assertFalse(estimate(0, 0, Distribution.TRIANGULAR, 1).uncertain());
    assertEquals(0.25, estimate(-1, 2, Distribution.NORMAL, 0.5).tail());
    assertEquals(0, estimate(-1, 2, Distribution.TRIANGULAR, 1).tail());
    assertRefused(() -> estimate(0.1, 2, Distribution.TRIANGULAR, 0.8));
    assertRefused(() -> estimate(-1, -0.1, Distribution.TRIANGULAR, 0.8));
    assertRefused(() -> estimate(-1, 2, Distribution.TRIANGULAR, 0.49));
    assertRefused(() -> estimate(-1, 2, Distribution.TRIANGULAR, 1.01));
    assertRefused(() -> estimate(-1, 2, Distribution.NORMAL, 1));
  }

  @Test
  void aFinancialYearGoesFromAprilToMarch() {
    FinancialYear year = new FinancialYear(2009);
    assertEquals(year, FinancialYear.of(YearMonth.of(2009, 4)));
    assertEquals(year, FinancialYear.of(YearMonth.of(2010, 3)));
    assertEquals(YearMonth.of(2009, 4), year.month(0));
    assertEquals(YearMonth.of(2010, 3), year.month(11));
    assertEquals(0, year.position(YearMonth.of(2009, 4)));
    assertEquals(9, year.position(YearMonth.of(2010, 1)));
    assertEquals("2009/10", year.toString());
    assertEquals("1999/00", new FinancialYear(1999).toString());
    assertTrue(year.compareTo(new FinancialYear(2010)) < 0);
    assertEquals("F", Sex.FEMALE.code());
    assertEquals("M", Sex.MALE.code());
  }
}
