package org.placewright.commission;

import java.util.List;

/**
 * What one commissioner buys.
 *
 * @param buyer who
 * @param lines a row for each programme in its remit and each planned intake, in register order
 * @param payments what they cost, sorted by standing of the intakes, fund and financial year;
 *     nothing where nothing is paid
 */
public record Commission(
    CommissioningBody buyer, List<CommissionLine> lines, List<FundPayment> payments) {
  public Commission {
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }
}
