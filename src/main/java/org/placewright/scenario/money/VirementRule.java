package org.placewright.scenario.money;

import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Whether money may move from one fund of an SHA to another. The most specific row wins.
 *
 * @param from the fund that gives, or {@link Wildcard#ANY}
 * @param to the fund that takes, or {@link Wildcard#ANY}
 * @param permitted whether any may move
 * @param most the most that may move for an SHA in a financial year, beside the funds' own limits
 * @param mostShare the same as a share of the giving budget
 */
public record VirementRule(String from, String to, boolean permitted, Pounds most, Share mostShare)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(from, to);
  }
}
