package org.placewright.fan;

import java.util.List;
import java.util.SortedSet;
import org.placewright.demand.DemandProjection;
import org.placewright.demand.DriverVariant;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.SpecialtySlice;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.AdvisedIntake;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;
import org.placewright.uncertainty.UncertainInput;

/** Specialties that have to be run together, and the intakes they require in any draw. */
final class RequiredIntakeGroup {
  private final Scenario scenario;
  private final int[] specialties;
  private final TableDraws draws;
  private final Supply supply;

  /**
   * Prepares one set of linked specialties.
   *
   * @param whole the scenario of all specialties
   * @param ids specialties that have to be run together
   * @param inputs all the inputs, in the order of the draws' values
   */
  RequiredIntakeGroup(Scenario whole, SortedSet<String> ids, List<UncertainInput> inputs) {
    scenario = SpecialtySlice.of(whole, ids);
    Positions positions = Positions.of(whole.register().specialties(), Specialty::id);
    specialties = ids.stream().mapToInt(positions::of).toArray();
    draws = TableDraws.of(scenario, inputs);
    supply = Supply.of(scenario);
  }

  /** Whether any input changes anything here. */
  boolean isUncertain() {
    return !draws.moving().isEmpty();
  }

  /** Puts the intakes that a draw requires where they belong, by the whole's specialties. */
  void run(Draw draw, double[] required) {
    Scenario drawn = draws.in(scenario, draw);
    put(Supply.of(drawn).advise(drawn, DriverVariant.CENTRAL), required);
  }

  /** Puts those that one variant of all drivers requires. */
  void run(DriverVariant variant, double[] required) {
    put(supply.advise(scenario, variant), required);
  }

  /** Puts the current intakes. */
  void current(double[] current) {
    Advice advice = supply.advise(scenario, DriverVariant.CENTRAL);
    for (int s = 0; s < specialties.length; s++) {
      for (int d = 0; d < scenario.register().deaneries().size(); d++) {
        AdvisedIntake intake = advice.intake(s, d);
        current[specialties[s]] += intake.current();
      }
    }
  }

  private void put(Advice advice, double[] required) {
    for (int s = 0; s < specialties.length; s++) {
      required[specialties[s]] = advice.country(s);
    }
  }

  /** The supply side, which no driver of demand moves. */
  private record Supply(SupplyProjection carriedOn, Yield yield) {
    static Supply of(Scenario scenario) {
      SupplyModel model = SupplyModel.of(scenario);
      return new Supply(model.project(Intakes.fromBaselineCarriedOn(scenario)), model.yields());
    }

    Advice advise(Scenario scenario, DriverVariant variant) {
      return Advice.of(scenario, DemandProjection.of(scenario, variant), carriedOn, yield);
    }
  }
}
