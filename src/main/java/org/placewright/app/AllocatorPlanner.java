package org.placewright.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.AllocationOutcome;
import org.placewright.allocation.Allocator;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Future;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanWatch;
import org.placewright.allocation.PriceRange;
import org.placewright.allocation.Prover;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustAllocator;
import org.placewright.allocation.RobustMeasure;
import org.placewright.allocation.RobustOutcome;
import org.placewright.allocation.RulesCheck;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.SearchStanding;
import org.placewright.allocation.highs.Highs;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MpsWriter;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.plan.PlacesPlan;

/** Plans with the allocator and the solver that was asked for. */
public final class AllocatorPlanner implements Planner {
  private static final double NANOSECONDS = 1e9;

  /**
   * Why an engine cannot be used here.
   *
   * @param engine the solver that a user asked for
   * @return the reason; empty when it can
   */
  public static Optional<String> whyNot(SearchLimits.Engine engine) {
    return engine == SearchLimits.Engine.HIGHS ? Highs.whyNot() : Optional.empty();
  }

  @Override
  public AllocationOutcome plan(PlanBrief brief, SearchLimits limits, Progress progress) {
    PlanWatch watch = watch(limits.seconds(), progress);
    progress.stands(SearchStanding.NOTHING);
    progress.accept("Projecting demand and supply");
    LinearSolver solver = solver(limits);
    progress.accept("Looking for a plan with " + solver.name());
    return new Allocator(solver, Levers.all()).allocate(brief, limits, watch);
  }

  @Override
  public RobustOutcome planFor(
      List<Future> futures, RobustMeasure measure, SearchLimits limits, Progress progress) {
    progress.stands(SearchStanding.NOTHING);
    return new RobustAllocator(solver(limits), Levers.all())
        .allocate(futures, measure, limits, watch(limits.seconds(), progress));
  }

  @Override
  public RobustAllocation certifyFor(
      List<RobustAllocation.InFuture> futures,
      RobustMeasure measure,
      Map<String, Double> multipliers) {
    return new RobustAllocator(new OjalgoSolver(), Levers.all())
        .prove(futures, measure, multipliers);
  }

  private static PlanWatch watch(Optional<Double> seconds, Progress progress) {
    long start = System.nanoTime();
    double most = seconds.orElse(Double.POSITIVE_INFINITY) * NANOSECONDS;
    return new PlanWatch() {
      @Override
      public boolean outOfTime() {
        return System.nanoTime() - start >= most;
      }

      @Override
      public void begins(String step) {
        progress.accept(step);
      }

      @Override
      public void stands(SearchStanding standing) {
        progress.stands(standing);
      }
    };
  }

  @Override
  public SortedMap<String, PriceRange> ranges(
      PlanBrief brief, Map<String, Double> multipliers, SearchLimits limits) {
    return new Allocator(solver(limits), Levers.all()).ranges(brief, multipliers);
  }

  @Override
  public RulesCheck rulesCheck(SearchLimits limits) {
    return new RulesCheck(solver(limits), Levers.all());
  }

  @Override
  public boolean hasPlan(PlanBrief brief, SearchLimits limits) {
    return new Allocator(solver(limits), Levers.all()).hasPlan(brief, limits);
  }

  @Override
  public LinearSolver solver(SearchLimits limits) {
    return switch (limits.engine()) {
      case HIGHS -> new HighsSolver();
      case OJALGO -> new OjalgoSolver();
      case AUTO -> Highs.whyNot().isEmpty() ? new HighsSolver() : new OjalgoSolver();
    };
  }

  @Override
  public Allocation certify(PlanBrief brief, PlacesPlan plan, BoundProof proof) {
    return new Prover(Levers.all()).prove(brief, plan, proof);
  }

  @Override
  public double bound(PlanBrief brief, Map<String, Double> multipliers) {
    return new Prover(Levers.all()).bound(brief, multipliers);
  }

  @Override
  public void writeModel(PlanBrief brief, Writer out) throws IOException {
    MpsWriter.write(new Allocator(new OjalgoSolver(), Levers.all()).program(brief), out);
  }
}
