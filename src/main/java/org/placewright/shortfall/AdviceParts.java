package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;

/**
 * A required intake beside the current one, and what the difference is made of. All in whole
 * hundredths of a place a year, so that the parts sum to the difference to the last digit however
 * cells are added up: {@code required − current = replacement + factors + floor + interaction}.
 *
 * @param current places a year now
 * @param required places a year at which supply meets demand, never below 0
 * @param replacement what would hold today's balance if nothing changed, less the current places
 * @param factors what each factor adds by itself, in the order of {@link Factor#all()}
 * @param floor what is added because an intake cannot be less than none; 0 where it is not
 * @param interaction the rest: what the factors do only together
 */
public record AdviceParts(
    long current,
    long required,
    long replacement,
    List<Long> factors,
    long floor,
    long interaction) {
  /** Units in a place. */
  public static final int UNITS_PER_PLACE = 100;

  /** Decimals of a place that the units are. */
  public static final int DECIMALS = 2;

  public AdviceParts {
    factors = List.copyOf(factors);
    long sum = replacement + sum(factors) + floor + interaction;
    if (sum != required - current) {
      throw new IllegalArgumentException(
          "parts sum to " + sum + " where the difference is " + (required - current));
    }
  }

  /**
   * A cell of these figures, with as interaction what the others leave over.
   *
   * @param known current, required, replacement and floor, then the factors' parts
   * @return the cell
   */
  static AdviceParts ofKnown(List<Long> known) {
    List<Long> factors = known.subList(4, known.size());
    long explained = known.get(2) + known.get(3) + sum(factors);
    long interaction = known.get(1) - known.get(0) - explained;
    return new AdviceParts(
        known.get(0), known.get(1), known.get(2), factors, known.get(3), interaction);
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
    List<Long> factors = new ArrayList<>();
    for (int f = 0; f < Factor.all().size(); f++) {
      int factor = f;
      factors.add(cells.stream().mapToLong(cell -> cell.factors().get(factor)).sum());
    }
    return new AdviceParts(
        cells.stream().mapToLong(AdviceParts::current).sum(),
        cells.stream().mapToLong(AdviceParts::required).sum(),
        cells.stream().mapToLong(AdviceParts::replacement).sum(),
        factors,
        cells.stream().mapToLong(AdviceParts::floor).sum(),
        cells.stream().mapToLong(AdviceParts::interaction).sum());
  }

  /**
   * What there is to explain.
   *
   * @return required less current
   */
  public long difference() {
    return required - current;
  }
}
