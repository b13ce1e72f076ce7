package org.placewright.funding.spend;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.register.Deanery;
import org.placewright.supply.CarryOn;

/**
 * The spend of a plan to the horizon: what is committed, what its places cost, and what the
 * promised places alone would cost. Only judgements and reports are made from it, never rows of the
 * model.
 */
public final class PlanMoney {
  private final Scenario scenario;
  private final UnitCosts costs;
  private final CarryOn carryOn;
  private final PlacesToHorizon places;
  private final SpendByYear committed;
  private final SpendByYear planned;
  private final SpendByYear promised;

  /**
   * Adds up the spend of a plan.
   *
   * @param costs the scenario's unit costs
   * @param carryOn what carries on after the last planned intake
   * @param plan whole places, no fewer than promised
   * @param promised places that no plan may go below
   */
  public PlanMoney(UnitCosts costs, CarryOn carryOn, PlacesPlan plan, PlacesPlan promised) {
    scenario = costs.costing().scenario();
    this.costs = costs;
    this.carryOn = carryOn;
    places = carryOn.extend(plan);
    committed = CommittedSpend.of(scenario, costs);
    planned = PlannedSpend.of(scenario, costs, places);
    this.promised = PlannedSpend.of(scenario, costs, carryOn.extend(promised));
  }

  /**
   * One line of the spend.
   *
   * @param deaneries their indices in the register
   * @param funds which funds, by index
   * @param year the first year of the financial year
   */
  public record MoneyLine(List<Integer> deaneries, IntPredicate funds, int year) {
    public MoneyLine {
      deaneries = List.copyOf(deaneries);
    }
  }

  Scenario scenario() {
    return scenario;
  }

  Money tables() {
    return scenario.money();
  }

  /** The places of the plan, with what carries on after it. */
  PlacesToHorizon places() {
    return places;
  }

  Fund fund(String id) {
    return tables().funds().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  /** The line that is paid from one budget. */
  MoneyLine line(BudgetKey key) {
    int fund = tables().funds().indexOf(fund(key.fund()));
    List<Deanery> deaneries = scenario.register().deaneries();
    List<Integer> ofSha =
        IntStream.range(0, deaneries.size())
            .filter(d -> deaneries.get(d).sha().equals(key.sha()))
            .boxed()
            .toList();
    return new MoneyLine(ofSha, each -> each == fund, key.year().first());
  }

  /** Pence that no plan changes. */
  public long committed(MoneyLine line) {
    return sum(committed, line);
  }

  /** Pence for the planned intakes and for what carries on after them. */
  public long planned(MoneyLine line) {
    return sum(planned, line);
  }

  /** Pence for the promised places and for what would carry on after them. */
  public long promised(MoneyLine line) {
    return sum(promised, line);
  }

  private long sum(SpendByYear spend, MoneyLine line) {
    long pence = 0;
    for (int d : line.deaneries()) {
      for (int f = 0; f < costs.funds(); f++) {
        long more = line.funds().test(f) ? spend.pence(f, d, line.year()) : 0;
        pence = Math.addExact(pence, more);
      }
    }
    return pence;
  }

  /** The pence of the cheapest place of the line; empty when no place costs anything. */
  public OptionalLong cheapestPlace(MoneyLine line) {
    Horizon horizon = scenario.horizon();
    return IntStream.range(0, scenario.register().programmes().size())
        .filter(p -> line.deaneries().contains(costs.costing().posts().ofProgramme(p).deanery()))
        .boxed()
        .flatMapToLong(
            p -> IntStream.range(0, horizon.intakes()).mapToLong(i -> costOf(p, i, line)))
        .filter(pence -> pence > 0)
        .min();
  }

  /** One more place in an intake, and in those that carry on as it does. */
  private long costOf(int programme, int intake, MoneyLine line) {
    int first = scenario.horizon().firstIntakeYear() + intake;
    long pence = 0;
    for (int year = first; year < first + carryOn.years(intake); year++) {
      int after = line.year() - costs.calendar().beginsIn(year).first();
      for (int f = 0; f < costs.funds(); f++) {
        pence += line.funds().test(f) ? costs.pence(f, programme, year, after) : 0;
      }
    }
    return pence;
  }
}
