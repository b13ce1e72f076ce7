package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.PriceRange;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.Verdict;

/**
 * A rule with a price, and where the price holds; all in the unit of its lever.
 *
 * @param verdict how the plan stands to the rule
 * @param unit of the lever
 * @param price weighted FTE-years that a unit more room would save, above 0
 * @param range how many units of room less and more it holds for; empty where that is not known
 */
public record PricedRow(Verdict verdict, String unit, double price, Optional<PriceRange> range) {
  /**
   * All rules of a plan that have a price.
   *
   * @param decided the plan
   * @param proofs which have the ranges
   * @return in the order of the levers
   */
  public static List<PricedRow> of(PlanReport decided, RuleCosts proofs) {
    List<PricedRow> rows = new ArrayList<>();
    for (LeverCard card : decided.cards()) {
      double units = card.unit().equals(RowPrice.POUNDS) ? RowPrice.PENCE_A_POUND : 1;
      for (Verdict verdict : decided.allocation().verdicts()) {
        double price = RowPrice.of(verdict, card.unit(), decided.allocation());
        if (verdict.lever().equals(card.id()) && price != 0) {
          Optional<PriceRange> range =
              Optional.ofNullable(proofs.ranges().get(verdict.row()))
                  .map(each -> new PriceRange(each.less() / units, each.more() / units));
          rows.add(new PricedRow(verdict, card.unit(), price, range));
        }
      }
    }
    return rows;
  }
}
