package org.placewright.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The people: in post, in training, joining and leaving.
 *
 * @param inPost staff in the base year
 * @param participation FTE per head
 * @param leaving share leaving a year
 * @param trainees trainees in post in the base year
 * @param training how training goes
 * @param flows who comes from where
 */
public record Workforce(
    List<StaffInPost> inPost,
    List<AgeSexRate> participation,
    List<AgeSexRate> leaving,
    List<TraineesInPost> trainees,
    List<Training> training,
    Flows flows) {
  public Workforce {
    inPost = Row.sorted(inPost);
    participation = Row.sorted(participation);
    leaving = Row.sorted(leaving);
    trainees = Row.sorted(trainees);
    training = Row.sorted(training);
  }

  public Optional<Training> training(String specialty) {
    return Wildcard.mostSpecific(
        training,
        row -> Wildcard.covers(row.specialty(), specialty),
        row -> Wildcard.specificity(row.specialty()));
  }
}
