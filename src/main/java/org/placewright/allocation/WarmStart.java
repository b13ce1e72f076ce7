package org.placewright.allocation;

import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.Annealing;
import org.placewright.allocation.search.FoundPlan;

/**
 * What a plan made before is worth for another: the multipliers that proved its bound prove one
 * here too, and its places are mended where they no longer keep the rules. Where the two are within
 * the asked gap of each other, no linear program has to be solved; else it is, from these
 * multipliers.
 */
final class WarmStart {
  /** A model that is searched to its end in any case can afford more. */
  private static final long TRIES_PER_COLUMN_OF_SMALL = 80;

  private static final long TRIES_PER_COLUMN = 20;
  private static final long LEAST_TRIES = 8_000;

  /** Going downhill only, and with a little room to leave what the earlier plan was caught in. */
  private static final double[] HEATS = {0, 0.1};

  private final EarlierPlan earlier;
  private final Relaxation relaxation;
  private final Optional<FoundPlan> plan;
  private final Solve.Step step;

  private WarmStart(
      EarlierPlan earlier, Relaxation relaxation, Optional<FoundPlan> plan, long work) {
    this.earlier = earlier;
    this.relaxation = relaxation;
    this.plan = plan;
    step = new Solve.Step("earlier plan", work, plan.map(FoundPlan::objective));
  }

  /**
   * Begins from a plan made before.
   *
   * @param known what its multipliers prove here, or what was solved for from them
   */
  static WarmStart of(Relaxation known, EarlierPlan earlier, SearchLimits limits, PlanWatch watch) {
    watch.begins("Beginning from the plan made before");
    watch.stands(new SearchStanding(Optional.empty(), known.bound().value()));
    PlanModel model = known.model();
    long perColumn = WholeSearch.isSmall(model) ? TRIES_PER_COLUMN_OF_SMALL : TRIES_PER_COLUMN;
    long tries = (long) (Math.max(LEAST_TRIES, perColumn * model.columns().size()) * limits.work());
    int[] places = PlanModels.columns(model, earlier.places());
    Optional<FoundPlan> best =
        Chains.all(
                HEATS.length,
                chain ->
                    new Annealing(model, known.weights(), limits.seed() + chain, watch::outOfTime)
                        .search(places, tries, HEATS[chain]))
            .stream()
            .flatMap(Optional::stream)
            .reduce((first, other) -> other.isBetterThan(first) ? other : first);
    WarmStart mended = new WarmStart(earlier, known, best, HEATS.length * tries);
    return earlier.nearest() && mended.isWithin(limits.gap())
        ? mended.nearer(new NearSearch(known, earlier, limits, watch))
        : mended;
  }

  /** With a plan that is as cheap as it must be, and nearer to the earlier one. */
  private WarmStart nearer(NearSearch search) {
    Optional<FoundPlan> near = search.outward(relaxation.bound().value());
    return new WarmStart(earlier, relaxation, near.or(() -> plan), step.work() + search.work());
  }

  EarlierPlan earlier() {
    return earlier;
  }

  /** The model with the bound that the earlier multipliers prove. */
  Relaxation relaxation() {
    return relaxation;
  }

  /** The mended plan, where the rules could be kept. */
  Optional<FoundPlan> plan() {
    return plan;
  }

  /**
   * Whether plan and bound are within the asked gap of each other, and the model is not one that is
   * searched to its end all the same.
   */
  boolean isEnough(double gap) {
    return isWithin(gap) && !WholeSearch.isSmall(relaxation.model());
  }

  /** Whether plan and bound are within a gap of each other. */
  boolean isWithin(double gap) {
    return new SearchStanding(plan.map(FoundPlan::objective), relaxation.bound().value()).gap()
        <= gap;
  }

  /** What was done, for the record. */
  Solve.Step step() {
    return step;
  }
}
