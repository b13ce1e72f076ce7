package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;

/**
 * Trainees in post in the base year.
 *
 * @param specialty what they train for
 * @param deanery where they train
 * @param yearOfTraining the year of training they are in, from 1
 * @param headcount people
 */
public record TraineesInPost(String specialty, String deanery, int yearOfTraining, double headcount)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, yearOfTraining);
  }
}
