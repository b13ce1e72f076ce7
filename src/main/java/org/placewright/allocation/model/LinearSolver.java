package org.placewright.allocation.model;

import java.util.Optional;

/**
 * Something that solves {@link LinearProgram}s. What it answers is a claim: {@link SafeBound} and
 * {@link ExactCheck} show what of it is true.
 */
public interface LinearSolver {
  /** Returns the solver's name and version, for the record. */
  String name();

  /**
   * Solves the program without its integer requirements.
   *
   * <p>Row duals are the change of the objective per unit of the row's limit: at least 0 where the
   * lower limit binds, at most 0 where the upper limit does.
   */
  LinearSolution relax(LinearProgram program);

  /**
   * Returns whether the program without its integer requirements has a solution, whatever that
   * costs; true where neither is shown.
   */
  default boolean hasSolution(LinearProgram program) {
    return relax(program.withoutCosts()).status() != LpStatus.INFEASIBLE;
  }

  /**
   * Looks for prices of the rows that show, in exact arithmetic, that no values satisfy all rows
   * and limits, whatever they cost.
   *
   * @return one a row; empty where there are such values, or nothing is shown
   */
  default Optional<Values> contradiction(LinearProgram program) {
    LinearProgram free = program.withoutCosts();
    try (HeldProgram held = hold(free)) {
      return Infeasibility.prices(free, held.solve(free.lowers(), free.uppers()), this::relax);
    }
  }

  /**
   * Solves the program without its integer requirements from one much like it. The answer is the
   * same, but where several solutions are equally good.
   *
   * @param like rows and columns of the same names are taken to be the same; poor prices cost time
   */
  default LinearSolution relax(LinearProgram program, PricedProgram like) {
    return relax(program);
  }

  /**
   * Solves the program without its integer requirements nearly: with prices that prove almost as
   * much as the best, in less time where the program is large.
   *
   * @param program one that is known to have a solution
   */
  default LinearSolution relaxNearly(LinearProgram program) {
    return relax(program);
  }

  /**
   * Solves the program without its integer requirements, and says in what range of its limit each
   * row's dual holds.
   *
   * @param priced a program with prices to begin from
   * @return empty where the program has no solution, or the solver knows no ranges
   */
  default Optional<RowRanges> ranges(PricedProgram priced) {
    return Optional.empty();
  }

  /**
   * Keeps the program without its integer requirements. A solver that can goes on from the last
   * solution.
   */
  default HeldProgram hold(LinearProgram program) {
    return (lower, upper) -> relax(program.withBounds(lower, upper));
  }

  /**
   * Keeps the program without its integer requirements, to be solved at one cost after another, and
   * with more columns. A solver that can goes on from the last solution.
   */
  default PricedAnew holdForCosts(LinearProgram program) {
    return new SolvedAnew(program, this);
  }

  /**
   * Looks for the best plan with whole numbers.
   *
   * @param start a plan to begin from, one value per column; one that breaks rows may be ignored
   * @param watch hears of better plans, and may stop the search
   */
  MipSolution solve(
      LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch);

  /** Looks for the best plan with whole numbers, with nobody watching. */
  default MipSolution solve(LinearProgram program, MipLimits limits, Optional<double[]> start) {
    return solve(program, limits, start, MipWatch.NOBODY);
  }

  /**
   * Finds out why the program without its integer requirements has no solution; may solve many
   * programs.
   *
   * @return rows and column limits that contradict each other; empty where the solver finds no
   *     contradiction
   */
  default Optional<Contradiction> conflict(LinearProgram program) {
    return ConflictFinder.find(program, this::relax);
  }
}
