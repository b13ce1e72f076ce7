package org.placewright.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.placewright.allocation.Verdict;
import org.placewright.funding.spend.SpendRow;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.shortfall.ProjectionRow;

/**
 * A plan held still: what it comes to in the future it was made for, and in another.
 *
 * @param asPlanned in the future it was made for
 * @param inFuture in the other
 */
public record Evaluation(HeldPlan asPlanned, HeldPlan inFuture) {
  private static final int DECIMALS = 4;

  /**
   * One number of the two futures.
   *
   * @param name what it is, as in files
   * @param title the same for people
   * @param unit of both numbers
   * @param asPlanned in the future the plan was made for
   * @param inFuture in the other
   */
  public record HeldMeasure(
      String name, String title, String unit, BigDecimal asPlanned, BigDecimal inFuture) {
    public BigDecimal difference() {
      return inFuture.subtract(asPlanned);
    }
  }

  /** The numbers that say most, in the order in which people read them. */
  public List<HeldMeasure> measures() {
    return List.of(
        number("cost", "Cost of the plan", "weighted FTE-years", HeldPlan::cost),
        number(
            "cost_carrying_on", "Cost of carrying on", "weighted FTE-years", HeldPlan::carryingOn),
        fte("demand_fte", "Needed at the horizon", ProjectionRow::demandFte),
        fte("supply_fte", "There at the horizon", ProjectionRow::supplyFte),
        fte("shortfall_fte", "Short at the horizon", ProjectionRow::shortfallFte),
        fte(
            "shortfall_fte_carrying_on",
            "Short by carrying on",
            row -> Math.max(0, row.demandFte() - row.supplyWithoutPlanFte())),
        number(
            "shortfall_fte_years",
            "Short in all years",
            "FTE-years",
            plan -> plan.inYears(ProjectionRow::shortfallFte)),
        gbp("budget_gbp", "Budgets", SpendRow::budget),
        gbp("spend_gbp", "Spend", SpendRow::spend),
        gbp("missing_gbp", "Not covered by any budget", HeldPlan::missing),
        rules(Verdict.State.MET, "Rules met with room"),
        rules(Verdict.State.BINDING, "Rules met without room"),
        rules(Verdict.State.RELAXED, "Soft rules missed"),
        rules(Verdict.State.BROKEN, "Hard rules missed"));
  }

  private HeldMeasure fte(String name, String title, ToDoubleFunction<ProjectionRow> fte) {
    return number(name, title, "FTE", plan -> plan.atHorizon(fte));
  }

  private HeldMeasure number(
      String name, String title, String unit, ToDoubleFunction<HeldPlan> value) {
    return measure(name, title, unit, plan -> Figures.rounded(value.applyAsDouble(plan), DECIMALS));
  }

  private HeldMeasure gbp(String name, String title, Function<SpendRow, Pounds> amount) {
    return measure(name, title, "£", plan -> plan.money(amount).gbp());
  }

  private HeldMeasure rules(Verdict.State state, String title) {
    String name = "rules_" + state.name().toLowerCase(Locale.ROOT);
    return measure(name, title, "rules", plan -> BigDecimal.valueOf(plan.rules(state)));
  }

  private HeldMeasure measure(
      String name, String title, String unit, Function<HeldPlan, BigDecimal> value) {
    return new HeldMeasure(name, title, unit, value.apply(asPlanned), value.apply(inFuture));
  }
}
