package org.placewright.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Pounds;
import org.placewright.report.LeverCost.ShortByRules;
import org.placewright.report.LeverCost.SpendByRules;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.Shortage;

/**
 * What each lever of a plan costs, and what they cost together.
 *
 * @param proofs the plans without them, and the ranges of prices
 * @param alone one lever each, in the order of the levers
 * @param together all of these; empty where there is only one, or no such plan
 */
public record LeverCosts(RuleCosts proofs, List<LeverCost> alone, Optional<LeverCost> together) {
  /** What tables call all levers together. */
  public static final String ALL = "*";

  public LeverCosts {
    alone = List.copyOf(alone);
  }

  /**
   * What the levers of a plan cost.
   *
   * @param decided the plan
   * @param proofs the plans without them
   * @return all that follows from these
   */
  public static LeverCosts of(PlanReport decided, RuleCosts proofs) {
    return new LeverCosts(
        proofs,
        proofs.alone().stream().map(without -> cost(decided, without)).toList(),
        proofs.together().map(without -> cost(decided, without)));
  }

  /** Each cost by what tables call it. */
  public Map<String, LeverCost> byName() {
    Map<String, LeverCost> costs = new LinkedHashMap<>();
    alone.forEach(cost -> costs.put(cost.without().levers().get(0), cost));
    together.ifPresent(cost -> costs.put(ALL, cost));
    return costs;
  }

  /** The levers' single costs, added up. */
  public WithoutRules.CostRange added() {
    return new WithoutRules.CostRange(
        alone.stream().mapToDouble(cost -> cost.range().least()).sum(),
        alone.stream().mapToDouble(cost -> cost.range().most()).sum());
  }

  /** The levers' single costs by the bounds, added up. */
  public double addedByBounds() {
    return alone.stream().mapToDouble(LeverCost::byBounds).sum();
  }

  private static LeverCost cost(PlanReport decided, WithoutRules without) {
    Allocation plan = decided.allocation();
    Certificate other = without.allocation().certificate();
    int moved = moved(plan.plan(), without.allocation().plan());
    PlanBrief brief = WithoutRules.brief(decided.brief(), without.levers());
    return LeverCostBuilder.builder()
        .without(without)
        .range(without.cost(plan.certificate()))
        .byBounds(Math.max(0, plan.certificate().bound() - other.bound()))
        .moved(moved)
        .shortages(moved == 0 ? List.of() : shortages(decided, brief, without.allocation().plan()))
        .spends(moved == 0 ? List.of() : spends(decided, brief, without.allocation().plan()))
        .build();
  }

  private static int moved(PlacesPlan plan, PlacesPlan other) {
    int moved = 0;
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < plan.intakes(); i++) {
        moved += Math.abs(other.at(p, i) - plan.at(p, i));
      }
    }
    return moved;
  }

  private static List<ShortByRules> shortages(
      PlanReport decided, PlanBrief brief, PlacesPlan without) {
    int horizon = brief.scenario().horizon().horizonYear();
    Map<String, Shortage> planned = inYear(decided.projection(), horizon);
    Map<String, Shortage> other = inYear(HeldPlan.projection(brief, without), horizon);
    List<ShortByRules> changes = new ArrayList<>();
    planned.forEach(
        (specialty, now) ->
            Optional.ofNullable(other.get(specialty))
                .filter(then -> then.planned() != now.planned())
                .ifPresent(
                    then ->
                        changes.add(
                            new ShortByRules(
                                specialty, now.demand(), now.planned(), then.planned()))));
    return changes;
  }

  private static Map<String, Shortage> inYear(List<ProjectionRow> projection, int year) {
    Map<String, Shortage> found = new TreeMap<>();
    Shortage.bySpecialty(projection)
        .forEach(
            (specialty, years) ->
                years.stream()
                    .filter(each -> each.year() == year)
                    .forEach(each -> found.put(specialty, each)));
    return found;
  }

  private static List<SpendByRules> spends(
      PlanReport decided, PlanBrief brief, PlacesPlan without) {
    Map<String, Pounds> planned = byFund(decided.spend());
    Map<String, Pounds> other =
        byFund(PlannedSpending.of(brief.money(without), Ringfence.limits(brief)).rows());
    List<SpendByRules> changes = new ArrayList<>();
    planned.forEach(
        (fund, spend) -> {
          Pounds then = other.getOrDefault(fund, Pounds.ZERO);
          if (!then.equals(spend)) {
            changes.add(new SpendByRules(fund, spend, then));
          }
        });
    return changes;
  }

  private static Map<String, Pounds> byFund(List<SpendRow> rows) {
    Map<String, Pounds> spend = new TreeMap<>();
    rows.forEach(row -> spend.merge(row.budgetKey().fund(), row.spend(), Pounds::plus));
    return spend;
  }
}
