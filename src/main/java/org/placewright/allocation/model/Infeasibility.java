package org.placewright.allocation.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Proves that a program without its integer requirements has no solution. */
public final class Infeasibility {
  static final double NEGLIGIBLE = 1e-9;

  private Infeasibility() {}

  /**
   * Returns whether it is certain that no values satisfy all rows and limits. The solver is only
   * asked for duals; the proof is exact.
   */
  public static boolean proven(LinearProgram program, LinearSolver solver) {
    return crossedLimits(program).isPresent()
        || proof(program, allRows(program), solver).isPresent();
  }

  /** Returns a column or row whose own limits already contradict each other. */
  static Optional<Conflict> crossedLimits(LinearProgram program) {
    Optional<Conflict> column =
        IntStream.range(0, program.columns())
            .filter(j -> program.lower(j) > program.upper(j))
            .mapToObj(j -> new Conflict(List.of(), List.of(program.columnName(j))))
            .findFirst();
    return column.or(
        () ->
            IntStream.range(0, program.rows())
                .filter(i -> program.rowLower(i) > program.rowUpper(i))
                .mapToObj(i -> new Conflict(List.of(program.rowName(i)), List.of()))
                .findFirst());
  }

  static List<Integer> allRows(LinearProgram program) {
    return IntStream.range(0, program.rows()).boxed().toList();
  }

  /** Returns prices of {@code rows}, in their order, that prove that they contradict each other. */
  static Optional<Values> proof(LinearProgram program, List<Integer> rows, LinearSolver solver) {
    LinearProgram elastic = ElasticProgram.of(program, rows);
    LinearSolution solution = solver.relax(elastic);
    if (solution.status() != LpStatus.OPTIMAL || solution.rowDuals().isEmpty()) {
      return Optional.empty();
    }
    SafeBound bound = SafeBound.of(elastic, solution.rowDuals().toArray());
    return bound.value() > NEGLIGIBLE ? Optional.of(bound.duals()) : Optional.empty();
  }
}
