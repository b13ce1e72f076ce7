package org.placewright.allocation;

import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.Annealing;
import org.placewright.allocation.search.FoundPlan;

/**
 * What a plan made before is worth for another: the multipliers that proved its bound prove one
 * here too, and its places are mended where they no longer keep the rules. Where the two are within
 * the asked gap of each other, no linear program has to be solved.
 */
final class WarmStart {
  private static final long TRIES_PER_COLUMN = 80;
  private static final long LEAST_TRIES = 8_000;

  /** Going downhill only, and with a little room to leave what the earlier plan was caught in. */
  private static final double[] HEATS = {0, 0.1};

  private final Relaxation relaxation;
  private final Optional<FoundPlan> plan;
  private final Solve.Step step;
  private final boolean boundAgain;

  private WarmStart(
      Relaxation relaxation, EarlierPlan earlier, Optional<FoundPlan> plan, long work) {
    this.relaxation = relaxation;
    this.plan = plan;
    boundAgain = earlier.boundAgain();
    step = new Solve.Step("earlier plan", work, plan.map(FoundPlan::objective));
  }

  static WarmStart of(PlanModel model, EarlierPlan earlier, SearchLimits limits, PlanWatch watch) {
    watch.begins("Beginning from the plan made before");
    Relaxation known = Relaxation.known(model, earlier.multipliers());
    watch.stands(new SearchStanding(Optional.empty(), known.bound().value()));
    if (earlier.nearest()) {
      NearSearch near = new NearSearch(known, earlier, limits, watch);
      return new WarmStart(known, earlier, near.outward(known.bound().value()), near.work());
    }
    long usual = Math.max(LEAST_TRIES, TRIES_PER_COLUMN * model.columns().size());
    long tries = (long) (usual * limits.work());
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
    return new WarmStart(known, earlier, best, HEATS.length * tries);
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
   * Whether plan and bound are within the asked gap of each other, no bound of one's own is asked
   * for, and the model is not one that is searched to its end all the same.
   */
  boolean isEnough(double gap) {
    return !boundAgain && !WholeSearch.isSmall(relaxation.model()) && isWithin(gap);
  }

  private boolean isWithin(double gap) {
    return new SearchStanding(plan.map(FoundPlan::objective), relaxation.bound().value()).gap()
        <= gap;
  }

  /** What was done, for the record. */
  Solve.Step step() {
    return step;
  }
}
