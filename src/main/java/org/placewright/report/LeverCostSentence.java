package org.placewright.report;

import org.placewright.allocation.Certificate;
import org.placewright.allocation.WithoutRules;
import org.placewright.quantity.Figures;

/** What is proven of the cost of rules, in a sentence for a reader. */
public final class LeverCostSentence {
  private LeverCostSentence() {}

  /**
   * What one lever costs.
   *
   * @param cost of it
   * @param with the proof of the plan with it
   * @return a sentence
   */
  public static String of(LeverCost cost, Certificate with) {
    return RuleCostSentence.of(
        cost.without().levers(),
        cost.range().least(),
        cost.range().most(),
        cost.finding(with) == LeverCost.LeverFinding.COSTS);
  }

  /**
   * What all levers cost together, beside the sum of what each costs alone.
   *
   * @param costs of all levers, which has one for all together
   * @param together that one
   * @return two sentences
   */
  public static String together(LeverCosts costs, LeverCost together) {
    double left = together.byBounds() - costs.addedByBounds();
    String more = Figures.grouped(Math.abs(left), 1);
    return "All "
        + Figures.grouped(costs.alone().size())
        + " together cost "
        + between(together.range())
        + ". By the bounds that is "
        + Figures.grouped(together.byBounds(), 1)
        + ", and one by one they add up to "
        + Figures.grouped(costs.addedByBounds(), 1)
        + ": "
        + (left < 0
            ? more + " less together, as what several of them stop is counted for each."
            : more + " more together, as where one is left out another still stands in the way.");
  }

  /** What is proven of a cost, in as few characters as a cell of a table has. */
  public static String brief(LeverCost cost, Certificate with) {
    if (cost.finding(with) == LeverCost.LeverFinding.NOTHING) {
      return "nothing";
    }
    if (CostWords.isKnown(cost.range().least(), cost.range().most())) {
      return Figures.grouped(cost.range().most(), 1);
    }
    double most = cost.range().most();
    if (CostWords.isUnderATenth(most)) {
      return "under " + CostWords.up(most);
    }
    return CostWords.down(cost.range().least())
        + " to "
        + (Double.isInfinite(most) ? "?" : CostWords.up(most));
  }

  private static String between(WithoutRules.CostRange range) {
    return CostWords.between(range.least(), range.most());
  }
}
