package org.placewright.allocation.lever;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Provision;
import org.placewright.scenario.training.Quality;

/** What is known of each programme, so that thousands of them need no thousand searches each. */
final class Provisions {
  private final Map<String, Provision> byProgramme = new TreeMap<>();

  private Provisions() {}

  static Provisions of(Scenario scenario) {
    Provision all = scenario.provision();
    Map<String, List<Capacity>> capacity =
        all.capacity().stream().collect(groupingBy(Capacity::programme));
    Map<String, List<Quality>> quality =
        all.quality().stream().collect(groupingBy(Quality::programme));
    Map<String, List<Intake>> intakes =
        all.intakes().stream().collect(groupingBy(Intake::programme));
    Map<String, List<Bid>> bids = all.bids().stream().collect(groupingBy(Bid::programme));
    Provisions provisions = new Provisions();
    for (Programme programme : scenario.register().programmes()) {
      String id = programme.id();
      provisions.byProgramme.put(
          id,
          new Provision(
              capacity.getOrDefault(id, List.of()),
              quality.getOrDefault(id, List.of()),
              intakes.getOrDefault(id, List.of()),
              bids.getOrDefault(id, List.of())));
    }
    return provisions;
  }

  /** The rows of one programme. */
  Provision at(ProgrammeContext context) {
    return Objects.requireNonNull(byProgramme.get(context.id()));
  }
}
