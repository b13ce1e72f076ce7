package org.placewright.quantity;

import java.util.Locale;

/**
 * A financial year from 1 April to 31 March.
 *
 * @param first the calendar year it begins in: 2009 is 2009/10
 */
public record FinancialYear(int first) implements Comparable<FinancialYear> {
  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(first, other.first);
  }

  /** As it is written: 2009/10. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
  }
}
