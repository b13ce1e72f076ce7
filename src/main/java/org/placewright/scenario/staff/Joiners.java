package org.placewright.scenario.staff;

import java.util.OptionalDouble;
import org.placewright.scenario.row.Row;

/**
 * People who join other than from training here.
 *
 * @param specialty the specialty
 * @param deanery where they work
 * @param year the year of the stock they first count in
 * @param international people from abroad
 * @param returners people who come back to practice
 * @param internationalShareFemale share of women among the first; empty for what training says
 * @param returnersShareFemale share of women among the second; empty for what training says
 */
public record Joiners(
    String specialty,
    String deanery,
    int year,
    double international,
    double returners,
    OptionalDouble internationalShareFemale,
    OptionalDouble returnersShareFemale)
    implements Row {
  /** Joiners of the usual share of women. */
  public Joiners(
      String specialty, String deanery, int year, double international, double returners) {
    this(
        specialty,
        deanery,
        year,
        international,
        returners,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, year);
  }
}
