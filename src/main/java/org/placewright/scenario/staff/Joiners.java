package org.placewright.scenario.staff;

import java.util.OptionalDouble;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * People who join other than from training here.
 *
 * @param specialty id in {@code specialties.csv}
 * @param deanery where they work
 * @param year the year of the stock they first count in
 * @param international heads from abroad
 * @param returners heads who come back to practice
 * @param internationalShareFemale share of women among those from abroad; empty for what training
 *     says
 * @param returnersShareFemale share of women among returners; empty for what training says
 */
@NamedComponents
public record Joiners(
    String specialty,
    String deanery,
    int year,
    double international,
    double returners,
    OptionalDouble internationalShareFemale,
    OptionalDouble returnersShareFemale)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, year);
  }
}
