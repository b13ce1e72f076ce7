package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.branch.Cover;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.search.Annealing;
import org.placewright.allocation.search.Dealing;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.Rounding;

/**
 * Looks for a plan in rounds, each with more work than the one before, until the gap is as asked or
 * the work is done. A small model then goes to the solver's own search, which may close the gap and
 * breaks ties exactly.
 */
final class PlanSearch {
  private static final int ROUNDS = 6;
  private static final int ROUNDS_IN_ANY_CASE = 3;
  private static final long TRIES_PER_COLUMN = 20;
  private static final long LEAST_TRIES = 2_000;

  /** Coefficients below which the proof by leaves and the exact tie-break are cheap. */
  private static final int SMALL = 4_000;

  /** Coefficients above which nodes are too dear for either. */
  private static final int LARGE = 60_000;

  /** Simplex iterations of a small model's steps: about a second where the gap is as asked. */
  private static final long GUIDE_WORK = 40_000;

  private static final long PROOF_WORK = 8_000;
  private static final long PROOF_WORK_FOR_THE_GAP = 40_000;

  /** Cold chains polish what rounding left, warm ones find a way where few plans keep the rules. */
  private static final double[] HEATS = {0, 1};

  private final Relaxation relaxation;
  private final PlanModel model;
  private final LinearSolver solver;
  private final SearchLimits limits;
  private final PlanWatch watch;
  private final List<Solve.Step> steps = new ArrayList<>();
  private Optional<FoundPlan> best = Optional.empty();
  private Optional<Double> solverBound = Optional.empty();
  private boolean begun;
  private int rounds = ROUNDS;
  private boolean timeBit;
  private boolean noWholePlan;
  private double bound;
  private Optional<Cover> cover = Optional.empty();

  PlanSearch(Relaxation relaxation, LinearSolver solver, SearchLimits limits, PlanWatch watch) {
    this.relaxation = relaxation;
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
    model = relaxation.model();
    bound = relaxation.bound().value();
    watch.stands(standing());
    steps.add(new Solve.Step("relaxation", relaxation.solution().iterations(), Optional.empty()));
  }

  /**
   * Searches for whole places in rounds of growing length. The first round is short and always
   * done, so that even a limit that has already passed yields a plan.
   *
   * @return the best plan found, if any
   */
  Optional<FoundPlan> search() {
    if (!isBegunWithin()) {
      anneal(0, () -> false);
      for (int round = 1; round < rounds && !done(round); round++) {
        anneal(round, watch::outOfTime);
      }
    }
    if (relaxation.grouped().isPresent() || rounds < ROUNDS) {
      // So many programmes are far beyond what the solver's own search can do.
      return best;
    }
    PlanProgram whole = PlanProgram.of(model);
    int size = whole.program().byColumn().nonZeros();
    // A step that costs more than it can tell is not begun where the gap is as asked.
    boolean open = gap() > limits.gap();
    if ((size < SMALL || (size < LARGE && open) || best.isEmpty()) && !stopNow()) {
      watch.begins("Searching by branch and bound");
      branch(whole);
    }
    if ((size < SMALL || (size < LARGE && open)) && !stopNow()) {
      watch.begins("Proving by leaves");
      proveByLeaves(size);
    }
    if (size < SMALL && best.isPresent() && !stopNow()) {
      watch.begins("Breaking ties");
      breakTies(whole);
    }
    return best;
  }

  /** Ends it after the first rounds, whatever they have found. */
  PlanSearch inFirstRounds() {
    rounds = ROUNDS_IN_ANY_CASE;
    return this;
  }

  /** Begins with what a plan made before has led to. */
  void begin(WarmStart start) {
    start.plan().ifPresent(this::keep);
    steps.add(start.step());
    begun = true;
  }

  /** Of the plans within the gap the nearest to an earlier one, from what was found so far. */
  FoundPlan nearest(EarlierPlan earlier, FoundPlan found, Optional<FoundPlan> known) {
    NearSearch search = new NearSearch(relaxation, earlier, limits, watch);
    FoundPlan nearest = search.nearest(new NearSearch.KnownNear(found, known, bound), solver);
    steps.add(search.step(nearest));
    return nearest;
  }

  /** Whether a model is small enough to be searched to its end whatever its gap. */
  static boolean isSmall(PlanModel model) {
    return model.columns().size() < SMALL
        && PlanProgram.of(model).program().byColumn().nonZeros() < SMALL;
  }

  private boolean isBegunWithin() {
    return begun && gap() <= limits.gap();
  }

  /** What is proven: no plan goes below it. */
  double bound() {
    return bound;
  }

  /** The proof by leaves, where it proves more than the relaxation does. */
  Optional<Cover> cover() {
    return cover;
  }

  Solve record() {
    Solve.Stop stop =
        gap() <= limits.gap()
            ? Solve.Stop.GAP_REACHED
            : timeBit ? Solve.Stop.TIME_LIMIT : Solve.Stop.WORK_LIMIT;
    return new Solve(solver.name(), stop, solverBound, steps);
  }

  private boolean done(int round) {
    return ((begun || round >= ROUNDS_IN_ANY_CASE) && gap() <= limits.gap()) || stopNow();
  }

  /** Whether it is proven that no whole places keep the hard rules, though split ones may. */
  boolean noWholePlan() {
    return noWholePlan;
  }

