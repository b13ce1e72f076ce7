package org.placewright.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * {@code certificate.csv}: a multiplier for each row of the relaxed model. Anyone can reckon from
 * them a bound that no plan goes below.
 */
public final class Multipliers {
  private static final int MOST_DIGITS = 17;

  private Multipliers() {}

  /**
   * The table. Multipliers of 0 are left out.
   *
   * @param multipliers by row name, finite
   * @return sorted by row name; each number reads back as the same {@code double}
   */
  public static CsvTable table(Map<String, Double> multipliers) {
    return new CsvTable(
        List.of("row", "multiplier"),
        multipliers.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> List.of(entry.getKey(), exact(entry.getValue())))
            .toList());
  }

  // Double.toString gives other digits on other JDKs.
  static String exact(double value) {
    BigDecimal all = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.toPlainString();
      }
    }
    return all.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).toPlainString();
  }
}
