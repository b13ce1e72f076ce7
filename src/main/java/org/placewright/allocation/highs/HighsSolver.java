package org.placewright.allocation.highs;

import java.util.Optional;
import org.placewright.allocation.model.HeldProgram;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PricedAnew;
import org.placewright.allocation.model.PricedProgram;
import org.placewright.allocation.model.RowRanges;
import org.placewright.allocation.model.Values;

/**
 * Solves with HiGHS, one thread, from a fresh start each time. {@link HighsModel} keeps a program
 * between solves.
 */
public final class HighsSolver implements LinearSolver {
  /** Non-zeros from which the interior point is the faster method: measured, see decision 0003. */
  private static final int LARGE = 10_000;

  /** Simplex iterations after the crossover; good solutions take few or none. */
  private static final int CLEAN_UP = 5_000;

  /**
   * Rows for each simplex iteration from earlier prices before a fresh start is the faster one:
   * near prices need a hundredth of them, far ones half of them, see decision 0059.
   */
  private static final int ROWS_A_STEP = 10;

  /**
   * How near to right the interior point is to come where nearly will do, as a share: the crossover
   * and its last steps are saved, and hardly anything of the bound is lost, see decision 0065.
   */
  private static final double NEARLY = 1e-4;

  private final String version;

  /**
   * Makes a solver on the native library, which is loaded once.
   *
   * @throws IllegalStateException where HiGHS cannot be used, see {@link Highs#whyNot}
   */
  public HighsSolver() {
    version = Highs.library().version();
  }

  @Override
  public String name() {
    return "HiGHS " + version;
  }

  @Override
  public LinearSolution relax(LinearProgram program) {
    if (!isLarge(program)) {
      return bySimplex(program);
    }
    LinearSolution solution = byInteriorPoint(program);
    if (solution.status() == LpStatus.OPTIMAL) {
      return solution;
    }
    return isContradictory(program)
        ? LinearSolution.without(LpStatus.INFEASIBLE, solution.iterations())
        : bySimplex(program);
  }

  /**
   * The interior point cannot show a contradiction; proving one is far faster than the simplex
   * method's search for it.
   */
  private static boolean isContradictory(LinearProgram program) {
    return Infeasibility.proven(program, HighsSolver::byInteriorPoint);
  }

  @Override
  public boolean hasSolution(LinearProgram program) {
    return isLarge(program)
        ? contradiction(program).isEmpty()
        : LinearSolver.super.hasSolution(program);
  }

  @Override
  public Optional<Values> contradiction(LinearProgram program) {
    LinearProgram free = program.withoutCosts();
    if (!isLarge(free)) {
      return LinearSolver.super.contradiction(free);
    }
    return isReached(free)
        ? Optional.empty()
        : Infeasibility.prices(free, HighsSolver::byInteriorPoint)
            .or(() -> LinearSolver.super.contradiction(free));
  }

  private static boolean isReached(LinearProgram program) {
    try (HighsModel model = HighsModel.relaxed(program)) {
      return model.reachesSolution();
    }
  }

  @Override
  public LinearSolution relax(LinearProgram program, PricedProgram like) {
    if (isLarge(program)) {
      try (HighsModel model = HighsModel.relaxed(program)) {
        LinearSolution solution = from(like, program, model);
        if (solution.status() == LpStatus.OPTIMAL) {
          return solution;
        }
      }
    }
    return relax(program);
  }

  @Override
  public LinearSolution relaxNearly(LinearProgram program) {
    if (isLarge(program)) {
      try (HighsModel model = HighsModel.relaxed(program)) {
        LinearSolution solution = model.nearly(NEARLY);
        if (solution.status() == LpStatus.OPTIMAL) {
          return solution;
        }
      }
    }
    return relax(program);
  }

  @Override
  public Optional<RowRanges> ranges(PricedProgram priced) {
    LinearProgram program = priced.program();
    if (isLarge(program)) {
      try (HighsModel model = HighsModel.relaxed(program)) {
        LinearSolution solution = from(priced, program, model);
        if (solution.status() == LpStatus.OPTIMAL) {
          return model.ranges(solution);
        }
      }
    }
    try (HighsModel model = HighsModel.relaxed(program)) {
      LinearSolution solution =
          isLarge(program)
              ? byInteriorPoint(model)
              : model.relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
      return solution.status() == LpStatus.OPTIMAL ? model.ranges(solution) : Optional.empty();
    }
  }

  private static boolean isLarge(LinearProgram program) {
    return program.byColumn().nonZeros() >= LARGE;
  }

  /** By the simplex method from the corner that prices describe, if that is not too far. */
  private static LinearSolution from(PricedProgram like, LinearProgram program, HighsModel model) {
    return StartingBasis.of(like).in(program).filter(model::begin).isPresent()
        ? model
            .mostSimplexIterations(program.rows() / ROWS_A_STEP)
            .relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY)
        : LinearSolution.without(LpStatus.LIMIT, 0);
  }

  @Override
  public HeldProgram hold(LinearProgram program) {
    HighsModel model = HighsModel.relaxed(program).withoutPresolve();
    return new HeldProgram() {
      @Override
      public LinearSolution solve(double[] lower, double[] upper) {
        return model.columnBounds(lower, upper).relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
      }

      @Override
      public void close() {
        model.close();
      }
    };
  }

  @Override
  public PricedAnew holdForCosts(LinearProgram program) {
    return new HighsPricedAnew(HighsModel.relaxed(program));
  }

  private static LinearSolution bySimplex(LinearProgram program) {
    try (HighsModel model = HighsModel.relaxed(program)) {
      return model.relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
    }
  }

  private static LinearSolution byInteriorPoint(LinearProgram program) {
    try (HighsModel model = HighsModel.relaxed(program)) {
      return byInteriorPoint(model);
    }
  }

  private static LinearSolution byInteriorPoint(HighsModel model) {
    LinearSolution solution =
        model.cleanUp(CLEAN_UP).relax(LpMethod.INTERIOR_POINT, Double.POSITIVE_INFINITY);
    // Only cleaning up has a limit, so a solution was found: the simplex method goes on from it.
    return solution.status() == LpStatus.LIMIT
        ? model
            .mostSimplexIterations(Integer.MAX_VALUE)
            .relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY)
        : solution;
  }

  @Override
  public MipSolution solve(
      LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch) {
    try (HighsModel model = HighsModel.whole(program)) {
      start.ifPresent(model::start);
      MipSolution solution = model.solve(limits, watch);
      return model.ambiguous() ? disambiguated(program, limits, solution) : solution;
    }
  }

  /** The same rows without costs cannot be unbounded: they show which of the two it was. */
  private static MipSolution disambiguated(
      LinearProgram program, MipLimits limits, MipSolution ambiguous) {
    LinearProgramBuilder free = LinearProgramBuilder.from(program);
    for (int j = 0; j < program.columns(); j++) {
      free.cost(j, 0);
    }
    try (HighsModel model = HighsModel.whole(free.build())) {
      MipStatus status = model.solve(limits, MipWatch.NOBODY).status();
      return switch (status) {
        case INFEASIBLE ->
            MipSolution.without(MipStatus.INFEASIBLE, Double.POSITIVE_INFINITY, ambiguous.work());
        case OPTIMAL, LIMIT_WITH_PLAN ->
            MipSolution.without(MipStatus.UNBOUNDED, Double.NEGATIVE_INFINITY, ambiguous.work());
        default -> ambiguous;
      };
    }
  }
}
