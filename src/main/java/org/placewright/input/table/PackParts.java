package org.placewright.input.table;

import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.IncomeRules;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DemandMethodsBuilder;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.uncertainty.Uncertainty;

/**
 * The parts of the scenario that several tables make together, of the rows that could be read.
 *
 * @param pack what was read
 */
public record PackParts(Pack pack) {
  /** Entrants, joiners and moves between deaneries. */
  public Flows flows() {
    return new Flows(
        pack.rows(Tables.FILL_RATES),
        pack.rows(Tables.MOBILITY),
        pack.rows(Tables.JOINERS),
        pack.rows(Tables.ENTRANT_POOL),
        pack.rows(Tables.FEEDERS));
  }

  /** How long people stay, where it is known by years. */
  public Tenure tenure() {
    return new Tenure(pack.rows(Tables.EXITS), pack.rows(Tables.RETENTION));
  }

  /** The routes through training into a post. */
  public Pathways pathways() {
    return new Pathways(
        pack.rows(Tables.TIME_OUT),
        pack.rows(Tables.FIRST_POST),
        pack.rows(Tables.STAGES),
        pack.rows(Tables.CANDIDATES));
  }

  /** The demand methods, and the shifts of work between staff. */
  public DemandMethods methods() {
    return DemandMethodsBuilder.builder()
        .choices(pack.rows(Tables.DEMAND_METHODS))
        .ratios(pack.rows(Tables.RATIOS))
        .workingTimes(pack.rows(Tables.WORKING_TIME))
        .activities(pack.rows(Tables.WORKLOAD))
        .allowances(pack.rows(Tables.ALLOWANCES))
        .standards(pack.rows(Tables.STANDARDS))
        .returns(pack.rows(Tables.RETURNS))
        .challenges(pack.rows(Tables.CHALLENGES))
        .shifts(pack.rows(Tables.SHIFTS))
        .build();
  }

  /** Who holds which part of the money. */
  public Delegation delegation() {
    return new Delegation(pack.rows(Tables.SERVICE_LINES), pack.rows(Tables.HOLDERS));
  }

  /** The cohorts of leaders. */
  public Leadership leadership() {
    return new Leadership(
        pack.rows(Tables.LEADERSHIP),
        pack.rows(Tables.LEADERSHIP_LIMITS),
        pack.rows(Tables.LEADERSHIP_BUDGETS));
  }

  /** How uncertain the figures of other tables are. */
  public Uncertainty uncertainty() {
    return new Uncertainty(pack.rows(Tables.UNCERTAINTY), pack.rows(Tables.CORRELATIONS));
  }

  /** What changes the cost of training, and what providers receive. */
  public CostRules costRules() {
    return new CostRules(
        pack.rows(Tables.UPLIFT),
        new Curriculum(pack.rows(Tables.CURRICULUM)),
        new IncomeRules(pack.rows(Tables.TRANSITION), pack.rows(Tables.INCOME_FLOORS)));
  }
}
