package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.Provision;

/** The country's supply is the sum of the deaneries', whichever table differs from the first. */
class CountrySupplyTest {
  private static Scenario workforce(Scenario first, UnaryOperator<WorkforceBuilder> change) {
    return ScenarioBuilder.builder(first)
        .workforce(change.apply(WorkforceBuilder.builder(first.workforce())).build())
        .build();
  }

  private static Scenario flows(Scenario first, UnaryOperator<Flows> change) {
    return workforce(first, w -> w.flows(change.apply(first.workforce().flows())));
  }

  /** A pack with one table of another, and all its other tables the very same. */
  private static Map<String, Scenario> withOneTable(Scenario first, Scenario other) {
    Map<String, Scenario> changed = new TreeMap<>();
    Workforce staff = other.workforce();
    Flows flows = staff.flows();
    Tenure was = first.workforce().tenure();
    changed.put("in post", workforce(first, w -> w.inPost(staff.inPost())));
    changed.put("participation", workforce(first, w -> w.participation(staff.participation())));
    changed.put("leaving", workforce(first, w -> w.leaving(staff.leaving())));
    changed.put("trainees", workforce(first, w -> w.trainees(staff.trainees())));
    changed.put("training", workforce(first, w -> w.training(staff.training())));
    changed.put("cohorts", workforce(first, w -> w.cohorts(staff.cohorts())));
    changed.put(
        "exits",
        workforce(first, w -> w.tenure(new Tenure(staff.tenure().exits(), was.retention()))));
    changed.put(
        "retention",
        workforce(first, w -> w.tenure(new Tenure(was.exits(), staff.tenure().retention()))));
    changed.put(
        "fill rates",
        flows(
            first,
            f ->
                new Flows(
                    flows.fillRates(), f.mobility(), f.joiners(), f.entrantPool(), f.feeders())));
    List<Mobility> moves = List.of(new Mobility("d0", "d2", 0.9), new Mobility("d2", "d1", 0.2));
    changed.put(
        "mobility",
        flows(
            first,
            f -> new Flows(f.fillRates(), moves, f.joiners(), f.entrantPool(), f.feeders())));
    changed.put(
        "joiners",
        flows(
            first,
            f ->
                new Flows(
                    f.fillRates(), f.mobility(), flows.joiners(), f.entrantPool(), f.feeders())));
    Provision had = first.provision();
    changed.put(
        "intakes",
        ScenarioBuilder.builder(first)
            .provision(
                new Provision(
                    had.capacity(), had.quality(), other.provision().intakes(), had.bids()))
            .build());
    return changed;
  }

  /** Whether it is the sum of the projection; returns the sum over all specialties and years. */
  private static double assertIsTheSum(
      Scenario scenario, CountrySupply.CountryFte country, String of) {
    Intakes carriedOn = Intakes.carriedOn(scenario, BaselineIntakes.of(scenario));
    SupplyProjection supply = SupplyProjection.project(scenario, carriedOn);
    double all = 0;
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      for (int t = 0; t < scenario.horizon().years(); t++) {
        double inPost = 0;
        double service = 0;
        for (int d = 0; d < scenario.register().deaneries().size(); d++) {
          inPost += supply.get(ProjectionMeasure.IN_POST_FTE, s, d, t);
          service += supply.get(ProjectionMeasure.SERVICE_FTE, s, d, t);
        }
        assertEquals(inPost, country.inPost().at(s, t), 1e-9 * Math.max(1, inPost), of);
        assertEquals(service, country.service().at(s, t), 1e-9 * Math.max(1, service), of);
        all += inPost + service;
      }
    }
    return all;
  }

  private static void assertIsTheSumWhateverChanges(Scenario first, Scenario other) {
    CountrySupply country = CountrySupply.of(first);
    double before = assertIsTheSum(first, country.run(first), "nothing");
    withOneTable(first, other)
        .forEach(
            (table, scenario) ->
                assertNotEquals(
                    before, assertIsTheSum(scenario, country.run(scenario), table), 1e-3, table));
    assertIsTheSum(first, country.run(first), "nothing again");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whicheverTableChangesItIsTheSumOfTheDeaneries(long seed) {
    assertIsTheSumWhateverChanges(RandomScenario.of(seed), RandomScenario.of(seed + 10));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void soItIsWhereHigherSpecialtiesAreEnteredInCompetition(long seed) {
    assertIsTheSumWhateverChanges(
        RandomScenario.withCore(seed), RandomScenario.withCore(seed + 10));
  }
}
