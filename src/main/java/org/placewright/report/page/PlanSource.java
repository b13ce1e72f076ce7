package org.placewright.report.page;

import java.util.List;
import java.util.Optional;

/**
 * What a plan was made from, as a page says it. There is no time of day in it.
 *
 * @param pack the name of the pack's folder
 * @param scenario the scenario, empty for the pack as it is
 * @param without levers that were switched off for the run
 * @param fingerprint of all files of the input together, 64 hexadecimal digits
 * @param warnings what a person should look at in the input, a line each
 */
public record PlanSource(
    String pack,
    Optional<String> scenario,
    List<String> without,
    String fingerprint,
    List<String> warnings) {
  public PlanSource {
    without = List.copyOf(without);
    warnings = List.copyOf(warnings);
  }
}
