package org.placewright.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Outlook;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanCost;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.construction.NamedComponents;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.ProjectionRow;

/**
 * What the places of a plan come to in one future, whether or not they keep its rules.
 *
 * @param scenario the input, with the changes of the future made
 * @param projection demand, and supply with the plan and with the baseline carried on
 * @param spend by fund, SHA and financial year
 * @param verdicts what each lever says, in the order of the cards
 * @param cards the levers that have anything to say
 * @param cost weighted FTE-years; what is missed of hard rules has no price and is not in it
 * @param carryingOn the same of the baseline carried on
 */
@NamedComponents
public record HeldPlan(
    Scenario scenario,
    List<ProjectionRow> projection,
    List<SpendRow> spend,
    List<Verdict> verdicts,
    List<LeverCard> cards,
    double cost,
    double carryingOn) {
  public HeldPlan {
    projection = List.copyOf(projection);
    spend = List.copyOf(spend);
    verdicts = List.copyOf(verdicts);
    cards = List.copyOf(cards);
  }

  /**
   * Calculates what given places come to.
   *
   * @param brief of the future
   * @param plan its places, by the future's programmes and intakes
   * @return what they come to
   */
  public static HeldPlan of(PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = Levers.inForce(brief).verdicts(plan);
    return of(brief, plan, verdicts, PlanCost.of(brief, Levers.all(), plan));
  }

  /**
   * What a certified plan comes to: the same with what its certificate has worked out already.
   *
   * @param brief that it was made from
   * @param allocation the plan
   * @return what its places come to
   */
  public static HeldPlan of(PlanBrief brief, Allocation allocation) {
    return of(
        brief, allocation.plan(), allocation.verdicts(), allocation.certificate().objective());
  }

  private static HeldPlan of(
      PlanBrief brief, PlacesPlan plan, List<Verdict> verdicts, double cost) {
    return HeldPlanBuilder.builder()
        .scenario(brief.scenario())
        .projection(projection(brief, plan))
        .spend(PlannedSpending.of(brief.money(plan), Ringfence.limits(brief)).rows())
        .verdicts(verdicts)
        .cards(Levers.inForce(brief).cards())
        .cost(cost)
        .carryingOn(PlanCost.of(brief, Levers.all(), brief.baseline().carriedOn()))
        .build();
  }

  /**
   * Projects given places alone: much less work than all they come to.
   *
   * @param brief of the future
   * @param plan its places, by the future's programmes and intakes
   * @return demand, and supply with the plan and with the baseline carried on
   */
  public static List<ProjectionRow> projection(PlanBrief brief, PlacesPlan plan) {
    Outlook outlook = brief.outlook();
    return ProjectionRow.rows(
        brief.scenario(),
        outlook.demand(),
        outlook.carriedOn(),
        outlook.under(brief.scenario(), plan));
  }

  /** How many rules stand in one way to the plan. */
  public long rules(Verdict.State state) {
    return verdicts.stream().filter(verdict -> verdict.state() == state).count();
  }

  /** A sum over all deaneries in the horizon year. */
  public double atHorizon(ToDoubleFunction<ProjectionRow> fte) {
    return projection.stream()
        .filter(row -> row.year() == scenario.horizon().horizonYear())
        .mapToDouble(fte)
        .sum();
  }

  /** A sum over all deaneries from the first planned intake to the horizon year. */
  public double inYears(ToDoubleFunction<ProjectionRow> fte) {
    return projection.stream()
        .filter(row -> row.year() >= scenario.horizon().firstIntakeYear())
        .mapToDouble(fte)
        .sum();
  }

  /** A sum over all budgets. */
  public Pounds money(Function<SpendRow, Pounds> amount) {
    return spend.stream().map(amount).reduce(Pounds.ZERO, Pounds::plus);
  }

  /** What is missing to pay for a plan from a budget; nothing where it is enough. */
  public static Pounds missing(SpendRow row) {
    return new Pounds(Math.max(0, -row.headroom().pence()));
  }
}
