package org.placewright.challenge;

import java.util.Locale;
import org.placewright.scenario.need.PostsReturn;

/**
 * A return and what its peers say of it.
 *
 * @param row the return
 * @param residents the people its posts are for
 * @param peers the returns of its specialty and year, itself among them, by posts per 100,000
 *     residents
 * @param distance how far it is from their median, in robust standard deviations; negative below
 * @param outcome what was done with it
 * @param acceptedFte FTE of posts that demand is calculated from
 */
public record ChallengedReturn(
    PostsReturn row,
    double residents,
    Peers peers,
    double distance,
    Outcome outcome,
    double acceptedFte) {
  /** What is done with a return. */
  public enum Outcome {
    /** There are too few peers to compare it with: used as it is. */
    UNCHALLENGED,
    /** Near its peers: used as it is. */
    ACCEPTED,
    /** An outlier, used as it is because the rule says so. */
    USED,
    /** An outlier, used as it is until somebody has looked at it. */
    FLAGGED,
    /** An outlier, brought to the distance of the rule. */
    CAPPED;

    /**
     * The code in CSV files.
     *
     * @return lower case
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Posts wanted per 100,000 residents. */
  public double perHundredThousand() {
    return perHundredThousand(row.postsFte(), residents);
  }

  /** Posts accepted per 100,000 residents. */
  public double acceptedPerHundredThousand() {
    return perHundredThousand(acceptedFte, residents);
  }

  static double perHundredThousand(double fte, double residents) {
    return fte / residents * 100_000;
  }

  /** Whether a person should look at it. */
  public boolean isFlagged() {
    return outcome == Outcome.FLAGGED || outcome == Outcome.CAPPED;
  }
}
