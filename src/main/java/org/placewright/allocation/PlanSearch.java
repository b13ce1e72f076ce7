package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.branch.Leaves;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.FoundPlan;

/**
 * Looks for a plan in rounds, each with more work than the one before, until the gap is as asked or
 * the work is done. A small model then goes to the solver's own search, which may close the gap and
 * breaks ties exactly.
 */
final class PlanSearch {
  private static final int ROUNDS = 6;
  private static final int ROUNDS_IN_ANY_CASE = 3;

  /** Coefficients from which nodes are too dear, and a round tells more than specialties do. */
  private static final int LARGE = 60_000;

  private final Relaxation relaxation;
  private final PlanModel model;
  private final LinearSolver solver;
  private final SearchLimits limits;
  private final PlanWatch watch;
  private final ChainRounds chains;
  private final ProvenBound bound;
  private final List<Solve.Step> steps = new ArrayList<>();
  private Optional<FoundPlan> best = Optional.empty();
  private Optional<Double> solverBound = Optional.empty();
  private boolean begun;
  private int rounds = ROUNDS;
  private boolean timeBit;
  private boolean branched;
  private Optional<PlanModel> impossible = Optional.empty();
  private Optional<GroupSearch> groups = Optional.empty();

  PlanSearch(Relaxation relaxation, LinearSolver solver, SearchLimits limits, PlanWatch watch) {
    this.relaxation = relaxation;
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
    chains = new ChainRounds(relaxation, limits);
    model = relaxation.model();
    bound = new ProvenBound(relaxation, solver, limits);
    watch.stands(standing());
    steps.add(new Solve.Step("relaxation", relaxation.solution().iterations(), Optional.empty()));
  }

  /**
   * Searches for whole places in rounds of growing length. The first rounds are short and made
   * until there is a plan, whatever the time: one that comes late is worth more than none.
   *
   * @return the best plan found, if any
   */
  Optional<FoundPlan> search() {
    if (relaxation.grouped().isPresent() || rounds < ROUNDS) {
      // So many programmes are far beyond what the solver's own search can do.
      searchInRounds(() -> {});
      return best;
    }
    WholeSearch whole = new WholeSearch(model, solver, limits);
    int size = whole.size();
    boolean small = size < WholeSearch.SMALL;
    boolean large = size >= LARGE;
    searchInRounds(small ? () -> decide(whole) : large ? () -> {} : this::proveBySpecialty);
    if (large && !done(ROUNDS)) {
      proveBySpecialty();
    }
    if (impossible().isPresent()) {
      return best;
    }
    // No step is begun that costs more than it can tell.
    boolean open = !large && standing().gap() > limits.gap() && bound.leaves().isEmpty();
    if ((small || open || best.isEmpty()) && !branched && !stopNow()) {
      branch(whole);
    }
    if ((small || open) && !stopNow()) {
      proveByLeaves(size);
    }
    if (small && best.isPresent() && !stopNow()) {
      watch.begins("Breaking ties");
      breakTies(whole);
    }
    return best;
  }

  /**
   * Searches in rounds of growing length.
   *
   * @param between done after the rounds that are made in any case, where they were not enough
   */
  private void searchInRounds(Runnable between) {
    if (isBegunWithin()) {
      return;
    }
    groups = relaxation.grouped().map(grouped -> groups());
    if (impossible().isPresent()) {
      return;
    }
    for (int round = 0; round < rounds && !done(round); round++) {
      if (round == ROUNDS_IN_ANY_CASE) {
        between.run();
      }
      if (!done(round)) {
        anneal(round, isDue(round) ? () -> false : watch::outOfTime);
      }
    }
  }

  /** Whether a round is made even where time is out. */
  private boolean isDue(int round) {
    return round == 0 || (best.isEmpty() && round < ROUNDS_IN_ANY_CASE);
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
    chains.goOnEarly();
    begun = true;
  }

  /** Of the plans within the gap the nearest to an earlier one, from what was found so far. */
  FoundPlan nearest(EarlierPlan earlier, FoundPlan found, Optional<FoundPlan> known) {
    NearSearch search = new NearSearch(relaxation, earlier, limits, watch);
    FoundPlan nearest =
        search.nearest(new NearSearch.KnownNear(found, known, bound.value()), solver);
    steps.add(search.step(nearest));
    return nearest;
  }

  private GroupSearch groups() {
    watch.begins("Rounding places by specialty");
    GroupSearch search = new GroupSearch(relaxation, solver, limits.seed());
    impossible = SpecialtyProof.impossible(model, search.without(), solver, this::stopNow);
    return search;
  }

