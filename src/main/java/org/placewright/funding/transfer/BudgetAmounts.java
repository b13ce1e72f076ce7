package org.placewright.funding.transfer;

import org.placewright.construction.NamedComponents;

/**
 * What one budget has to pay and what may move, in pence.
 *
 * @param spend what is to be paid from it
 * @param allowance the most that may be spent of its own money
 * @param mostOut the most that may leave it for other funds
 * @param mostIn the most that may come in from other funds
 */
@NamedComponents
public record BudgetAmounts(long spend, long allowance, long mostOut, long mostIn) {
  /** The pence that are missing before any money moves, 0 or more. */
  long need() {
    return Math.max(0, spend - allowance);
  }

  /** The pence that could leave while all of its own spend is still paid, 0 or more. */
  long spare() {
    return Math.max(0, Math.min(mostOut, allowance - spend));
  }
}
