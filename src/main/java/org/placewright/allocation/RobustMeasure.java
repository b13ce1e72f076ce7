package org.placewright.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan for several futures is to keep least.
 *
 * @param kind how the costs in the futures are put together
 * @param weights of the futures, which add up to 1
 * @param tail the share of the futures that counts as the worst, for {@link RobustKind#CVAR}
 */
public record RobustMeasure(RobustKind kind, List<Double> weights, double tail) {
  public RobustMeasure {
    weights = List.copyOf(weights);
  }

  /** How costs in several futures are put together. */
  public enum RobustKind {
    /** The mean, by the futures' weights. */
    EXPECTED,
    /** The mean of the worst futures that have a given share of the weight. */
    CVAR,
    /** The most by which the plan costs more than a future's own best plan, at least 0. */
    REGRET
  }

  /**
   * The measure of a plan.
   *
   * @param costs weighted FTE-years short in each future
   * @param best those of each future's own best plan
   * @return weighted FTE-years
   */
  public double of(double[] costs, double[] best) {
    return switch (kind) {
      case EXPECTED -> expected(costs);
      case CVAR -> worst(costs);
      case REGRET ->
          IntStream.range(0, costs.length)
              .mapToDouble(s -> costs[s] - best[s])
              .reduce(0, Math::max);
    };
  }

  private double expected(double[] costs) {
    double sum = 0;
    for (int s = 0; s < costs.length; s++) {
      sum += weights.get(s) * costs[s];
    }
    return sum;
  }

  private double worst(double[] costs) {
    List<Integer> dearest =
        IntStream.range(0, costs.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer s) -> -costs[s]))
            .toList();
    double left = tail;
    double sum = 0;
    for (int s : dearest) {
      double share = Math.min(left, weights.get(s));
      sum += share * costs[s];
      left -= share;
    }
    return sum / (tail - left);
  }
}
