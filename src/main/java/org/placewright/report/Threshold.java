package org.placewright.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Verdict;

/**
 * The last value with which there is a plan.
 *
 * @param vary what was varied, as it was given
 * @param probes the values that were tried, from the loosest on
 * @param last the last with a plan; empty where none has
 * @param beyond the next value of the grid, which has none; empty where all have a plan
 * @param stopping what came of that value
 */
public record Threshold(
    String vary,
    List<SweepStep> probes,
    Optional<BigDecimal> last,
    Optional<BigDecimal> beyond,
    Optional<SweepStep> stopping) {
  public Threshold {
    probes = List.copyOf(probes);
  }

  /** Whether it is shown that there is no plan beyond, and not only that none was found. */
  public boolean isShown() {
    return stopping.filter(step -> step.outcome() == SweepStep.StepOutcome.NO_PLAN).isPresent();
  }

  /**
   * Where a lever begins to bind, as far as the values tried tell.
   *
   * @param lever its id
   * @param free the last value tried at which none of its rules binds, before the first at which
   *     one does; empty where one binds at the loosest
   * @param binds the first value tried at which one of its rules binds; empty where none does
   */
  public record BindingFrom(String lever, Optional<String> free, Optional<String> binds) {}

  /** Every lever that has something to say, in the order of the levers. */
  public List<BindingFrom> levers() {
    List<SweepStep> plans = probes.stream().filter(SweepStep::hasPlan).toList();
    List<BindingFrom> all = new ArrayList<>();
    plans.stream()
        .findFirst()
        .flatMap(SweepStep::plan)
        .ifPresent(plan -> plan.held().cards().forEach(card -> all.add(from(plans, card.id()))));
    return all;
  }

  private static BindingFrom from(List<SweepStep> plans, String lever) {
    Optional<String> free = Optional.empty();
    for (SweepStep step : plans) {
      if (step.rules(lever, Verdict.State.BINDING) > 0) {
        return new BindingFrom(lever, free, Optional.of(value(step)));
      }
      free = Optional.of(value(step));
    }
    return new BindingFrom(lever, free, Optional.empty());
  }

  private static String value(SweepStep step) {
    return String.join(" ", step.values().values());
  }
}
