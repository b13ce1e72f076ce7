package org.placewright.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void roundsTheExactBinaryValue() {
    // 0.125 is exact in binary, a true half: to the even digit 0.12. 1.005 is 1.00499..., down.
    assertEquals("0.12", Figures.fixed(0.125, 2));
    assertEquals("1.00", Figures.fixed(1.005, 2));
  }

  @Test
  void hasNoMinusZeroAndNoExponent() {
    assertEquals("0.0000", Figures.fte(-1e-9));
    assertEquals("12345678901.0000", Figures.fte(12345678901.0));
    assertEquals("0.0000000123457", Figures.significant(1.23456789e-8));
    assertEquals("1200000", Figures.significant(1.2e6));
    assertEquals("0", Figures.significant(-0.0));
  }

  @Test
  void doesNotHeedTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("1,234.5", Figures.grouped(1234.5, 1));
      assertEquals("0.50 %", Figures.percent(0.005));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void signsAChangeUnlessItIsZero() {
    assertEquals("+1,200", Figures.change(1200, 0));
    assertEquals("-3", Figures.change(-3, 0));
    assertEquals("0.0", Figures.change(0.01, 1));
  }

  @Test
  void putsCommasBetweenThousands() {
    assertEquals("999", Figures.grouped(999));
    assertEquals("-1,000", Figures.grouped(-1000));
    assertEquals("-999.50", Figures.grouped(new BigDecimal("-999.50")));
    assertEquals("1,234,567.8", Figures.grouped(1234567.75, 1));
    assertEquals("12,344", Figures.wholePounds(new Pounds(1_234_450)));
  }

  @Test
  void writesTheFewestDigitsThatReadBack() {
    assertEquals("0.1", Figures.shortest(0.1));
    assertEquals("0.30000000000000004", Figures.shortest(0.1 + 0.2));
    assertEquals("100", Figures.shortest(100.0));
    assertEquals("0.00001", Figures.shortest(1e-5));
    assertEquals("0", Figures.shortest(-0.0));
  }

  @Test
  void writesTheLargestAndTheLeastInAllTheirDigits() {
    assertEquals(Double.MIN_VALUE, Double.parseDouble(Figures.shortest(Double.MIN_VALUE)));
    assertEquals(Double.MAX_VALUE, Double.parseDouble(Figures.shortest(Double.MAX_VALUE)));
    assertEquals("9007199254740993", Figures.exact(new BigDecimal("9007199254740993")));
    assertEquals("1.50", Figures.exact(new BigDecimal("1.50")));
    assertEquals("1.5", Figures.shortest(new BigDecimal("1.50")));
    assertEquals("1.23457", Figures.significant(1.234567));
    assertEquals("12", Figures.significant(new BigDecimal("12.345"), 2));
  }

  @Test
  void putsCommasOnlyWhereDigitsStandBefore() {
    assertEquals("100,000", Figures.grouped(100_000));
    assertEquals("-100,000.5", Figures.grouped(new BigDecimal("-100000.5")));
    assertEquals("0.1234", Figures.grouped(new BigDecimal("0.1234")));
    assertEquals("-1", Figures.grouped(-1));
  }

  @Test
  void aGapWithoutEndIsUnknown() {
    assertEquals("unknown", Figures.percent(Double.POSITIVE_INFINITY));
    assertEquals("12.35 %", Figures.percent(0.123456));
  }

  @Test
  void yearsAreNamedOnceOrAsTwoOrAsASpan() {
    assertEquals("2009", Figures.years(2009, 2009));
    assertEquals("2009 and 2010", Figures.years(2009, 2010));
    assertEquals("2009 to 2011", Figures.years(2009, 2011));
  }

  @Test
  void moneyIsBriefFromAMillionOn() {
    assertEquals("£999,999", Figures.briefPounds(new Pounds(99_999_900)));
    assertEquals("£1.0m", Figures.briefPounds(new Pounds(100_000_000)));
    assertEquals("£12.3m", Figures.briefPounds(new Pounds(1_234_567_890)));
    assertEquals("12.05", Figures.gbp(new Pounds(1_205)));
  }
}
