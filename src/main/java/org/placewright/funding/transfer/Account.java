package org.placewright.funding.transfer;

import org.placewright.construction.NamedComponents;

/**
 * One fund of an SHA in a financial year, in pence.
 *
 * @param spend what it is to pay
 * @param allowance what it may pay out of its own
 * @param mostOut the most that may leave it
 * @param mostIn the most that may come in
 */
@NamedComponents
public record Account(long spend, long allowance, long mostOut, long mostIn) {
  /** What it lacks, before any money moves. */
  long need() {
    return Math.max(0, spend - allowance);
  }

  /** What it could give away and still pay for everything. */
  long spare() {
    return Math.max(0, Math.min(mostOut, allowance - spend));
  }
}
