package org.placewright.allocation.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Proves that a program without its integer requirements has no solution. */
public final class Infeasibility {
  static final double NEGLIGIBLE = 1e-9;

  private Infeasibility() {}

  /**
   * Returns whether it is certain that no values satisfy all rows and limits. The solver is only
   * asked for duals; the proof is exact.
   */
  public static boolean proven(
      LinearProgram program, Function<LinearProgram, LinearSolution> relax) {
    return crossedLimits(program).isPresent()
        || proof(program, allRows(program), relax).isPresent();
  }

  /** Returns whether the limits of a column or row already contradict each other. */
  public static boolean crossed(LinearProgram program) {
    return crossedLimits(program).isPresent();
  }

  /**
   * Returns whether these prices of the rows show, in exact arithmetic, that no values satisfy all
   * rows and limits: the rows' priced sum is then out of reach of all values within the limits.
   */
  public static boolean shown(LinearProgram program, double[] prices) {
    return SafeBound.of(program.withoutCosts(), prices).value() > 0;
  }

  /** Returns prices of all rows that show it, found by the solver; empty where it finds none. */
  public static Optional<Values> prices(
      LinearProgram program, Function<LinearProgram, LinearSolution> relax) {
    return proof(program, allRows(program), relax);
  }

  /** Returns prices that show it: the solver's own where they do, else found by another program. */
  static Optional<Values> prices(
      LinearProgram program, LinearSolution answer, Function<LinearProgram, LinearSolution> relax) {
    return answer.status() == LpStatus.OPTIMAL
        ? Optional.empty()
        : Optional.of(answer.rowDuals())
            .filter(prices -> !prices.isEmpty())
            .filter(prices -> shown(program, prices.toArray()))
            .or(() -> prices(program, relax));
  }

  /** Returns a column or row whose own limits already contradict each other. */
  static Optional<Contradiction> crossedLimits(LinearProgram program) {
    Optional<Contradiction> column =
        IntStream.range(0, program.columns())
            .filter(j -> program.lower(j) > program.upper(j))
            .mapToObj(j -> new Contradiction(List.of(), List.of(program.columnName(j)), true))
            .findFirst();
    return column.or(
        () ->
            IntStream.range(0, program.rows())
                .filter(i -> program.rowLower(i) > program.rowUpper(i))
                .mapToObj(i -> new Contradiction(List.of(program.rowName(i)), List.of(), true))
                .findFirst());
  }

  static List<Integer> allRows(LinearProgram program) {
    return IntStream.range(0, program.rows()).boxed().toList();
  }

  /** Returns prices of {@code rows}, in their order, that prove that they contradict each other. */
  static Optional<Values> proof(
      LinearProgram program, List<Integer> rows, Function<LinearProgram, LinearSolution> relax) {
    LinearProgram elastic = ElasticProgram.of(program, rows);
    LinearSolution solution = relax.apply(elastic);
    if (solution.status() != LpStatus.OPTIMAL || solution.rowDuals().isEmpty()) {
      return Optional.empty();
    }
    SafeBound bound = SafeBound.of(elastic, solution.rowDuals().toArray());
    return bound.value() > NEGLIGIBLE ? Optional.of(bound.duals()) : Optional.empty();
  }
}
