package org.placewright.input;

import java.util.List;
import org.placewright.issue.Issue;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.uncertainty.Actual;

/**
 * What later counts found.
 *
 * @param rows sorted by specialty, deanery and year; those within the years of the run
 * @param warnings what a person should look at, sorted
 * @param file what was read
 */
public record Actuals(List<Actual> rows, List<Issue> warnings, InputFile file) {
  public Actuals {
    rows = Row.sorted(rows);
    warnings = List.copyOf(warnings);
  }
}
