package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.JointSearch;
import org.placewright.allocation.search.JointSearch.JointPlan;
import org.placewright.plan.PlacesPlan;

/**
 * Finds one set of committed places for several futures, each of which then goes on in its own way,
 * and proves what no such set can be better than. A small joint program is solved as one; else the
 * bound is put together from those of the futures, which holds as no plan for all is better in any
 * future than that future's own best.
 */
public final class RobustAllocator {
  /** Coefficients of a joint program above which it is not solved as one. */
  private static final int LARGE = 120_000;

  private static final long WORK = 40_000;
  private static final long TRIES_PER_COLUMN = 160;
  private static final long LEAST_TRIES = 60_000;

  private final LinearSolver solver;
  private final List<Lever> levers;

  /**
   * Makes an allocator that solves with one engine.
   *
   * @param solver solves the linear programs; none of its answers is trusted unchecked
   * @param levers all levers of the program
   */
  public RobustAllocator(LinearSolver solver, List<Lever> levers) {
    this.solver = solver;
    this.levers = List.copyOf(levers);
  }

  /**
   * The result of asking for a robust plan.
   *
   * @param allocation the plan; empty where there is none
   * @param reason why there is none, a sentence; else empty
   */
  public record RobustOutcome(Optional<RobustAllocation> allocation, String reason) {
    static RobustOutcome none(String reason) {
      return new RobustOutcome(Optional.empty(), reason);
    }
  }

  /**
   * Looks for a robust plan.
   *
   * @param futures at least two, with the same programmes and years
   * @param measure what is to be kept least
   * @param limits how hard to look
   * @param watch hears of each step, and may end the search with what there is
   */
  public RobustOutcome allocate(
      List<Future> futures, RobustMeasure measure, SearchLimits limits, PlanWatch watch) {
    List<Allocation> own = new ArrayList<>();
    for (Future future : futures) {
      watch.begins("Planning " + future.name() + " by itself");
      PlanBrief brief =
          own.isEmpty() ? future.brief() : future.brief().after(begun(own.get(own.size() - 1)));
      Optional<Allocation> mine =
          new Allocator(solver, levers).allocate(brief, limits, watch).allocationFound();
      if (mine.isEmpty() || !mine.get().certificate().holds()) {
        return RobustOutcome.none("There is no plan for " + future.name() + " even by itself.");
      }
      // A bound that its multipliers alone prove can be written down for every future.
      BoundProof proof = new BoundProof(mine.get().proof().multipliers(), Optional.empty());
      own.add(new Prover(levers).prove(future.brief(), mine.get().plan(), proof));
    }
    return together(new Joint(futures, own, measure, limits, watch));
  }

  private static EarlierPlan begun(Allocation plan) {
    return new EarlierPlan("", "", plan.plan(), plan.proof().multipliers(), false);
  }

  /** What the futures' own plans leave to be put together. */
  private final class Joint {
    private final List<Future> futures;
    private final List<Allocation> own;
    private final RobustMeasure measure;
    private final SearchLimits limits;
    private final PlanWatch watch;
    private final List<LeversInForce> inForce;
    private final List<PlanModel> models;
    private final int committed;
    private final double[] best;

    Joint(
        List<Future> futures,
        List<Allocation> own,
        RobustMeasure measure,
        SearchLimits limits,
        PlanWatch watch) {
      this.futures = futures;
      this.own = own;
      this.measure = measure;
      this.limits = limits;
      this.watch = watch;
      inForce = futures.stream().map(each -> LeversInForce.of(levers, each.brief())).toList();
      models =
          IntStream.range(0, futures.size())
              .mapToObj(s -> new PlanModels(futures.get(s).brief()).write(inForce.get(s)))
              .toList();
      committed = committed(futures.get(0).brief());
      best = own.stream().mapToDouble(each -> each.certificate().objective()).toArray();
    }

    boolean areAlike() {
      List<String> names = models.get(0).columns().stream().map(PlaceColumn::name).toList();
      return models.stream()
          .allMatch(each -> each.columns().stream().map(PlaceColumn::name).toList().equals(names));
    }

