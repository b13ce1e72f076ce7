package org.placewright.supply;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;

/**
 * One trainee as expected: their course, and who they are.
 *
 * @param course years in training, and how they end
 * @param age age in completed years at the start of the course; it follows the years spent
 * @param completingShare share of those who reach the end who complete
 * @param shareFemale share who are women
 * @param service what they give of service when training full time
 * @param next what those who complete do next
 */
record Trainee(
    Course course,
    int age,
    double completingShare,
    double shareFemale,
    ServiceGiven service,
    AfterCompletion next) {
  /** Years until all who will work in post do. */
  int years() {
    return course.years() + next.longest();
  }

  /** Age after some years, never above the oldest age that is counted. */
  int ageAfter(int years) {
    return Math.max(0, Math.min(AgeBand.OLDEST, age + years));
  }

  int youngestStarting() {
    return ageAfter(course.firstCompleting());
  }

  int oldestStarting() {
    return ageAfter(years());
  }

  /** FTE of the service that they give in a year, less what the curriculum takes of it. */
  double serving(int year) {
    double training = course.fteInTraining(year);
    return training == 0 ? 0 : training * service.in(year);
  }

  double completing(int year) {
    return course.completing(year) * completingShare;
  }

  /** Share who take up a first post in a year, having completed in it or before. */
  double startingWork(int year) {
    double starting = 0;
    int longest = Math.min(next.longest(), year - course.firstCompleting());
    for (int waited = Math.max(0, year - course.years()); waited <= longest; waited++) {
      starting += next.share(waited) * completing(year - waited);
    }
    return starting;
  }

  /** Whether as many as of another take up a first post in every year. */
  boolean startsLike(Trainee other) {
    return course == other.course && next == other.next && completingShare == other.completingShare;
  }

  /** Share who have completed and will take up a first post later. */
  double awaitingPost(int year) {
    double awaiting = 0;
    int longest = Math.min(next.longest() - 1, year - course.firstCompleting());
    for (int waited = Math.max(0, year - course.years()); waited <= longest; waited++) {
      awaiting += next.shareAfter(waited) * completing(year - waited);
    }
    return awaiting;
  }

  /** Share who give up before the end, or reach it and do not complete. */
  double leaving(int year) {
    return course.leaving(year) + course.completing(year) * (1 - completingShare);
  }

  double share(Sex sex) {
    return sex == Sex.FEMALE ? shareFemale : 1 - shareFemale;
  }
}
