package org.placewright.allocation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan for several futures, with the same committed places in all of them.
 *
 * @param measure what it keeps least
 * @param committed how many intakes are the same in all futures
 * @param futures by future
 * @param value weighted FTE-years: the measure of the plan
 * @param proof what proves that no such plan is better
 */
public record RobustAllocation(
    RobustMeasure measure, int committed, List<InFuture> futures, double value, RobustBound proof) {
  public RobustAllocation {
    futures = List.copyOf(futures);
  }

  /**
   * What the plan comes to in one future.
   *
   * @param future what is to come
   * @param robust the plan there, with its certificate
   * @param own the future's own best plan, with its certificate
   */
  public record InFuture(Future future, Allocation robust, Allocation own) {
    /** What it costs more here than the future's own best plan, because others are possible too. */
    public double price() {
      return robust.certificate().objective() - own.certificate().objective();
    }
  }

  /**
   * What no plan for all the futures can be better than.
   *
   * @param value weighted FTE-years
   * @param multipliers duals of the joint program, by row name; none where the bound is put
   *     together from those of the futures
   */
  public record RobustBound(double value, Map<String, Double> multipliers) {
    public RobustBound {
      multipliers = Collections.unmodifiableMap(new TreeMap<>(multipliers));
    }

    /** Whether it is of one program over all futures. */
    public boolean isJoint() {
      return !multipliers.isEmpty();
    }
  }

  /** How far the plan may be from the best; as of {@link Certificate#gap}. */
  public double gap() {
    return Certificate.gap(value, proof.value());
  }
}
