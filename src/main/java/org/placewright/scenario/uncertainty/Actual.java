package org.placewright.scenario.uncertainty;

import java.util.Optional;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What a later count found, to compare a projection with.
 *
 * @param specialty id in {@code specialties.csv}
 * @param deanery the deanery, or {@link Wildcard#ANY} for all of them together
 * @param year the year of the count
 * @param headcount people in post; empty when not counted
 * @param fte FTE in post; empty when not counted
 * @param series name of counts made in the same way; empty when nothing is said
 */
public record Actual(
    String specialty,
    String deanery,
    int year,
    Optional<Double> headcount,
    Optional<Double> fte,
    String series)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, year);
  }
}
