package org.placewright.scenario.money;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Share;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.row.Row;

/**
 * A fund that training is paid from.
 *
 * @param id its name in every table
 * @param name its name for people
 * @param commissioner who spends it
 * @param ringfencedShare the share of a budget that can never leave the fund
 * @param virementLimit the share of a budget that may move into or out of the fund in a financial
 *     year
 * @param carryForwardLimit the share of a financial year's budget that may go unspent into the next
 */
@NamedComponents
public record Fund(
    String id,
    String name,
    Commissioner commissioner,
    Share ringfencedShare,
    Share virementLimit,
    Share carryForwardLimit)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
