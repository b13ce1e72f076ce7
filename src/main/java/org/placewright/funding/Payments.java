package org.placewright.funding;

import java.util.List;

/**
 * How the money of a plan moves.
 *
 * @param virements between funds
 * @param paidFor from what costs less than carrying on to what costs more
 */
public record Payments(List<VirementRow> virements, List<PaidRow> paidFor) {
  public Payments {
    virements = List.copyOf(virements);
    paidFor = List.copyOf(paidFor);
  }
}
