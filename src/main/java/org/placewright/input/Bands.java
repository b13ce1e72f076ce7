package org.placewright.input;

import java.util.List;
import org.placewright.issue.Issue;
import org.placewright.scenario.uncertainty.WideningBand;

/**
 * The errors of a back-test, as read.
 *
 * @param rows bands by specialty and years ahead
 * @param warnings what a person should look at, sorted
 * @param file what was read
 */
public record Bands(List<WideningBand> rows, List<Issue> warnings, InputFile file) {
  public Bands {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }
}
