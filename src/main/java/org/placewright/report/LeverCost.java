package org.placewright.report;

import java.util.List;
import java.util.Locale;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.WithoutRules;
import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;

/**
 * What some rules cost: a plan with them, beside one without them.
 *
 * @param without the plan without them
 * @param range what the rules cost, from the costs and bounds of both
 * @param byBounds the plan's bound less that of the plan without the rules, weighted FTE-years: a
 *     good guess of what they cost, as gaps of alike plans are alike
 * @param moved places more or fewer than in the plan, no one making up for another
 * @param shortages who is less or more short without the rules, in the horizon year
 * @param spends which fund spends more or less without them
 */
@NamedComponents
public record LeverCost(
    WithoutRules without,
    WithoutRules.CostRange range,
    double byBounds,
    int moved,
    List<ShortByRules> shortages,
    List<SpendByRules> spends) {
  public LeverCost {
    shortages = List.copyOf(shortages);
    spends = List.copyOf(spends);
  }

  /** What is shown of a cost. */
  public enum LeverFinding {
    /** The best plan without the rules costs less. */
    COSTS,
    /** It costs as much, to within rounding. */
    NOTHING,
    /** It costs less by no more than the gaps allow, and perhaps not at all. */
    NOT_SHOWN;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who is short in the country in the horizon year.
   *
   * @param specialty its id
   * @param demand FTE needed
   * @param planned FTE short with the plan
   * @param without FTE short with the plan without the rules
   */
  public record ShortByRules(String specialty, double demand, double planned, double without) {
    /** FTE that are short by the rules; negative where they help. */
    public double byRules() {
      return planned - without;
    }
  }

  /**
   * What a fund spends in all years.
   *
   * @param fund its id
   * @param planned with the plan
   * @param without with the plan without the rules
   */
  public record SpendByRules(String fund, Pounds planned, Pounds without) {
    /** What is spent by the rules; negative where they save. */
    public Pounds byRules() {
      return planned.minus(without);
    }
  }

  /** What the range shows of the cost. */
  public LeverFinding finding(Certificate with) {
    if (range.least() > Certificate.ROUNDING * Math.abs(with.objective())) {
      return LeverFinding.COSTS;
    }
    return CostWords.isKnown(0, range.most()) ? LeverFinding.NOTHING : LeverFinding.NOT_SHOWN;
  }

  /** FTE short in the country in the horizon year by the rules, all specialties together. */
  public double shortByRules() {
    return shortages.stream().mapToDouble(ShortByRules::byRules).sum();
  }

  /** What is spent by the rules from all funds, in all years. */
  public Pounds spendByRules() {
    return spends.stream().map(SpendByRules::byRules).reduce(Pounds.ZERO, Pounds::plus);
  }
}
