package org.placewright.report.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By how many places plans differ for nothing. Plans within the gap of the best are many, and which
 * of them a search ends with is chance. What two runs that ask the same differ by is measured
 * noise; besides it a small difference counts as noise, by a rule that is a choice.
 *
 * @param <K> what has places
 */
public final class Noise<K> {
  /** So many places more or fewer are never told from noise. */
  public static final int PLACES = 2;

  /** Nor is this share of the greater number. */
  public static final double SHARE = 0.05;

  private final Map<K, Integer> measured = new HashMap<>();

  private Noise() {}

  /** What is to be said of a difference in places. */
  public enum PlacesFinding {
    /** The run that others are compared with. */
    FIRST,
    /** As many places in both. */
    SAME,
    /** No more than search alone may make. */
    NOISE,
    /** More than that, but nothing shows that the best plans must differ. */
    NOT_SHOWN,
    /** More than that, and the best plans are shown to differ, as they do not cost the same. */
    BEYOND;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Measures the noise of runs that ask the same.
   *
   * @param runs the run that others are compared with first
   * @param places of each run
   * @return the noise of each thing
   * @param <K> what has places
   */
  static <K> Noise<K> of(List<ComparedRun> runs, List<Map<K, Integer>> places) {
    Noise<K> noise = new Noise<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (asksTheSame(runs.get(i), runs.get(j))) {
          noise.measure(places.get(i), places.get(j));
        }
      }
    }
    return noise;
  }

  private static boolean asksTheSame(ComparedRun one, ComparedRun other) {
    return one.asked().asksAs(other.asked())
        || (one.difference().isOfSameQuestion() && other.difference().isOfSameQuestion());
  }

  private void measure(Map<K, Integer> one, Map<K, Integer> other) {
    one.forEach((key, places) -> measure(key, places, other.getOrDefault(key, 0)));
    other.forEach((key, places) -> measure(key, one.getOrDefault(key, 0), places));
  }

  private void measure(K key, int one, int other) {
    measured.merge(key, Math.abs(one - other), Math::max);
  }

  /**
   * What is to be said of a difference.
   *
   * @param cost what is proven of the other run's cost
   * @param key what has the places
   * @param first places in the first run
   * @param other places in the other run
   * @return what it shows
   */
  PlacesFinding finding(CostDifference cost, K key, int first, int other) {
    int change = Math.abs(other - first);
    if (cost.finding() == CostDifference.CostFinding.FIRST) {
      return PlacesFinding.FIRST;
    }
    if (change == 0) {
      return PlacesFinding.SAME;
    }
    double most = Math.max(PLACES, SHARE * Math.max(first, other));
    if (cost.isOfSameQuestion() || change <= Math.max(most, measured.getOrDefault(key, 0))) {
      return PlacesFinding.NOISE;
    }
    return cost.isShown() ? PlacesFinding.BEYOND : PlacesFinding.NOT_SHOWN;
  }
}
