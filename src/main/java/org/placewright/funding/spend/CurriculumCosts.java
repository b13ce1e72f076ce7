package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.List;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.CostInputs;
import org.placewright.funding.cost.CurriculumComponent;
import org.placewright.funding.cost.CurriculumTime;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.TraineeGroups;
import org.placewright.funding.cost.TraineeGroupsPlacesBuilder;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;

/**
 * What the components of the curriculum cost in money and in service. The money is a part of the
 * spend of a plan, to the penny: without the component the same places spend less by exactly this
 * amount.
 */
public final class CurriculumCosts {
  private final Scenario scenario;
  private final CostInputs costing;
  private final PlacesToHorizon places;
  private final Positions funds;
  private final int lastYear;
  private final List<CurriculumCost> rows = new ArrayList<>();

  private CurriculumCosts(Scenario scenario, PlacesToHorizon places) {
    this.scenario = scenario;
    this.places = places;
    costing = CostInputs.of(scenario);
    funds = Positions.of(scenario.money().funds(), Fund::id);
    lastYear = UnitCosts.of(costing, costing.bills()).plannedYears().last();
  }

  /**
   * The costs of a plan's curriculum.
   *
   * @param places the places of the plan, to the horizon
   * @return a row for each component, fund, SHA and financial year in which planned intakes cost
   *     anything and anybody is taught, all together
   */
  public static List<CurriculumCost> of(Scenario scenario, PlacesToHorizon places) {
    if (scenario.money().costRules().curriculum().rows().isEmpty()) {
      return List.of();
    }
    CurriculumCosts costs = new CurriculumCosts(scenario, places);
    for (String name : scenario.money().costRules().curriculum().components()) {
      costs.add(CurriculumComponent.of(name, costs.costing));
    }
    return costs.rows;
  }

  private void add(CurriculumComponent component) {
    UnitCosts costs = UnitCosts.of(costing, List.of(component));
    SpendByYear committed = CommittedSpend.of(scenario, costs);
    SpendByYear planned = PlannedSpend.of(scenario, costs, places);
    CurriculumTime time = time(component);
    for (Fund fund : scenario.money().funds()) {
      for (String sha : scenario.register().shas()) {
        for (int year = costing.span().first(); year <= lastYear; year++) {
          BudgetKey key = new BudgetKey(fund.id(), sha, new FinancialYear(year));
          add(component, key, time, committed.of(key).plus(planned.of(key)));
        }
      }
    }
  }

  private void add(
      CurriculumComponent component, BudgetKey key, CurriculumTime time, Pounds amount) {
    int fund = funds.of(key.fund());
    int year = key.year().first();
    double traineeYears = 0;
    double service = 0;
    List<Deanery> deaneries = scenario.register().deaneries();
    for (int d = 0; d < deaneries.size(); d++) {
      if (deaneries.get(d).sha().equals(key.sha())) {
        traineeYears += time.traineeYears(fund, d, year);
        service += time.service(fund, d, year);
      }
    }
    if (traineeYears > 0 || amount.pence() != 0) {
      rows.add(new CurriculumCost(component.name(), key, traineeYears, amount, service));
    }
  }

  private CurriculumTime time(CurriculumComponent component) {
    CurriculumTime time = new CurriculumTime(costing, component);
    TraineeGroups groups = new TraineeGroups(costing);
    groups.beforeThePlan().forEach(time::follow);
    int first = scenario.horizon().firstIntakeYear();
    for (int p = 0; p < places.programmes(); p++) {
      for (int i = 0; i < places.intakes(); i++) {
        time.follow(
            groups.expected(
                TraineeGroupsPlacesBuilder.builder()
                    .programme(p)
                    .year(first + i)
                    .number(places.at(p, i))
                    .build()));
      }
    }
    return time;
  }
}
