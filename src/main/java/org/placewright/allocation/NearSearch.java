package org.placewright.allocation;

import java.util.Optional;
import org.placewright.allocation.branch.BranchLimits;
import org.placewright.allocation.branch.BranchSearch;
import org.placewright.allocation.branch.Branched;
import org.placewright.allocation.branch.KnownPlans;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.Nearing;
import org.placewright.allocation.search.Nearing.NearAim;

/**
 * Of the plans within the asked gap, looks for the one nearest to a plan made before: the one with
 * the fewest places more or fewer. On a small pack it is proven that none is nearer.
 */
final class NearSearch {
  private static final long TRIES_PER_COLUMN = 4;
  private static final long LEAST_TRIES = 2_000;

  /** Coefficients above which nodes are too dear. */
  private static final int LARGE = 60_000;

  /** Columns of places above which there are always as many coefficients. */
  private static final int MOST_COLUMNS = 2_000;

  /** Simplex iterations for the proof. */
  private static final long WORK = 40_000;

  /** A plan at the very limit might be rounded over it. */
  private static final double WITHIN = 1e-9;

  private final Relaxation relaxation;
  private final PlanModel model;
  private final int[] home;
  private final SearchLimits limits;
  private final PlanWatch watch;
  private long work;
  private boolean proven;

  NearSearch(Relaxation relaxation, EarlierPlan earlier, SearchLimits limits, PlanWatch watch) {
    this.relaxation = relaxation;
    model = relaxation.model();
    home = PlanModels.columns(model, earlier.places());
    this.limits = limits;
    this.watch = watch;
  }

  /** The most that a plan within the asked gap costs. */
  private double most(double bound) {
    return bound / (1 - limits.gap()) * (1 - WITHIN);
  }

  /**
   * A plan within the gap that is near to the earlier one, begun from its places.
   *
   * @param bound what is proven so far
   * @return empty where the search came by none
   */
  Optional<FoundPlan> outward(double bound) {
    work += tries();
    return outward(new NearAim(home, most(bound)));
  }

  private Optional<FoundPlan> outward(NearAim aim) {
    return nearing(aim).outward(tries());
  }

  /**
   * What is known before a near plan is looked for.
   *
   * @param best the best plan found
   * @param near a near plan, where there is one already
   * @param bound what is proven
   */
  record KnownNear(FoundPlan best, Optional<FoundPlan> near, double bound) {}

  /**
   * The nearest plan that can be found.
   *
   * @param known what is known already
   * @return a plan within the gap, or no dearer than the best where that is not within it
   */
  FoundPlan nearest(KnownNear known, LinearSolver solver) {
    watch.begins("Looking for the plan nearest to the one made before");
    FoundPlan best = known.best();
    double most = Math.max(most(known.bound()), best.objective() + WITHIN);
    NearAim aim = new NearAim(home, most);
    Optional<FoundPlan> near = known.near().filter(plan -> plan.objective() <= most);
    work += near.isPresent() ? 0 : tries();
    FoundPlan nearest =
        Chains.all(
                2,
                way ->
                    way == 0
                        ? near.or(() -> outward(new NearAim(home, most(known.bound()))))
                        : nearing(aim).homeward(best.places(), tries()))
            .stream()
            .flatMap(Optional::stream)
            .reduce(best, (one, other) -> isNearer(aim, other, one) ? other : one);
    return exactly(aim, nearest, solver);
  }

  private static boolean isNearer(NearAim aim, FoundPlan plan, FoundPlan other) {
    int difference = aim.distance(plan) - aim.distance(other);
    return difference < 0 || (difference == 0 && plan.objective() < other.objective());
  }

  /** What was done, for the record. */
  Solve.Step step(FoundPlan chosen) {
    String name = proven ? Solve.Step.NEAREST_PROVEN : Solve.Step.NEAREST_FOUND;
    return new Solve.Step(name, work, Optional.of(chosen.objective()));
  }

  /** Moves tried and simplex iterations so far. */
  long work() {
    return work;
  }

  private long tries() {
    long usual = Math.max(LEAST_TRIES, TRIES_PER_COLUMN * model.columns().size());
    return (long) Math.max(1, usual * limits.work());
  }

  private Nearing nearing(NearAim aim) {
    return new Nearing(model, relaxation.weights(), aim, limits.seed(), watch::outOfTime);
  }

  private FoundPlan exactly(NearAim aim, FoundPlan start, LinearSolver solver) {
    if (aim.distance(start) == 0) {
      proven = true;
      return start;
    }
    if (model.columns().size() >= MOST_COLUMNS || watch.outOfTime()) {
      return start;
    }
    NearProgram program = new NearProgram(model, aim);
    if (program.program().byColumn().nonZeros() >= LARGE) {
      return start;
    }
    watch.begins("Proving that no plan within the gap is nearer");
    Nearer nearer = new Nearer(aim, start);
    BranchLimits branchLimits =
        new BranchLimits((long) (WORK * limits.work()), 0, watch::outOfTime);
    Branched branched = new BranchSearch(program.program(), solver, nearer, branchLimits).search();
    work += branched.work();
    proven = branched.finished();
    return nearing(aim)
        .homeward(nearer.plan.places(), tries())
        .filter(plan -> isNearer(aim, plan, nearer.plan))
        .orElse(nearer.plan);
  }

  /** The nearest plan that branch and bound has come by. */
  private final class Nearer implements KnownPlans {
    private final NearAim aim;
    private FoundPlan plan;

    Nearer(NearAim aim, FoundPlan start) {
      this.aim = aim;
      plan = start;
    }

    @Override
    public void offer(Values x) {
      LeafProof.read(model, x)
          .filter(found -> found.objective() <= aim.most())
          .filter(found -> aim.distance(found) < aim.distance(plan))
          .ifPresent(found -> plan = found);
    }

    /** As distances are whole, what is not a whole place nearer is no nearer. */
    @Override
    public double best() {
      return aim.distance(plan) - 0.5;
    }
  }
}
