package org.placewright.report;

import org.placewright.allocation.Allocation;
import org.placewright.allocation.Verdict;

/** What one unit more room in a lever's row would save. */
public final class RowPrice {
  /** The unit of levers on money. */
  public static final String POUNDS = "£";

  /** Rows of money are kept in pence, so that they are exact; readers count in pounds. */
  public static final double PENCE_A_POUND = 100;

  private RowPrice() {}

  /**
   * The shadow price of a verdict's row.
   *
   * @param verdict names the row that is priced
   * @param unit the lever's unit, as its card has it
   * @param allocation the plan
   * @return weighted FTE-years per such unit; 0 where the row has no price
   */
  public static double of(Verdict verdict, String unit, Allocation allocation) {
    double price = Math.abs(allocation.prices().getOrDefault(verdict.row(), 0.0));
    return unit.equals(POUNDS) ? price * PENCE_A_POUND : price;
  }
}
