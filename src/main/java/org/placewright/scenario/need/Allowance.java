package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Work beside the health service activities, for which time is allowed.
 *
 * @param specialty who does it
 * @param deanery where, or {@link Wildcard#ANY}: the most specific row wins
 * @param activity what is done
 * @param kind who of them does it
 * @param staff how many people in the deanery do it; 0 for all
 * @param hours hours a year that each of them spends on it
 */
@NamedComponents
public record Allowance(
    String specialty,
    String deanery,
    String activity,
    AllowanceKind kind,
    double staff,
    double hours)
    implements Row {
  /** Who does the work. */
  public enum AllowanceKind {
    /** All of the staff: WISN's support activities. */
    CATEGORY,
    /** Some of them: WISN's additional activities. */
    INDIVIDUAL
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, activity);
  }
}
