package org.placewright.report;

import java.util.Collection;

/** What is proven of the cost of some rules, in a sentence for a reader. */
public final class RuleCostSentence {
  private RuleCostSentence() {}

  /**
   * What rules cost, as far as it is proven.
   *
   * @param rules ids of levers
   * @param least weighted FTE-years
   * @param most weighted FTE-years, infinite where nothing is known
   * @param shown whether it is proven that they cost anything
   * @return a sentence
   */
  public static String of(Collection<String> rules, double least, double most, boolean shown) {
    boolean one = rules.size() == 1;
    String who = (one ? "The rule " : "The rules ") + String.join(" and ", rules);
    String cost = who + (one ? " costs " : " cost ");
    if (CostWords.isKnown(0, most)) {
      return cost + "nothing.";
    }
    if (CostWords.isUnderATenth(most)) {
      return cost + "less than " + CostWords.up(most) + " weighted FTE-years.";
    }
    return shown
        ? cost + CostWords.between(least, most) + "."
        : who
            + (one ? " is" : " are")
            + " not shown to cost anything: "
            + CostWords.between(least, most)
            + ".";
  }
}
