package org.placewright.supply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.placewright.scenario.training.TimeOut;

/**
 * One path through training, from entry to completion.
 *
 * @param course what each year from entry to completion is, at least one
 * @param share share of entrants who take it, those included who leave before the end
 */
record TrainingPath(List<Year> course, double share) {
  TrainingPath {
    course = List.copyOf(course);
  }

  /**
   * One year of a path through training.
   *
   * @param inPost whether trainees are in post in it
   * @param service the share of a full-time trainee's service that they give in it
   */
  record Year(boolean inPost, double service) {}

  /** Training without a break, at a pace in FTE. */
  static TrainingPath straight(int years, double share, double pace) {
    return new TrainingPath(Collections.nCopies(years, new Year(true, pace)), share);
  }

  int years() {
    return course.size();
  }

  /** The same path for a part of those who take it. */
  TrainingPath part(double share) {
    return new TrainingPath(course, this.share * share);
  }

  /**
   * The same path with time out in it.
   *
   * @param out the time out
   * @param before years of other time out taken before it
   */
  TrainingPath with(TimeOut out, int before) {
    int at = out.afterYear() + before;
    double pace = course.get(course.size() - 1).service();
    Year away = new Year(out.inPost(), pace * out.serviceShare());
    List<Year> longer = new ArrayList<>(course.subList(0, at));
    longer.addAll(Collections.nCopies(out.years(), away));
    longer.addAll(course.subList(at, course.size()));
    return new TrainingPath(longer, share);
  }
}
