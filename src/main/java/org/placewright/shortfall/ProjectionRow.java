package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.supply.SupplyProjection;

/**
 * One row of {@code projection.csv}. Shortfall, surplus and people are those with the plan.
 *
 * @param specialty the specialty's id
 * @param deanery the deanery's id
 * @param year the year, at 30 September
 * @param demandFte FTE needed
 * @param supplyWithoutPlanFte FTE there with the baseline intake carried on
 * @param supplyFte FTE there with the plan
 * @param shortfallFte FTE short, never below 0
 * @param surplusFte FTE over, never below 0
 * @param people the people that supply is made of
 */
@NamedComponents
public record ProjectionRow(
    String specialty,
    String deanery,
    int year,
    double demandFte,
    double supplyWithoutPlanFte,
    double supplyFte,
    double shortfallFte,
    double surplusFte,
    PeopleAndFlows people) {
  /**
   * All the rows of a run.
   *
   * @param scenario the register and years of the projections
   * @param demand FTE needed, by specialty, deanery and year
   * @param without supply with the baseline intake carried on
   * @param supply supply with the plan; the same again when there is none
   * @return rows sorted by specialty, deanery and year
   */
  public static List<ProjectionRow> rows(
      Scenario scenario,
      DemandProjection demand,
      SupplyProjection without,
      SupplyProjection supply) {
    var specialties = scenario.register().specialties();
    var deaneries = scenario.register().deaneries();
    Shortfall shortfall = Shortfall.of(scenario, demand, supply);
    List<ProjectionRow> rows = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      for (int d = 0; d < deaneries.size(); d++) {
        for (int t = 0; t < scenario.horizon().years(); t++) {
          rows.add(
              new ProjectionRow(
                  specialties.get(s).id(),
                  deaneries.get(d).id(),
                  scenario.horizon().baseYear() + t,
                  demand.fte(s, d, t),
                  without.fte(s, d, t),
                  supply.fte(s, d, t),
                  shortfall.shortfall(s, d, t),
                  shortfall.surplus(s, d, t),
                  PeopleAndFlows.of(supply, s, d, t)));
        }
      }
    }
    return rows;
  }

  /** The same figures under another name, to be summed with others of that name. */
  ProjectionRow named(String name, String place) {
    return ProjectionRowBuilder.builder(this).specialty(name).deanery(place).build();
  }

  /** Two rows of one year, deanery and name as one. */
  ProjectionRow plus(ProjectionRow other) {
    return ProjectionRowBuilder.builder(this)
        .demandFte(demandFte + other.demandFte)
        .supplyWithoutPlanFte(supplyWithoutPlanFte + other.supplyWithoutPlanFte)
        .supplyFte(supplyFte + other.supplyFte)
        .shortfallFte(shortfallFte + other.shortfallFte)
        .surplusFte(surplusFte + other.surplusFte)
        .people(people.plus(other.people))
        .build();
  }
}
