package org.placewright.funding.spend;

import java.util.List;
import org.placewright.funding.transfer.VirementRow;

/**
 * How the money of a plan moves, and whose it is.
 *
 * @param virements between funds
 * @param paidFor from what costs less than carrying on to what costs more
 * @param holders what those who hold parts of funds have and spend; none without such
 */
public record Payments(
    List<VirementRow> virements, List<PaidRow> paidFor, List<HolderStatement> holders) {
  public Payments {
    virements = List.copyOf(virements);
    paidFor = List.copyOf(paidFor);
    holders = List.copyOf(holders);
  }
}
