package org.placewright.scenario.training;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What a component of the curriculum takes of a trainee who is taught it. A row holds for the years
 * of training that begin in its year or later, until the next row; most specific row wins.
 *
 * @param component the component's name
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param yearOfTraining the year of training, from 1, or {@link YearRange#ANY}
 * @param fromYear the first calendar year in which such years of training begin, {@link #ANY_YEAR}
 *     for always
 * @param timeShare share of the trainee's working time
 * @param perTraineeYear what a trainee who is in post for a year costs
 * @param fund the fund that pays
 */
@NamedComponents
public record CurriculumRow(
    String component,
    String specialty,
    YearRange yearOfTraining,
    int fromYear,
    Share timeShare,
    Pounds perTraineeYear,
    String fund)
    implements Row {
  /** Stands for a row that always holds. */
  public static final int ANY_YEAR = 0;

  /**
   * Whether the row says something of a year of training.
   *
   * @param year the year of training, from 1
   * @param begins the calendar year in which it begins
   */
  public boolean holds(int year, int begins) {
    return yearOfTraining.contains(year) && fromYear <= begins;
  }

  @Override
  public String key() {
    return Row.keyOf(component, specialty, yearOfTraining.from(), fromYear);
  }
}