  private boolean stopNow() {
    timeBit = timeBit || watch.outOfTime();
    return timeBit;
  }

  private double gap() {
    return standing().gap();
  }

  private SearchStanding standing() {
    return new SearchStanding(best.map(FoundPlan::objective), bound);
  }

  private void anneal(int round, BooleanSupplier stop) {
    watch.begins("Searching whole places, round " + (round + 1));
    Relaxation searched =
        relaxation.grouped().map(Relaxation.Grouped::relaxation).orElse(relaxation);
    long first = Math.max(LEAST_TRIES, TRIES_PER_COLUMN * searched.model().columns().size());
    long tries = (long) (first * limits.work() * (1L << (2 * round)));
    List<Optional<FoundPlan>> found =
        Chains.all(
            HEATS.length,
            chain -> {
              long seed = limits.seed() + 1000L * round + chain;
              return new Annealing(searched.model(), searched.weights(), seed, stop)
                  .search(start(searched, seed), tries, HEATS[chain]);
            });
    if (relaxation.grouped().isEmpty()) {
      found.forEach(plan -> plan.ifPresent(this::keep));
    }
    step("search", HEATS.length * tries);
    if (relaxation.grouped().isPresent()) {
      deal(found, round, stop);
    }
  }

  /** Deals the plans of groups to their programmes, and mends what that leaves. */
  private void deal(List<Optional<FoundPlan>> ofGroups, int round, BooleanSupplier stop) {
    AlikeProgrammes alike = relaxation.grouped().orElseThrow().alike();
    long tries = Math.max(LEAST_TRIES, TRIES_PER_COLUMN * model.columns().size());
    Chains.all(
            HEATS.length,
            chain ->
                ofGroups
                    .get(chain)
                    .flatMap(
                        plan ->
                            new Annealing(model, relaxation.weights(), limits.seed() + round, stop)
                                .search(Dealing.of(alike, plan.places()), tries, 0)))
        .forEach(plan -> plan.ifPresent(this::keep));
    step("dealing", HEATS.length * tries);
  }

  /** Rounded from the relaxed plan; the baseline where the solver has given none. */
  private static int[] start(Relaxation searched, long seed) {
    Values split = searched.solution().x();
    PlanModel itsModel = searched.model();
    return split.isEmpty()
        ? itsModel.columns().stream().mapToInt(PlaceColumn::baseline).toArray()
        : Rounding.of(itsModel, split.toArray(), seed);
  }

  private void keep(FoundPlan found) {
    if (best.isEmpty() || found.isBetterThan(best.get())) {
      best = Optional.of(found);
      watch.stands(standing());
    }
  }

  private void step(String name, long work) {
    steps.add(new Solve.Step(name, work, best.map(FoundPlan::objective)));
  }

  private MipWatch watch() {
    return new MipWatch() {
      @Override
      public boolean cancelled() {
        return stopNow();
      }
    };
  }

  private void branch(PlanProgram whole) {
    Optional<double[]> start = best.map(plan -> whole.complete(plan.places()));
    MipLimits mipLimits =
        MipLimits.none()
            .withMaxLpIterations((long) (GUIDE_WORK * limits.work()))
            .withRelativeGap(1e-9);
    MipSolution solution = solver.solve(whole.program(), mipLimits, start, watch());
    if (Double.isFinite(solution.bound())) {
      solverBound = Optional.of(solution.bound());
    }
    read(solution).ifPresent(this::keep);
    step("branch and bound", solution.work().lpIterations());
  }

  /** Proves the bound by leaves, as far as the work goes; comes by better plans on the way. */
  private void proveByLeaves(int size) {
    double share = Math.min(1, (double) SMALL / size);
    long work = gap() > limits.gap() ? (long) (PROOF_WORK_FOR_THE_GAP * share) : PROOF_WORK;
    LeafProof proof = new LeafProof(model);
    proof.search(best, solver, (long) (work * limits.work()), this::stopNow);
    proof.best().ifPresent(this::keep);
    double proven = proof.replay(proof.cover()).bound();
    noWholePlan = best.isEmpty() && proven == Double.POSITIVE_INFINITY;
    if (proven > bound && proven < Double.POSITIVE_INFINITY) {
      bound = proven;
      cover = Optional.of(proof.cover());
      watch.stands(standing());
    }
    step("proof by leaves", proof.work());
  }

  /** Fixes the price and looks for the plan nearest to the baseline. */
  private void breakTies(PlanProgram whole) {
    FoundPlan plan = best.orElseThrow();
    TieBreak tieBreak = new TieBreak(model, whole, plan);
    MipLimits mipLimits = MipLimits.none().withMaxLpIterations((long) (GUIDE_WORK * limits.work()));
    Optional<double[]> start = Optional.of(tieBreak.start());
    MipSolution solution = solver.solve(tieBreak.program(), mipLimits, start, watch());
    read(solution)
        .filter(tied -> !plan.isBetterThan(tied))
        .ifPresent(tied -> best = Optional.of(tied));
    boolean exact = solution.status() == MipStatus.OPTIMAL;
    step(exact ? "tie-break" : "tie-break, not finished", solution.work().lpIterations());
  }

  private Optional<FoundPlan> read(MipSolution solution) {
    return solution.x().isEmpty() ? Optional.empty() : LeafProof.read(model, solution.x());
  }
}
