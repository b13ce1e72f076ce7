package org.placewright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.RobustMeasure;
import org.placewright.construction.NamedComponents;

/**
 * A robust plan that is asked for.
 *
 * @param pack the pack; in its scenario futures are drawn
 * @param out where to write it
 * @param search how hard to look for it
 * @param kind what is to be kept least
 * @param scenarios the futures, of which {@link PlanScenarios#AS_IT_IS} is the pack as it is; none
 *     where they are drawn
 * @param draws how many futures are drawn; 0 where they are scenarios
 * @param weights of the futures, in their order; none where all weigh the same
 * @param tail the share of the futures that counts as the worst
 */
@NamedComponents
public record RobustRequest(
    PackChoice pack,
    Path out,
    PlanRequest.Search search,
    RobustMeasure.RobustKind kind,
    List<String> scenarios,
    int draws,
    List<Double> weights,
    double tail) {
  /** Shares that sum to 1 but for this stay as they are written. */
  private static final double ROUNDING = 1e-12;

  public RobustRequest {
    scenarios = List.copyOf(scenarios);
    weights = List.copyOf(weights);
  }

  int count() {
    return draws > 0 ? draws : scenarios.size();
  }

  RobustMeasure measure() {
    double sum = weights.isEmpty() ? count() : weights.stream().mapToDouble(each -> each).sum();
    sum = Math.abs(sum - 1) < ROUNDING ? 1 : sum;
    List<Double> shares = new ArrayList<>();
    for (int s = 0; s < count(); s++) {
      shares.add((weights.isEmpty() ? 1 : weights.get(s)) / sum);
    }
    return new RobustMeasure(kind, shares, tail);
  }
}
