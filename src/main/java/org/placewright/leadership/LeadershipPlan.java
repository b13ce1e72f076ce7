package org.placewright.leadership;

import java.util.Arrays;

/** How many leaders there are in each row of {@code leadership.csv} and each planned year. */
public final class LeadershipPlan {
  /** No leaders, for no rows. */
  public static final LeadershipPlan NONE = new LeadershipPlan(new int[0][]);

  private final int[][] heads;

  /**
   * Copies a table of heads into a plan.
   *
   * @param heads by row (in the scenario's order) and planned year, those already there counted
   */
  public LeadershipPlan(int[][] heads) {
    this.heads = Arrays.stream(heads).map(int[]::clone).toArray(int[][]::new);
  }

  /**
   * Heads of one row in one year.
   *
   * @param post the row's index in the scenario
   * @param year the year's index from the first planned one
   * @return heads
   */
  public int at(int post, int year) {
    return heads[post][year];
  }

  public int posts() {
    return heads.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LeadershipPlan plan && Arrays.deepEquals(heads, plan.heads);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(heads);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(heads);
  }
}
