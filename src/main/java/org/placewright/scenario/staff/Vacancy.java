package org.placewright.scenario.staff;

import org.placewright.scenario.row.Row;

/**
 * Work of the base year that nobody in post does.
 *
 * @param specialty id in {@code specialties.csv}
 * @param deanery where the posts are
 * @param vacancyFte FTE of posts that stand empty
 * @param unmetShare need unmet beside these, as a share of the FTE in post; negative where the
 *     staff in post are more than is needed
 */
public record Vacancy(String specialty, String deanery, double vacancyFte, double unmetShare)
    implements Row {
  /** Empty posts, and no other unmet need. */
  public Vacancy(String specialty, String deanery, double vacancyFte) {
    this(specialty, deanery, vacancyFte, 0);
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, deanery);
  }
}
