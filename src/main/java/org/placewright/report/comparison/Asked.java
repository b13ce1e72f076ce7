package org.placewright.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.placewright.construction.NamedComponents;

/**
 * What a run was asked, as its manifest has it.
 *
 * @param pack what the pack's folder was called
 * @param scenario of {@code scenarios.csv}
 * @param without levers switched off on the command line
 * @param files fingerprints of the pack's files, by name
 * @param unassured scenarios in force that reconfigure services without a whole case for change
 * @param search how hard to look, and with what: in words, by the key of the manifest
 */
@NamedComponents
public record Asked(
    String pack,
    Optional<String> scenario,
    SortedSet<String> without,
    SortedMap<String, String> files,
    List<String> unassured,
    SortedMap<String, String> search) {
  /** Whether another run was asked the same, however hard it was to look. */
  public boolean asksAs(Asked other) {
    return scenario.equals(other.scenario)
        && without.equals(other.without)
        && files.equals(other.files);
  }
}
