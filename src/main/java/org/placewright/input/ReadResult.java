package org.placewright.input;

import java.util.List;
import java.util.Optional;
import org.placewright.assumption.Assumptions;
import org.placewright.input.coverage.CoverageMatrix;
import org.placewright.issue.Issue;
import org.placewright.scenario.Scenario;

/**
 * The result of reading a pack.
 *
 * @param scenario the scenario; empty exactly when an issue is an error
 * @param issues all that is wrong, errors and warnings, sorted
 * @param files the tables that were read, sorted by name
 * @param assumptions what the scenario takes for granted; none when there is no scenario
 * @param coverage how far each table covers each specialty and each deanery
 */
public record ReadResult(
    Optional<Scenario> scenario,
    List<Issue> issues,
    List<InputFile> files,
    Assumptions assumptions,
    CoverageMatrix coverage) {
  public ReadResult {
    issues = List.copyOf(issues);
    files = List.copyOf(files);
  }
}
