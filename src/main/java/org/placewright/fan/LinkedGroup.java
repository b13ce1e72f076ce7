package org.placewright.fan;

import java.util.List;
import java.util.SortedSet;
import org.placewright.demand.CountryDemand;
import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.SpecialtySlice;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.supply.CountrySupply;
import org.placewright.uncertainty.UncertainInput;

/**
 * Specialties that have to be run together, made ready for any draw. Each draw is run by the
 * ordinary models on the part's own rows, as changed; what no input reaches is made ready once.
 */
final class LinkedGroup {
  private final Scenario scenario;
  private final int[] specialties;
  private final CountryDemand demand;
  private final CountrySupply supply;
  private final TableDraws draws;

  /**
   * Prepares one set of linked specialties.
   *
   * @param whole the scenario of all specialties
   * @param ids specialties that have to be run together
   * @param all the inputs, in the order of the draws' values
   */
  LinkedGroup(Scenario whole, SortedSet<String> ids, List<UncertainInput> all) {
    scenario = CountryJoiners.addedUp(SpecialtySlice.of(whole, ids), all);
    Positions positions = Positions.of(whole.register().specialties(), Specialty::id);
    specialties = ids.stream().mapToInt(positions::of).toArray();
    demand = CountryDemand.of(scenario);
    supply = CountrySupply.of(scenario);
    draws = TableDraws.of(scenario, all);
  }

  /** The specialties, by their index in the whole register. */
  int[] specialties() {
    return specialties.clone();
  }

  /** The inputs that change anything here. */
  SortedSet<Integer> inputs() {
    return draws.moving();
  }

  /** Runs a draw, and puts the figures of its specialties where they belong. */
  void run(Draw draw, CountryRun into) {
    Scenario drawn = draws.in(scenario, draw);
    SpecialtyYearTable needed = demand.fte(drawn);
    CountrySupply.CountryFte there = supply.run(drawn);
    for (int s = 0; s < specialties.length; s++) {
      into.put(
          specialties[s],
          needed.ofSpecialty(s),
          there.inPost().ofSpecialty(s),
          there.service().ofSpecialty(s));
    }
  }
}
