package org.placewright.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.assumption.Assumptions;
import org.placewright.input.assumption.DefaultsTaken;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.issue.Issue;
import org.placewright.scenario.Scenario;

/**
 * The result of reading a pack.
 *
 * @param scenario the scenario; empty exactly when an issue is an error
 * @param issues all that is wrong, errors and warnings, sorted
 * @param files the tables that were read, sorted by name
 * @param assumptions what the scenario takes for granted; none when there is no scenario
 * @param coverage what each table must have rows for, and how far it has them
 * @param unsetLevers those that no row of the pack names, sorted
 */
public record ReadResult(
    Optional<Scenario> scenario,
    List<Issue> issues,
    List<InputFile> files,
    Assumptions assumptions,
    CoverageCheck coverage,
    List<String> unsetLevers) {
  public ReadResult {
    issues = List.copyOf(issues);
    files = List.copyOf(files);
    unsetLevers = List.copyOf(unsetLevers);
  }

  /** What holds as the pack does not say otherwise, in sentences. */
  public List<String> defaults() {
    Set<String> there = files.stream().map(InputFile::name).collect(Collectors.toSet());
    return DefaultsTaken.sentences(assumptions, there, unsetLevers);
  }
}
