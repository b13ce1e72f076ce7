package org.placewright.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.plan.PlacesPlan;

/** What any places cost by the measure that a plan is made to keep least. */
public final class PlanCost {
  private PlanCost() {}

  /**
   * The cost of some places, whether or not they keep the hard levers: what it breaks of those has
   * no price and is not in it.
   *
   * @param brief what says how shortage, surplus, change and people without a place are priced
   * @param levers the levers there are; soft ones price what they are missed by
   * @param plan the places
   * @return weighted FTE-years, rounded up by less than a unit of the last digit
   */
  public static double of(PlanBrief brief, List<Lever> levers, PlacesPlan plan) {
    WrittenPlan written = WrittenPlan.of(brief, levers);
    PlanProgram whole = written.whole();
    return of(whole.program(), whole.complete(PlanModels.columns(written.model(), plan)));
  }

  /** The objective of a program, rounded up. */
  static double of(LinearProgram program, double[] x) {
    BigDecimal exact = ExactCheck.objective(program, x);
    double near = exact.round(new MathContext(17, RoundingMode.CEILING)).doubleValue();
    return new BigDecimal(near).compareTo(exact) < 0 ? Math.nextUp(near) : near;
  }
}
