package org.placewright.scenario.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/**
 * The people: in post, in training, joining and leaving.
 *
 * @param inPost staff in the base year
 * @param participation FTE per head
 * @param leaving share leaving a year
 * @param trainees trainees in post in the base year
 * @param training how training goes
 * @param flows entrants, joiners and moves between deaneries
 * @param cohorts how intakes differ
 * @param tenure how long people stay, where it is known by years
 * @param pathways routes into, through and out of training other than straight through
 */
@NamedComponents
public record Workforce(
    List<StaffInPost> inPost,
    List<AgeSexRate> participation,
    List<AgeSexRate> leaving,
    List<TraineesInPost> trainees,
    List<Training> training,
    Flows flows,
    List<IntakeCohort> cohorts,
    Tenure tenure,
    Pathways pathways) {
  private static final Comparator<IntakeCohort> MOST_SPECIFIC_LAST =
      Comparator.comparing((IntakeCohort row) -> Wildcard.specificity(row.specialty()))
          .thenComparing(IntakeCohort::fromIntakeYear);

  public Workforce {
    inPost = Row.sorted(inPost);
    participation = Row.sorted(participation);
    leaving = Row.sorted(leaving);
    trainees = Row.sorted(trainees);
    training = Row.sorted(training);
    cohorts = Row.sorted(cohorts);
  }

  /**
   * How one intake differs from others.
   *
   * @param specialty id in {@code specialties.csv}
   * @param intakeYear the year of the intake
   * @return the most specific row for the specialty, of those the latest; empty without any
   */
  public Optional<IntakeCohort> cohort(String specialty, int intakeYear) {
    // A loop: every draw of what is uncertain asks for each intake.
    Optional<IntakeCohort> best = Optional.empty();
    for (IntakeCohort row : cohorts) {
      if (Wildcard.covers(row.specialty(), specialty)
          && row.fromIntakeYear() <= intakeYear
          && (best.isEmpty() || MOST_SPECIFIC_LAST.compare(row, best.get()) > 0)) {
        best = Optional.of(row);
      }
    }
    return best;
  }

  public Optional<Training> training(String specialty) {
    return Wildcard.mostSpecific(
        training,
        row -> Wildcard.covers(row.specialty(), specialty),
        row -> Wildcard.specificity(row.specialty()));
  }
}
