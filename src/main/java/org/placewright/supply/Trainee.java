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
 */
record Trainee(
    Course course, int age, double completingShare, double shareFemale, ServiceGiven service) {
  /** Age some years on, within a life. */
  int ageAfter(int years) {
    return Math.max(0, Math.min(AgeBand.OLDEST, age + years));
  }

  double completing(int year) {
    return course.completing(year) * completingShare;
  }

  /** Who gives up on the way, and who reaches the end and does not complete. */
  double leaving(int year) {
    return course.leaving(year) + course.completing(year) * (1 - completingShare);
  }

  double share(Sex sex) {
    return sex == Sex.FEMALE ? shareFemale : 1 - shareFemale;
  }
}
