package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.training.TrainingBuilder;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyProjection;

/**
 * The workforce in which nothing changes, and those in which some things do: the supply side of the
 * counterfactuals behind the reasons for an advice. Each is a scenario of its own, run through the
 * same engine. What it means for each factor to stand still: docs page {@code models/advice.md}.
 */
final class Standstill {
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);
  private static final Set<AdviceFactor.Cause> OF_SUPPLY =
      EnumSet.of(
          AdviceFactor.Cause.RETIREMENT,
          AdviceFactor.Cause.PARTICIPATION,
          AdviceFactor.Cause.ATTRITION,
          AdviceFactor.Cause.NEVER_IN_POST,
          AdviceFactor.Cause.MIGRATION);

  private final Scenario scenario;
  private final TakingUpPosts takingUp;
  private final Map<String, Double> turnover = new TreeMap<>();
  private final Map<String, Double> participation = new TreeMap<>();

  /**
   * Prepares the worlds that a scenario is compared with.
   *
   * @param scenario as it is
   * @param supply its supply, for today's staff, turnover and participation
   */
  Standstill(Scenario scenario, SupplyProjection supply) {
    this.scenario = scenario;
    takingUp = new TakingUpPosts(scenario.workforce());
    int deaneries = scenario.register().deaneries().size();
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      double heads = 0;
      double fte = 0;
      double leavers = 0;
      for (int d = 0; d < deaneries; d++) {
        heads += supply.get(ProjectionMeasure.HEADS, s, d, 0);
        fte += supply.get(ProjectionMeasure.IN_POST_FTE, s, d, 0);
        leavers += supply.get(ProjectionMeasure.LEAVERS, s, d, 1);
      }
      // Where nobody is in post there is no average; the rates then stay as they are.
      if (heads > 0) {
        String id = scenario.register().specialties().get(s).id();
        turnover.put(id, Math.min(1, leavers / heads));
        participation.put(id, fte / heads);
      }
    }
  }

  /** Whether a factor of supply changes anything in the scenario. */
  boolean isMoving(AdviceFactor.Cause cause) {
    Set<AdviceFactor.Cause> others = EnumSet.copyOf(OF_SUPPLY);
    others.remove(cause);
    return !with(others).workforce().equals(scenario.workforce());
  }

  /** The world in which some factors of supply are as in the scenario, and the others stand. */
  Scenario with(Set<AdviceFactor.Cause> moving) {
    return moving.containsAll(OF_SUPPLY) ? scenario : in(scenario, workforce(moving));
  }

  /** A world with nobody in training in the base year. */
  static Scenario withoutTrainees(Scenario world) {
    Workforce all = world.workforce();
    return in(
        world,
        WorkforceBuilder.builder()
            .inPost(all.inPost())
            .participation(all.participation())
            .leaving(all.leaving())
            .trainees(List.of())
            .training(all.training())
            .flows(all.flows())
            .cohorts(all.cohorts())
            .tenure(all.tenure())
            .pathways(all.pathways())
            .build());
  }

  private static Scenario in(Scenario scenario, Workforce workforce) {
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(workforce)
        .need(scenario.need())
        .money(scenario.money())
        .policy(scenario.policy())
        .build();
  }

  private Workforce workforce(Set<AdviceFactor.Cause> moving) {
    Workforce staff = scenario.workforce();
    boolean stays = moving.contains(AdviceFactor.Cause.RETIREMENT);
    boolean attrition = moving.contains(AdviceFactor.Cause.ATTRITION);
    boolean never = moving.contains(AdviceFactor.Cause.NEVER_IN_POST);
    return WorkforceBuilder.builder()
        .inPost(staff.inPost())
        .participation(
            moving.contains(AdviceFactor.Cause.PARTICIPATION)
                ? staff.participation()
                : flat(staff.participation(), participation))
        .leaving(stays ? staff.leaving() : flat(staff.leaving(), turnover))
        .trainees(staff.trainees())
        .training(attrition ? staff.training() : withoutAttrition())
        .flows(moving.contains(AdviceFactor.Cause.MIGRATION) ? staff.flows() : withoutMigration())
        .cohorts(attrition ? staff.cohorts() : allComplete())
        .tenure(takingUp.tenure(stays, never))
        .pathways(never ? staff.pathways() : takingUp.everyone())
        .build();
  }

  private static List<AgeSexRate> flat(List<AgeSexRate> rows, Map<String, Double> rates) {
    Set<String> replaced = new TreeSet<>(rates.keySet());
    List<AgeSexRate> flat = new ArrayList<>();
    rows.stream().filter(row -> !replaced.contains(row.specialty())).forEach(flat::add);
    rates.forEach((id, rate) -> flat.add(new AgeSexRate(id, Wildcard.ANY, ALL_AGES, rate)));
    flat.sort(Comparator.comparing(AgeSexRate::key));
    return flat;
  }

  private List<Training> withoutAttrition() {
    return scenario.workforce().training().stream()
        .map(
            row ->
                TrainingBuilder.builder()
                    .specialty(row.specialty())
                    .annualAttrition(0)
                    .extensionRate(row.extensionRate())
                    .shareFemale(row.shareFemale())
                    .ageAtCompletion(row.ageAtCompletion())
                    .ltftShare(row.ltftShare())
                    .serviceContribution(row.serviceContribution())
                    .build())
        .toList();
  }

  private List<IntakeCohort> allComplete() {
    return scenario.workforce().cohorts().stream()
        .map(row -> new IntakeCohort(row.specialty(), row.fromIntakeYear(), 1, row.shareFemale()))
        .toList();
  }

  private Flows withoutMigration() {
    Flows flows = scenario.workforce().flows();
    return new Flows(flows.fillRates(), List.of(), List.of(), flows.entrantPool(), flows.feeders());
  }
}
