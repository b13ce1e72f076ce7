package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.JointFutures.OwnPlan;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.search.JointSearch;
import org.placewright.allocation.search.JointSearch.JointPlan;

/**
 * Finds one set of committed places for several futures, each of which then goes on in its own way,
 * and proves what no such set can be better than. A small joint program is solved as one; else the
 * bound is put together from those of the futures, which holds as no plan for all is better in any
 * future than that future's own best.
 */
public final class RobustAllocator {
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
   * Looks for a robust plan.
   *
   * @param futures at least two, with the same programmes and years
   * @param measure what is to be kept least
   * @param limits how hard to look
   * @param watch hears of each step, and may end the search with what there is
   */
  public RobustOutcome allocate(
      List<Future> futures, RobustMeasure measure, SearchLimits limits, PlanWatch watch) {
    List<OwnPlan> own = new ArrayList<>();
    for (Future future : futures) {
      watch.begins("Planning " + future.name() + " by itself");
      PlanBrief brief =
          own.isEmpty()
              ? future.brief()
              : future.brief().after(OwnPlan.begun(own.get(own.size() - 1).plan()));
      AllocationOutcome mine = new Allocator(solver, levers).allocate(brief, limits, watch);
      Optional<RobustOutcome> without = mine.match(new OwnCases(future));
      if (without.isPresent()) {
        return without.get();
      }
      Allocation found = mine.allocationFound().orElseThrow();
      // A bound that its multipliers alone prove can be written down for every future.
      BoundProof proof = new BoundProof(found.proof().multipliers(), Optional.empty());
      Allocation plan = new Prover(levers).prove(future.brief(), found.plan(), proof);
      own.add(new OwnPlan(future, plan));
    }
    JointFutures joint = new JointFutures(own, measure, levers);
    return joint.areAlike()
        ? together(joint, new RobustSearch(joint, solver, limits, watch))
        : new RobustOutcome.FuturesUnlike();
  }

  /** Why one future has no plan by itself; empty where it has one. */
  private record OwnCases(Future future)
      implements AllocationOutcome.OutcomeCases<Optional<RobustOutcome>, RuntimeException> {
    @Override
    public Optional<RobustOutcome> found(Allocation allocation) {
      Certificate certificate = allocation.certificate();
      return certificate.holds()
          ? Optional.empty()
          : Optional.of(
              new RobustOutcome.RobustNotProven(future.name(), certificate.failures().get(0)));
    }

    @Override
    public Optional<RobustOutcome> impossible(AllocationOutcome.Impossible none) {
      return Optional.of(new RobustOutcome.NoneForFuture(future.name()));
    }

    @Override
    public Optional<RobustOutcome> nothingYet(Solve solve) {
      return Optional.of(
          new RobustOutcome.RobustNotFound(Optional.of(future.name()), solve.stop()));
    }
  }

  private static RobustOutcome together(JointFutures joint, RobustSearch search) {
    Optional<JointPlan> plan = search.best();
    if (plan.isEmpty()) {
      return new RobustOutcome.RobustNotFound(Optional.empty(), search.stop());
    }
    RobustAllocation proven = joint.proven(plan.get(), search.bound());
    return JointFutures.failure(proven).orElseGet(() -> new RobustOutcome.RobustFound(proven));
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
    List<OwnPlan> own =
        futures.stream().map(each -> new OwnPlan(each.future(), each.own())).toList();
    JointFutures joint = new JointFutures(own, measure, levers);
    List<Allocation> robust = futures.stream().map(RobustAllocation.InFuture::robust).toList();
    if (!joint.areAlike()
        || !JointSearch.agree(joint.columns(robust), joint.models().get(0), joint.committed())) {
      throw new IllegalArgumentException("committed places differ from future to future");
    }
    return joint.of(
        futures, multipliers.isEmpty() ? joint.boundByFutures() : joint.boundBy(multipliers));
  }
}
