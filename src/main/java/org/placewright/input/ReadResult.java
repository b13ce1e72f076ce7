package org.placewright.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.assumption.Assumptions;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.issue.Issue;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.WrittenRows;

/**
 * The result of reading a pack.
 *
 * @param scenario the scenario; empty exactly when an issue is an error
 * @param issues all that is wrong, errors and warnings, sorted
 * @param files the tables that were read, sorted by name
 * @param assumptions what the scenario takes for granted; none when there is no scenario
 * @param coverage what each table must have rows for, and how far it has them
 * @param takenDefaults works {@link #defaults} out, as only a check asks for them
 * @param written where its rows are
 */
public record ReadResult(
    Optional<Scenario> scenario,
    List<Issue> issues,
    List<InputFile> files,
    Assumptions assumptions,
    CoverageCheck coverage,
    Supplier<List<String>> takenDefaults,
    WrittenRows written) {
  public ReadResult {
    issues = List.copyOf(issues);
    files = List.copyOf(files);
  }

  /** What holds as the pack does not say otherwise, in sentences. */
  public List<String> defaults() {
    return List.copyOf(takenDefaults.get());
  }
}
