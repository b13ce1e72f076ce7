package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A required intake and the current one, and what the difference between them consists of. All in
 * whole hundredths of a place a year, so that the parts sum to the difference to the last digit
 * however cells are added up: {@code required − current = replacement + pipeline + factors +
 * floor}.
 *
 * @param current places a year now
 * @param required places a year at which supply meets demand, never below 0
 * @param promised places a year beyond the current ones that promised intakes already give; no part
 *     of the difference
 * @param replacement what would make up for today's turnover if nothing changed and nobody were in
 *     training yet, less the current places
 * @param pipeline what those in training already, and those who enter before the plan, take off it
 * @param factors what each factor adds, in the order of {@link AdviceFactor#all()}
 * @param floor what is added because an intake cannot be less than none; 0 where it is not
 */
public record AdviceParts(
    long current,
    long required,
    long promised,
    long replacement,
    long pipeline,
    List<Long> factors,
    long floor) {
  /** Units that make up one place. */
  public static final int UNITS_PER_PLACE = 100;

  /** Decimals of a place that the units are. */
  public static final int DECIMALS = 2;

  /** The position of each figure in the list that {@link #of} takes; the last is the floor. */
  static final int CURRENT = 0;

  static final int REQUIRED = 1;
  static final int PROMISED = 2;
  static final int REPLACEMENT = 3;
  static final int PIPELINE = 4;
  static final int FIRST_FACTOR = 5;
  static final int FIGURES_BUT_FACTORS = 6;

  /** Those before it are no part of the difference. */
  private static final int FIRST_PART = REPLACEMENT;

  public AdviceParts {
    factors = List.copyOf(factors);
    long sum = replacement + pipeline + sum(factors) + floor;
    if (sum != required - current) {
      throw new IllegalArgumentException(
          "parts sum to " + sum + " where the difference is " + (required - current));
    }
  }

  /**
   * A cell of rounded figures. What rounding leaves over goes to one of them.
   *
   * @param figures current, required and promised, then replacement, pipeline, the factors and the
   *     floor
   * @param takesTheRest which figure takes what rounding leaves over
   * @return the cell
   */
  static AdviceParts of(List<Long> figures, int takesTheRest) {
    List<Long> exact = new ArrayList<>(figures);
    long parts = sum(figures.subList(FIRST_PART, figures.size()));
    long rest = figures.get(REQUIRED) - figures.get(CURRENT) - parts;
    exact.set(takesTheRest, exact.get(takesTheRest) + rest);
    int last = exact.size() - 1;
    return new AdviceParts(
        exact.get(CURRENT),
        exact.get(REQUIRED),
        exact.get(PROMISED),
        exact.get(REPLACEMENT),
        exact.get(PIPELINE),
        exact.subList(FIRST_FACTOR, last),
        exact.get(last));
  }

  /** Which of the figures that {@link #of} takes is the largest part. */
  static int largestPart(double[] figures) {
    int largest = FIRST_PART;
    for (int i = FIRST_PART; i < figures.length; i++) {
      largest = Math.abs(figures[i]) > Math.abs(figures[largest]) ? i : largest;
    }
    return largest;
  }

  private static long sum(List<Long> parts) {
    return parts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The sum of some cells.
   *
   * @param cells any number of them
   * @return part by part
   */
  public static AdviceParts sumOf(List<AdviceParts> cells) {
    List<Long> factors = new ArrayList<>(Collections.nCopies(AdviceFactor.all().size(), 0L));
    for (AdviceParts cell : cells) {
      for (int f = 0; f < factors.size(); f++) {
        factors.set(f, factors.get(f) + cell.factors().get(f));
      }
    }
    return new AdviceParts(
        cells.stream().mapToLong(AdviceParts::current).sum(),
        cells.stream().mapToLong(AdviceParts::required).sum(),
        cells.stream().mapToLong(AdviceParts::promised).sum(),
        cells.stream().mapToLong(AdviceParts::replacement).sum(),
        cells.stream().mapToLong(AdviceParts::pipeline).sum(),
        factors,
        cells.stream().mapToLong(AdviceParts::floor).sum());
  }

  /**
   * The difference that the parts explain.
   *
   * @return required less current
   */
  public long difference() {
    return required - current;
  }
}
