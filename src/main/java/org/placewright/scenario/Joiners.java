package org.placewright.scenario;

/**
 * People who join other than from training here.
 *
 * @param specialty the specialty
 * @param deanery where they work
 * @param year the year of the stock they first count in
 * @param international people from abroad
 * @param returners people who come back to practice
 */
public record Joiners(
    String specialty, String deanery, int year, double international, double returners)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, year);
  }
}
