package org.placewright.scenario.need;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What is done with a return that lies far from its peers. Most specific row wins; without one it
 * is flagged beyond {@link #USUAL_DISTANCE}.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param treatment what is done with an outlier
 * @param distance the distance beyond which a return is one, in robust standard deviations
 */
public record ChallengeRule(String specialty, Treatment treatment, double distance) implements Row {
  /** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
  public static final double USUAL_DISTANCE = 3.5;

  /** The rule without a row. */
  public static final ChallengeRule USUAL =
      new ChallengeRule(Wildcard.ANY, Treatment.FLAG, USUAL_DISTANCE);

  /** What is done with an outlier. */
  public enum Treatment {
    /** Used as it is, without a warning. */
    USE,
    /** Used as it is, with a warning. */
    FLAG,
    /** Brought to the distance, with a warning. */
    CAP
  }

  @Override
  public String key() {
    return Row.keyOf(specialty);
  }
}
