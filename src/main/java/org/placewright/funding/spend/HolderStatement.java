package org.placewright.funding.spend;

import java.util.Optional;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Holder;

/**
 * What one holder's part of a fund has and spends for an SHA in a financial year.
 *
 * @param holder who holds it, empty for the part of the fund that nobody holds
 * @param money the part's own budget and spend; only what nobody holds moves or is carried
 * @param places planned places whose intake begins in the year, and of which no fund pays more than
 *     this one
 * @param entrants expected entrants on those places
 */
public record HolderStatement(
    Optional<Holder> holder, SpendRow money, long places, double entrants) {
  /** By how much it spends more than it has; nothing where it does not. */
  public Pounds over() {
    return isOver() ? Pounds.ZERO.minus(money.headroom()) : Pounds.ZERO;
  }

  public boolean isOver() {
    return money.headroom().pence() < 0;
  }
}
