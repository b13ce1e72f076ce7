package org.placewright.input;

import java.util.List;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.Settings;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.policy.ScenarioInForce;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.Provision;

/**
 * Makes the scenario from the rows of a pack without errors.
 *
 * @param pack its tables, with the changes of scenarios made
 * @param inForce the scenarios whose changes were made, in that order
 */
record ScenarioAssembler(Pack pack, List<ScenarioInForce> inForce) {
  ScenarioAssembler {
    inForce = List.copyOf(inForce);
  }

  Scenario scenario(Settings settings) {
    return ScenarioBuilder.builder()
        .settings(settings)
        .register(register())
        .provision(provision())
        .workforce(workforce())
        .need(need())
        .money(money())
        .policy(policy())
        .build();
  }

  private Register register() {
    return new Register(
        pack.rows(Tables.SPECIALTIES),
        pack.rows(Tables.DEANERIES),
        pack.rows(Tables.SHAS),
        pack.rows(Tables.PROVIDERS),
        pack.rows(Tables.PROGRAMMES));
  }

  private Provision provision() {
    return new Provision(
        pack.rows(Tables.CAPACITY),
        pack.rows(Tables.QUALITY),
        pack.rows(Tables.INTAKES),
        pack.rows(Tables.BIDS),
        pack.rows(Tables.COMPLETIONS));
  }

  private Workforce workforce() {
    return WorkforceBuilder.builder()
        .inPost(pack.rows(Tables.WORKFORCE))
        .participation(pack.rows(Tables.PARTICIPATION))
        .leaving(pack.rows(Tables.LEAVING))
        .trainees(pack.rows(Tables.TRAINEES))
        .training(pack.rows(Tables.TRAINING))
        .flows(parts().flows())
        .cohorts(pack.rows(Tables.COHORTS))
        .tenure(parts().tenure())
        .pathways(parts().pathways())
        .build();
  }

  private Need need() {
    return new Need(
        pack.rows(Tables.POPULATION),
        pack.rows(Tables.UTILISATION),
        pack.rows(Tables.VACANCIES),
        pack.rows(Tables.DEMAND_DRIVERS),
        parts().methods());
  }

  private Money money() {
    return new Money(
        pack.rows(Tables.FUNDS),
        pack.rows(Tables.BUDGETS),
        pack.rows(Tables.TARIFFS),
        pack.rows(Tables.VIREMENT_RULES),
        parts().costRules(),
        parts().delegation());
  }

  private Policy policy() {
    return new Policy(
        pack.rows(Tables.LEVERS),
        inForce,
        parts().uncertainty(),
        pack.rows(Tables.ASSURANCE),
        parts().leadership(),
        pack.rows(Tables.SHORTFALL_TIERS));
  }

  private PackParts parts() {
    return new PackParts(pack);
  }
}
