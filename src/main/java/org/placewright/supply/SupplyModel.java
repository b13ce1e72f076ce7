package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Positions;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/** A scenario's supply side, prepared once to be run for any intakes. */
public final class SupplyModel {
  private final Scenario scenario;
  private final MobilityShares mobility;
  private final List<SpecialtyModel> specialties = new ArrayList<>();

  private SupplyModel(Scenario scenario) {
    this.scenario = scenario;
    mobility = MobilityShares.of(scenario);
  }

  /**
   * Prepares a scenario.
   *
   * @param scenario a checked scenario
   * @return its supply side
   * @throws IllegalArgumentException when a row names what the register does not have, or a
   *     specialty has no training figures
   */
  public static SupplyModel of(Scenario scenario) {
    SupplyModel model = new SupplyModel(scenario);
    List<Specialty> rows = scenario.register().specialties();
    rows.forEach(row -> model.specialties.add(new SpecialtyModel(scenario, row)));
    Positions specialtyAt = Positions.of(rows, Specialty::id);
    Positions deaneryAt = Positions.of(scenario.register().deaneries(), row -> row.id());
    var workforce = scenario.workforce();
    workforce
        .inPost()
        .forEach(
            row -> model.at(specialtyAt, row.specialty()).add(row, deaneryAt.of(row.deanery())));
    workforce
        .trainees()
        .forEach(
            row -> model.at(specialtyAt, row.specialty()).add(row, deaneryAt.of(row.deanery())));
    workforce
        .flows()
        .joiners()
        .forEach(
            row -> model.at(specialtyAt, row.specialty()).add(row, deaneryAt.of(row.deanery())));
    return model;
  }

  private SpecialtyModel at(Positions positions, String specialty) {
    return specialties.get(positions.of(specialty));
  }

  /**
   * Runs the years from the base year to the horizon year.
   *
   * @param intakes who enters training after the base year
   * @return the supply of every specialty and deanery
   */
  public SupplyProjection project(Intakes intakes) {
    double[][][][] figures = new double[specialties.size()][][][];
    int base = scenario.horizon().baseYear();
    for (int s = 0; s < figures.length; s++) {
      SpecialtyModel specialty = specialties.get(s);
      double[][] entrants = new double[specialty.deaneries()][specialty.years()];
      for (int d = 0; d < entrants.length; d++) {
        for (int t = 1; t < entrants[d].length; t++) {
          entrants[d][t] = intakes.entrants(s, d, base + t);
        }
      }
      figures[s] = new SpecialtyRun(specialty, mobility).run(entrants);
    }
    return new SupplyProjection(base, figures);
  }

  /**
   * What one entrant of each intake gives, from the same engine.
   *
   * @return the yields of every specialty
   */
  public Yield yields() {
    int years = scenario.horizon().years();
    double[][][] post = new double[specialties.size()][years][];
    double[][][] training = new double[specialties.size()][years][];
    for (int s = 0; s < post.length; s++) {
      UnitCohort unit = new UnitCohort(specialties.get(s));
      for (int t = 0; t < years; t++) {
        post[s][t] = unit.post(t);
        training[s][t] = unit.training(t);
      }
    }
    return new Yield(post, training, mobility, Baseline.of(scenario));
  }
}
