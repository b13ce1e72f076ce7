package org.placewright.scenario.policy;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.row.Row;

/**
 * Clinical leaders of one cohort, SHA, pathway and specialty: how many there are and may be, and
 * what one of them costs.
 *
 * @param cohort of leaders, such as senior or local
 * @param sha the strategic health authority they lead in
 * @param pathway the pathway of care they lead
 * @param specialty the specialty whose time they give
 * @param existing heads already there, in every planned year
 * @param least the fewest heads there may be, those already there counted
 * @param most the most heads there may be, those already there counted; not below either
 * @param weight how much an FTE given up here weighs against one elsewhere
 * @param price what one of them takes
 */
@NamedComponents
public record LeadershipPost(
    String cohort,
    String sha,
    String pathway,
    String specialty,
    int existing,
    int least,
    int most,
    double weight,
    Price price)
    implements Row {
  public LeadershipPost {
    if (most < Math.max(existing, least)) {
      throw new IllegalArgumentException("fewer at most than at least: " + most);
    }
  }

  /**
   * What one head takes in a year.
   *
   * @param fund the fund that pays
   * @param perHead pay for the role, a year
   * @param sessions protected sessions (half days) a week
   * @param weeks weeks of the year in which sessions are backfilled
   * @param backfill the share of the sessions that somebody else does
   * @param perSession what one backfilled session costs
   */
  public record Price(
      String fund,
      Pounds perHead,
      double sessions,
      double weeks,
      Share backfill,
      Pounds perSession) {}

  /** The fewest heads: none of those already there is sent away. */
  public int floor() {
    return Math.max(existing, least);
  }

  @Override
  public String key() {
    return Row.keyOf(cohort, sha, pathway, specialty);
  }
}
