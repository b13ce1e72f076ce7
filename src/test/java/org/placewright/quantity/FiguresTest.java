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
}
