package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.Flows;
import org.placewright.scenario.IntakeCohort;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Tenure;
import org.placewright.scenario.Training;
import org.placewright.scenario.Wildcard;
import org.placewright.scenario.Workforce;
import org.placewright.supply.Measure;
import org.placewright.supply.SupplyProjection;

/**
 * The world in which nothing changes, and those in which one thing does: the counterfactuals behind
 * the reasons for an advice. Each is a scenario of its own, run through the same engine. What each
 * factor's standing still means is said in the docs page {@code models/advice.md}.
 */
final class Standstill {
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);

  private final Scenario scenario;
  private final StillNeed need;
  private final Map<String, Double> turnover = new TreeMap<>();
  private final Map<String, Double> participation = new TreeMap<>();

  /**
   * The worlds beside a scenario.
   *
   * @param scenario as it is
   * @param supply its supply, for today's staff, turnover and participation
   */
  Standstill(Scenario scenario, SupplyProjection supply) {
    this.scenario = scenario;
    need = new StillNeed(scenario, supply);
    int deaneries = scenario.register().deaneries().size();
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      double heads = 0;
      double fte = 0;
      double leavers = 0;
      for (int d = 0; d < deaneries; d++) {
        heads += supply.get(Measure.HEADS, s, d, 0);
        fte += supply.get(Measure.IN_POST_FTE, s, d, 0);
        leavers += supply.get(Measure.LEAVERS, s, d, 1);
      }
      // Where nobody is in post there is no average; the rates then stay as they are.
      if (heads > 0) {
        String id = scenario.register().specialties().get(s).id();
        turnover.put(id, Math.min(1, leavers / heads));
        participation.put(id, fte / heads);
      }
    }
  }

  /** The world in which nothing changes. */
  Scenario still() {
    return world(Optional.empty());
  }

  /** The world in which one factor is as it is in the scenario, and all others stand still. */
  Scenario with(Factor factor) {
    return world(Optional.of(factor));
  }

  private Scenario world(Optional<Factor> moving) {
    return new Scenario(
        scenario.settings(),
        scenario.register(),
        scenario.provision(),
        workforce(moving),
        need.with(moving),
        scenario.money(),
        scenario.policy());
  }

  private static boolean moves(Optional<Factor> moving, Factor.Cause cause) {
    return moving.filter(factor -> factor.cause() == cause).isPresent();
  }

  private Workforce workforce(Optional<Factor> moving) {
    Workforce staff = scenario.workforce();
    return new Workforce(
        staff.inPost(),
        moves(moving, Factor.Cause.PARTICIPATION)
            ? staff.participation()
            : flat(staff.participation(), participation),
        moves(moving, Factor.Cause.RETIREMENT) ? staff.leaving() : flat(staff.leaving(), turnover),
        staff.trainees(),
        moves(moving, Factor.Cause.ATTRITION) ? staff.training() : withoutAttrition(),
        moves(moving, Factor.Cause.MIGRATION) ? staff.flows() : withoutMigration(),
        moves(moving, Factor.Cause.ATTRITION) ? staff.cohorts() : allComplete(),
        moves(moving, Factor.Cause.RETIREMENT) ? staff.tenure() : Tenure.UNKNOWN,
        staff.pathways());
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
                new Training(
                    row.specialty(),
                    0,
                    row.extensionRate(),
                    row.shareFemale(),
                    row.ageAtCompletion(),
                    row.ltftShare(),
                    row.serviceContribution()))
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
