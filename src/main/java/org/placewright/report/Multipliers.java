package org.placewright.report;

import java.util.List;
import java.util.Map;
import org.placewright.quantity.Figures;

/**
 * {@code certificate.csv}: a multiplier for each row of the relaxed model. Anyone can reckon from
 * them a bound that no plan goes below.
 */
public final class Multipliers {
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
            .map(entry -> List.of(entry.getKey(), Figures.shortest(entry.getValue())))
            .toList());
  }
}
