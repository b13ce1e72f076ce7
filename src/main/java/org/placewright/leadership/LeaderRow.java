package org.placewright.leadership;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.policy.LeadershipPost;

/**
 * Leaders of one row of {@code leadership.csv} in one year.
 *
 * @param post the row of {@code leadership.csv}
 * @param year the planned year
 * @param heads all of them, those already there counted
 */
public record LeaderRow(LeadershipPost post, int year, int heads) {
  /** Those whom the plan commissions. */
  public int commissioned() {
    return heads - post.existing();
  }

  /** Pay for the role. */
  public Pounds pay() {
    return new Pounds(HeadPrice.of(post).pay()).times(heads);
  }

  /** Pay of those who do their sessions. */
  public Pounds backfill() {
    return new Pounds(HeadPrice.of(post).backfill()).times(heads);
  }

  /** Protected sessions a week. */
  public double sessions() {
    return heads * post.price().sessions();
  }

  /** FTE of the specialty that nobody does instead. */
  public double fteGivenUp() {
    return heads * HeadPrice.of(post).fteGivenUp();
  }

  /** The part of it that those whom the plan commissions give up. */
  public double commissionedFteGivenUp() {
    return commissioned() * HeadPrice.of(post).fteGivenUp();
  }
}
