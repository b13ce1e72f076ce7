package org.placewright.allocation.lever;

import java.util.Optional;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.CourseLengths;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;
import org.placewright.supply.Course;

/** Counts the trainees on a programme by following who enters, gives up and completes. */
final class TraineeCount {
  private final PlanBrief brief;
  private final CourseLengths courses;
  private final Provisions provisions;

  TraineeCount(PlanBrief brief) {
    this.brief = brief;
    courses = CourseLengths.of(brief.scenario());
    provisions = Provisions.of(brief.scenario());
  }

  /**
   * Expected trainees in post when an intake has begun.
   *
   * @param past of intakes before the plan
   * @param planned of the plan's
   * @param promised of what is promised of the plan's
   */
  record Heads(double past, double planned, double promised) {
    double all() {
      return past + planned;
    }
  }

  Optional<Capacity> capacity(ProgrammeContext context, int year) {
    return provisions.at(context).capacity(context.id(), year);
  }

  /** Years until nobody of an intake is left. */
  int courseYears(ProgrammeContext context) {
    return courses.ofEntrant(brief.baseline().specialty(context.index())).years();
  }

  Heads of(ProgrammeContext context, int year, PlacesPlan plan) {
    Course course = courses.ofEntrant(brief.baseline().specialty(context.index()));
    Horizon horizon = brief.scenario().horizon();
    double past = 0;
    for (Intake intake : provisions.at(context).intakes()) {
      if (intake.year() < horizon.firstIntakeYear()) {
        past += intake.entrants() * stillThere(course, year - intake.year());
      }
    }
    double planned = 0;
    double promised = 0;
    int last = horizon.intakes() - 1;
    for (int i = 0; horizon.firstIntakeYear() + i <= year; i++) {
      double stay = stillThere(course, year - horizon.firstIntakeYear() - i) * context.fill();
      int places = plan.at(context.index(), Math.min(i, last));
      int owed = brief.baseline().promised(context.index(), Math.min(i, last));
      planned += stay * (i > last ? brief.carryOn().places(context.index(), places) : places);
      promised += stay * (i > last ? brief.carryOn().places(context.index(), owed) : owed);
    }
    return new Heads(past, planned, promised);
  }

  private static double stillThere(Course course, int years) {
    double left = 1;
    for (int j = 1; j <= years; j++) {
      left -= course.leaving(j) + course.completing(j);
    }
    return years < course.years() ? left - course.away(years) : 0;
  }
}
