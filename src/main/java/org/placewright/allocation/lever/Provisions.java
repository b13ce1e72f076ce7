package org.placewright.allocation.lever;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.placewright.scenario.Capacity;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Provision;
import org.placewright.scenario.Quality;
import org.placewright.scenario.Scenario;

/** What is known of each programme, so that thousands of them need no thousand searches each. */
final class Provisions {
  private final Map<String, List<Capacity>> capacity;
  private final Map<String, List<Quality>> quality;
  private final Map<String, List<Intake>> intakes;

  private Provisions(Provision all) {
    capacity = all.capacity().stream().collect(groupingBy(Capacity::programme));
    quality = all.quality().stream().collect(groupingBy(Quality::programme));
    intakes = all.intakes().stream().collect(groupingBy(Intake::programme));
  }

  static Provisions of(Scenario scenario) {
    return new Provisions(scenario.provision());
  }

  /** The rows of one programme. */
  Provision at(Site site) {
    return new Provision(
        capacity.getOrDefault(site.id(), List.of()),
        quality.getOrDefault(site.id(), List.of()),
        intakes.getOrDefault(site.id(), List.of()));
  }
}
