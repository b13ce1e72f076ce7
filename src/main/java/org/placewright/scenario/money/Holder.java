package org.placewright.scenario.money;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Share;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Who holds the part of a fund that is for one service line. The most specific row wins.
 *
 * @param serviceLine id in {@code service_lines.csv}
 * @param fund id in {@code funds.csv}
 * @param sha the strategic health authority, or {@link Wildcard#ANY}
 * @param id of the holder
 * @param role what the holder is, as {@code clinical director, surgery}
 * @param budgetShare the share of the fund's budget for the SHA that is delegated
 */
@NamedComponents
public record Holder(
    String serviceLine, String fund, String sha, String id, String role, Share budgetShare)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(serviceLine, fund, sha);
  }
}
