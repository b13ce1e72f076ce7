package org.placewright.challenge;

import java.util.Arrays;

/**
 * The middle and the spread of a group of figures, of which nearly half may be wild without moving
 * either: the median, and the median absolute deviation (MAD) made comparable to a standard
 * deviation. Where more than half the figures are the same the MAD is 0, and the mean absolute
 * deviation takes its place. Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): the
 * distance is their modified z-score.
 *
 * @param count how many figures
 * @param median the middle one, or the mean of the middle two
 * @param deviation robust standard deviation, in the unit of the figures; 0 when all are the same
 */
public record Peers(int count, double median, double deviation) {
  /** Fewer figures cannot say which of them is wild. */
  public static final int FEWEST = 3;

  /** Standard deviations in one MAD of a normal distribution: 1 over its upper quartile. */
  private static final double PER_MAD = 1.482602218505602;

  /** Standard deviations in one mean absolute deviation of it: the root of half of pi. */
  private static final double PER_MEAN = 1.2533141373155003;

  /**
   * The peers of a group.
   *
   * @param figures at least one, in any order
   * @return their middle and spread
   */
  public static Peers of(double... figures) {
    double median = median(figures);
    double[] deviations = Arrays.stream(figures).map(x -> Math.abs(x - median)).sorted().toArray();
    double mad = median(deviations);
    double deviation =
        mad > 0 ? PER_MAD * mad : PER_MEAN * Arrays.stream(deviations).sum() / figures.length;
    return new Peers(figures.length, median, deviation);
  }

  private static double median(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  public boolean canJudge() {
    return count >= FEWEST;
  }

  /** How far a figure is from the median, in robust standard deviations; negative below it. */
  double distance(double figure) {
    return deviation == 0 ? 0 : (figure - median) / deviation;
  }

  /** The figure at a distance from the median. */
  double at(double distance) {
    return median + distance * deviation;
  }
}