    double value(double[] costs) {
      return measure.of(costs, best);
    }

    Optional<JointPlan> search() {
      watch.begins("Searching one set of committed places for all futures");
      List<int[]> start = own.stream().map(each -> begun(each).columns()).toList();
      List<JointSearch.PricedModel> priced = new ArrayList<>();
      for (int s = 0; s < models.size(); s++) {
        Relaxation known = Relaxation.known(models.get(s), own.get(s).proof().multipliers());
        priced.add(new JointSearch.PricedModel(models.get(s), known.weights()));
      }
      long columns = (long) models.get(0).columns().size() * models.size();
      long tries = (long) (Math.max(LEAST_TRIES, TRIES_PER_COLUMN * columns) * limits.work());
      double heat = IntStream.range(0, best.length).mapToDouble(s -> best[s]).sum() / columns;
      return IntStream.range(0, models.size()).boxed().toList().parallelStream()
          .map(
              from ->
                  new JointSearch(
                          priced, committed, this::value, limits.seed() + from, watch::outOfTime)
                      .search(start, from, tries, from == 0 ? 0 : heat))
          .toList()
          .stream()
          .flatMap(Optional::stream)
          .reduce((first, other) -> other.measure() < first.measure() ? other : first);
    }

    JointProgram program(boolean relaxed) {
      return new JointProgram(models, committed, measure, best, relaxed);
    }

    /** What holds whatever the futures share. */
    RobustAllocation.RobustBound boundByFutures() {
      double[] bounds = own.stream().mapToDouble(each -> each.certificate().bound()).toArray();
      return new RobustAllocation.RobustBound(value(bounds), Map.of());
    }

    RobustAllocation.RobustBound bound() {
      RobustAllocation.RobustBound apart = boundByFutures();
      LinearProgram program = program(true).program();
      if (program.byColumn().nonZeros() > LARGE) {
        return apart;
      }
      watch.begins("Solving all futures together with places that may be split");
      LinearSolution solution = solver.relax(program);
      if (solution.rowDuals().isEmpty()) {
        return apart;
      }
      SafeBound safe = SafeBound.of(program, solution.rowDuals().toArray());
      return safe.value() > apart.value()
          ? new RobustAllocation.RobustBound(safe.value(), named(program, safe.duals()))
          : apart;
    }

    /** The best plan that a solver's own search comes by, where that is not too much for it. */
    Optional<JointPlan> solved(Optional<JointPlan> known) {
      JointProgram whole = program(false);
      if (whole.program().byColumn().nonZeros() > LARGE || watch.outOfTime()) {
        return Optional.empty();
      }
      watch.begins("Searching all futures by branch and bound");
      MipLimits mip =
          MipLimits.none().withMaxLpIterations((long) (WORK * limits.work())).withRelativeGap(1e-9);
      Optional<double[]> start = known.map(plan -> whole.complete(plan.places(), plan.costs()));
      MipSolution solution = solver.solve(whole.program(), mip, start);
      return solution.x().isEmpty() ? Optional.empty() : read(whole.places(solution.x()));
    }

    private Optional<JointPlan> read(List<int[]> places) {
      double[] costs = new double[places.size()];
      for (int s = 0; s < costs.length; s++) {
        Optional<FoundPlan> found = FoundPlan.of(models.get(s), places.get(s));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        costs[s] = found.get().objective();
      }
      return Optional.of(new JointPlan(places, costs, value(costs)))
          .filter(plan -> JointSearch.agree(places, models.get(0), committed));
    }

    Allocation certified(int s, int[] columns, double bound) {
      int intakes = models.get(s).intakes();
      PlacesPlan plan =
          PlacesPlan.of(columns.length / intakes, intakes, (p, i) -> columns[p * intakes + i]);
      List<Verdict> verdicts = inForce.get(s).verdicts(plan);
      Allocation mine = own.get(s);
      return new Allocation(
          plan,
          verdicts,
          mine.prices(),
          mine.proof(),
          new Certifier(models.get(s), futures.get(s).brief()).certify(plan, verdicts, bound),
          mine.solve());
    }
  }

