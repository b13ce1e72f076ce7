package org.placewright.demand.method;

import java.util.List;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.challenge.ReturnsChallenge;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.SortedRows;

/** What the methods calculate from: the scenario, made ready once for all specialties. */
public final class MethodInputs {
  private final Scenario scenario;
  private final SpecialtyDeaneryTable staff;
  private final OtherDemand others;
  private final RegisterIndices indices;
  private final WeightedPopulation population;
  private final PopulationUse use;
  private final List<ChallengedReturn> returns;

  /**
   * Prepares the figures of a scenario.
   *
   * @param scenario a checked scenario
   * @param staff FTE in post and vacant in the base year
   * @param others the demand of other specialties
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public MethodInputs(Scenario scenario, SpecialtyDeaneryTable staff, OtherDemand others) {
    this.scenario = scenario;
    this.staff = staff;
    this.others = others;
    indices = new RegisterIndices(scenario.register());
    population = WeightedPopulation.of(scenario);
    use = new PopulationUse(population, scenario.need().utilisation());
    returns = ReturnsChallenge.of(scenario.need());
  }

  private MethodInputs(
      MethodInputs before, Scenario scenario, SpecialtyDeaneryTable staff, OtherDemand others) {
    this.scenario = scenario;
    this.staff = staff;
    this.others = others;
    indices = before.indices;
    Need now = scenario.need();
    Need was = before.scenario.need();
    boolean people = SortedRows.same(was.population(), now.population());
    boolean weights = SortedRows.same(was.utilisation(), now.utilisation());
    boolean posts =
        SortedRows.same(was.methods().returns(), now.methods().returns())
            && SortedRows.same(was.methods().challenges(), now.methods().challenges());
    population = people ? before.population : WeightedPopulation.of(scenario);
    use = people && weights ? before.use : new PopulationUse(population, now.utilisation());
    returns = people && posts ? before.returns : ReturnsChallenge.of(now);
  }

  /**
   * The figures of a scenario that differs in some tables. What depends on tables that are
   * {@linkplain SortedRows#same the same} is not made ready again.
   *
   * @param changed a scenario with the register and settings of this one's
   * @param itsStaff its FTE in post and vacant in the base year
   * @param itsOthers its demand of other specialties
   * @return its figures
   */
  public MethodInputs in(Scenario changed, SpecialtyDeaneryTable itsStaff, OtherDemand itsOthers) {
    return new MethodInputs(this, changed, itsStaff, itsOthers);
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
    return staff.at(indices.specialty(specialty.id()), deanery);
  }

  WeightedPopulation population() {
    return population;
  }

  /** The population of a deanery weighed by its use of a specialty, by year. */
  double[] use(Specialty specialty, int deanery) {
    return use.of(specialty, deanery);
  }

  OtherDemand others() {
    return others;
  }

  /** All returns of posts wanted, compared with those of their peers. */
  List<ChallengedReturn> returns() {
    return returns;
  }
}
