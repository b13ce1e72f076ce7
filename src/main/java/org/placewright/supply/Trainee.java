package org.placewright.supply;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;

/**
 * One trainee as expected: what becomes of them, and who they are.
 *
 * @param course years in training, and how they end
 * @param age age in completed years at the start of the course; it follows the years spent
 * @param completingShare share of those who reach the end who complete
 * @param shareFemale share who are women
 * @param service what they give of service when training full time
 * @param next what becomes of those who complete
 */
record Trainee(
    Course course,
    int age,
    double completingShare,
    double shareFemale,
    ServiceGiven service,
    AfterCompletion next) {
  /** Years until nothing more is to come of them but work in post. */
  int years() {
    return course.years() + next.longest();
  }

  /** Age some years on, within a life. */
  int ageAfter(int years) {
    return Math.max(0, Math.min(AgeBand.OLDEST, age + years));
  }

  int youngestStarting() {
    int year = 0;
    while (year < course.years() && course.completing(year) == 0) {
      year++;
    }
    return ageAfter(year);
  }

  int oldestStarting() {
    return ageAfter(years());
  }

  double completing(int year) {
    return course.completing(year) * completingShare;
  }

  /** Who takes up a first post in a year, having completed in it or before. */
  double startingWork(int year) {
    double starting = 0;
    for (int waited = 0; waited <= next.longest(); waited++) {
      starting += next.share(waited) * completing(year - waited);
    }
    return starting;
  }

  /** Who has completed and will yet take up a first post. */
  double awaitingPost(int year) {
    double awaiting = 0;
    for (int waited = 0; waited < next.longest(); waited++) {
      awaiting += next.shareAfter(waited) * completing(year - waited);
    }
    return awaiting;
  }

  /** Who gives up on the way, and who reaches the end and does not complete. */
  double leaving(int year) {
    return course.leaving(year) + course.completing(year) * (1 - completingShare);
  }

  double share(Sex sex) {
    return sex == Sex.FEMALE ? shareFemale : 1 - shareFemale;
  }
}
