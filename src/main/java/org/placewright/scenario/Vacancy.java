package org.placewright.scenario;

/**
 * Funded posts that stand empty in the base year.
 *
 * @param specialty the specialty
 * @param deanery where
 * @param vacancyFte FTE
 */
public record Vacancy(String specialty, String deanery, double vacancyFte) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery);
  }
}
