package org.placewright.input;

import org.placewright.input.table.Pack;
import org.placewright.scenario.Money;
import org.placewright.scenario.Need;
import org.placewright.scenario.Policy;
import org.placewright.scenario.Provision;
import org.placewright.scenario.Register;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.Workforce;

/** Puts the rows of a right pack together. */
record Assembly(Pack pack) {
  Scenario scenario(Settings settings) {
    return new Scenario(settings, register(), provision(), workforce(), need(), money(), policy());
  }

  private Register register() {
    return new Register(
        pack.specialties.rows(),
        pack.deaneries.rows(),
        pack.providers.rows(),
        pack.programmes.rows());
  }

  private Provision provision() {
    return new Provision(
        pack.wall.capacity.rows(),
        pack.wall.quality.rows(),
        pack.intakes.rows(),
        pack.wall.bids.rows());
  }

  private Workforce workforce() {
    return new Workforce(
        pack.workforce.rows(),
        pack.participation.rows(),
        pack.leaving.rows(),
        pack.trainees.rows(),
        pack.training.rows(),
        pack.flows.rows(),
        pack.pathways.cohorts.rows(),
        pack.tenure.rows(),
        pack.pathways.rows());
  }

  private Need need() {
    return new Need(
        pack.population.rows(),
        pack.utilisation.rows(),
        pack.vacancies.rows(),
        pack.demandDrivers.rows(),
        pack.methods.rows());
  }

  private Money money() {
    return new Money(
        pack.funds.rows(),
        pack.budgets.rows(),
        pack.tariffs.rows(),
        pack.fundRules.virementRules.rows(),
        pack.costs.rows(),
        pack.fundRules.delegation());
  }

  private Policy policy() {
    return new Policy(
        pack.levers.rows(),
        pack.aside.scenarios.rows(),
        pack.whatIfs.rows(),
        pack.oversight.assurances.rows(),
        pack.oversight.leadership(),
        pack.shortfallTiers.rows());
  }
}