  /** How many intakes are the same in all futures. */
  static int committed(PlanBrief brief) {
    return Math.min(
        brief.scenario().horizon().intakes(),
        brief.scenario().settings().commissioning().committedIntakes());
  }

  private static Map<String, Double> named(LinearProgram program, Values duals) {
    Map<String, Double> named = new TreeMap<>();
    for (int row = 0; row < program.rows(); row++) {
      if (duals.get(row) != 0) {
        named.put(program.rowName(row), duals.get(row));
      }
    }
    return named;
  }

  private RobustOutcome together(Joint joint) {
    if (!joint.areAlike()) {
      return RobustOutcome.none("The futures have other programmes or years than each other.");
    }
    Optional<JointPlan> found = joint.search();
    Optional<JointPlan> solved = joint.solved(found);
    Optional<JointPlan> better =
        solved.filter(plan -> found.isEmpty() || plan.measure() < found.get().measure());
    Optional<JointPlan> chosen = better.or(() -> found);
    if (chosen.isEmpty()) {
      return RobustOutcome.none(
          "No set of committed places was found with which every future has a plan, which does not"
              + " mean that there is none. Try --work 4.");
    }
    RobustAllocation.RobustBound bound = joint.bound();
    joint.watch.begins("Proving the plan in every future");
    List<RobustAllocation.InFuture> results = new ArrayList<>();
    for (int s = 0; s < joint.futures.size(); s++) {
      Allocation own = joint.own.get(s);
      Allocation robust =
          joint.certified(s, chosen.get().places().get(s), own.certificate().bound());
      if (!robust.certificate().holds()) {
        return RobustOutcome.none(
            "The plan for "
                + joint.futures.get(s).name()
                + " could not be proven: "
                + robust.certificate().failures().get(0));
      }
      results.add(new RobustAllocation.InFuture(joint.futures.get(s), robust, own));
    }
    return new RobustOutcome(
        Optional.of(
            new RobustAllocation(
                joint.measure, joint.committed, results, joint.value(costs(results)), bound)),
        "");
  }

  /**
   * Proves a robust plan again, without any solver.
   *
   * @param futures what it comes to in each, proven for itself
   * @param measure what it keeps least
   * @param multipliers of the joint program, by row name; none where its bound has none
   * @return the plan with the bound that these prove
   * @throws IllegalArgumentException when committed places differ from future to future
   */
  public RobustAllocation prove(
      List<RobustAllocation.InFuture> futures,
      RobustMeasure measure,
      Map<String, Double> multipliers) {
    Joint joint =
        new Joint(
            futures.stream().map(RobustAllocation.InFuture::future).toList(),
            futures.stream().map(RobustAllocation.InFuture::own).toList(),
            measure,
            new SearchLimits(0, 1, Optional.empty(), SearchLimits.Engine.AUTO, 0),
            () -> false);
    List<int[]> places = futures.stream().map(each -> begun(each.robust()).columns()).toList();
    if (!joint.areAlike() || !JointSearch.agree(places, joint.models.get(0), joint.committed)) {
      throw new IllegalArgumentException("committed places differ from future to future");
    }
    RobustAllocation.RobustBound bound = joint.boundByFutures();
    if (!multipliers.isEmpty()) {
      LinearProgram program = joint.program(true).program();
      double[] duals = new double[program.rows()];
      for (int row = 0; row < duals.length; row++) {
        duals[row] = multipliers.getOrDefault(program.rowName(row), 0.0);
      }
      bound = new RobustAllocation.RobustBound(SafeBound.of(program, duals).value(), multipliers);
    }
    return new RobustAllocation(
        measure, joint.committed, futures, joint.value(costs(futures)), bound);
  }

  private static double[] costs(List<RobustAllocation.InFuture> futures) {
    return futures.stream().mapToDouble(each -> each.robust().certificate().objective()).toArray();
  }
}
