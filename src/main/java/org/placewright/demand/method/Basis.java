package org.placewright.demand.method;

import java.util.List;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.challenge.ReturnsChallenge;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.DemandMethods;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/** What the methods reckon from: the scenario, made ready once for all specialties. */
public final class Basis {
  private final Scenario scenario;
  private final double[][] staff;
  private final OtherDemand others;
  private final Indices indices;
  private final WeightedPopulation population;
  private final List<ChallengedReturn> returns;

  /**
   * The basis of a scenario.
   *
   * @param scenario a checked scenario
   * @param staff FTE in post and vacant in the base year, by specialty and deanery
   * @param others the demand of other specialties
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public Basis(Scenario scenario, double[][] staff, OtherDemand others) {
    this.scenario = scenario;
    this.staff = staff;
    this.others = others;
    indices = new Indices(scenario.register());
    population = WeightedPopulation.of(scenario);
    returns = ReturnsChallenge.of(scenario.need());
  }

  Scenario scenario() {
    return scenario;
  }

  Horizon horizon() {
    return scenario.horizon();
  }

  List<Deanery> deaneries() {
    return scenario.register().deaneries();
  }

  DemandMethods methods() {
    return scenario.need().methods();
  }

  /** FTE in post and vacant in the base year. */
  double staff(Specialty specialty, int deanery) {
    return staff[indices.specialty(specialty.id())][deanery];
  }

  WeightedPopulation population() {
    return population;
  }

  OtherDemand others() {
    return others;
  }

  /** All returns, held against their peers. */
  List<ChallengedReturn> returns() {
    return returns;
  }
}
