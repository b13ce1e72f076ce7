package org.placewright.supply;

import java.util.List;
import org.placewright.scenario.Scenario;

/** A scenario's supply side, prepared once to be run for any intakes. */
public final class SupplyModel {
  private final Scenario scenario;
  private final Geography geography;
  private final List<SpecialtyModel> specialties;

  private SupplyModel(Scenario scenario) {
    this.scenario = scenario;
    geography = Geography.ofDeaneries(scenario);
    specialties = SpecialtyModels.of(scenario, geography);
  }

  /**
   * Prepares the supply side of a scenario.
   *
   * @param scenario a checked scenario
   * @return supply, to be run for any intakes
   * @throws IllegalArgumentException when a row names what the register does not have, or a
   *     specialty has no training figures
   */
  public static SupplyModel of(Scenario scenario) {
    return new SupplyModel(scenario);
  }

  /**
   * Runs the years from the base year to the horizon year.
   *
   * @param intakes who enters training after the base year
   * @return the supply of every specialty and deanery
   */
  public SupplyProjection project(Intakes intakes) {
    double[][][][] figures = new double[specialties.size()][][][];
    for (int s = 0; s < figures.length; s++) {
      SpecialtyModel specialty = specialties.get(s);
      double[][] entrants = geography.entrants(intakes.byDeanery(s));
      figures[s] = SpecialtyRun.of(specialty).run(entrants);
    }
    return new SupplyProjection(scenario.horizon().baseYear(), figures);
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
    return new Yield(post, training, geography.mobility(), BaselineIntakes.of(scenario));
  }
}