  private boolean isBegunWithin() {
    return begun && standing().gap() <= limits.gap();
  }

  /** What is proven: no plan goes below it. */
  double bound() {
    return bound.value();
  }

  /** The proof by leaves, where it proves more than the relaxation does. */
  Optional<Leaves> leaves() {
    return bound.leaves();
  }

  Solve record() {
    Solve.Stop stop =
        standing().gap() <= limits.gap()
            ? Solve.Stop.GAP_REACHED
            : timeBit ? Solve.Stop.TIME_LIMIT : Solve.Stop.WORK_LIMIT;
    return new Solve(solver.name(), stop, solverBound, steps);
  }

  private boolean done(int round) {
    boolean enough = begun || groups.isPresent() || round >= ROUNDS_IN_ANY_CASE;
    return (enough && standing().gap() <= limits.gap())
        || impossible().isPresent()
        || (!isDue(round) && stopNow());
  }

  /** Rules that no whole places keep, as is proven, though split ones may. */
  Optional<PlanModel> impossible() {
    return bound.noPlan() ? Optional.of(model) : impossible;
  }

  private boolean stopNow() {
    timeBit = timeBit || watch.outOfTime();
    return timeBit;
  }

  private SearchStanding standing() {
    return new SearchStanding(best.map(FoundPlan::objective), bound.value());
  }

  private void anneal(int round, BooleanSupplier stop) {
    watch.begins("Searching whole places, round " + (round + 1));
    if (groups.isPresent()) {
      annealGroups(groups.get(), round, stop);
      return;
    }
    chains.search(round, best, stop).forEach(plan -> plan.ifPresent(this::keep));
    step("search", chains.work(round));
  }

  private void annealGroups(GroupSearch search, int round, BooleanSupplier stop) {
    long tries = tries(round, search.columns());
    Optional<FoundPlan> found = search.places(round, tries, stop);
    step("search", GroupSearch.CHAINS * tries);
    if (found.isPresent()) {
      watch.begins("Dealing places to programmes, round " + (round + 1));
      long more = tries(Math.min(round, 1), model.columns().size());
      search.dealt(found.get().places(), round, more, stop).ifPresent(this::keep);
      step("dealing", GroupSearch.CHAINS * more);
    }
  }

  private long tries(int round, int columns) {
    return ChainRounds.tries(round, columns, limits);
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
    return MipWatch.until(this::stopNow);
  }

  /** Where rounds have found no plan for a small model, its whole search may show that none is. */
  private void decide(WholeSearch whole) {
    if (best.isEmpty()) {
      branch(whole);
    }
    if (best.isEmpty() && !stopNow()) {
      proveByLeaves(whole.size());
    }
  }

  private void branch(WholeSearch whole) {
    watch.begins("Searching by branch and bound");
    branched = true;
    MipSolution solution = whole.best(best, watch());
    if (Double.isFinite(solution.bound())) {
      solverBound = Optional.of(solution.bound());
    }
    whole.read(solution).ifPresent(this::keep);
    step("branch and bound", solution.work().lpIterations());
  }

  /** Proves the bound by leaves, as far as the work goes; comes by better plans on the way. */
  private void proveByLeaves(int size) {
    watch.begins("Proving by leaves");
    LeafProof proof =
        bound.cutPlans(best, Math.min(1, (double) WholeSearch.SMALL / size), this::stopNow);
    proof.best().ifPresent(this::keep);
    proven("proof by leaves", proof);
  }

  /** Proves more than places that may be split do, specialty by specialty. */
  private void proveBySpecialty() {
    if (relaxation.solved() && !stopNow()) {
      watch.begins("Proving by leaves, specialty by specialty");
      proven("proof by specialties", bound.cutSpecialties(this::stopNow));
    }
  }

  private void proven(String name, LeafProof proof) {
    watch.stands(standing());
    step(name, proof.work());
  }

  private void breakTies(WholeSearch whole) {
    FoundPlan plan = best.orElseThrow();
    MipSolution solution = whole.nearest(plan, watch());
    whole
        .read(solution)
        .filter(tied -> !plan.isBetterThan(tied))
        .ifPresent(tied -> best = Optional.of(tied));
    boolean exact = solution.status() == MipStatus.OPTIMAL;
    step(exact ? "tie-break" : "tie-break, not finished", solution.work().lpIterations());
  }
}
