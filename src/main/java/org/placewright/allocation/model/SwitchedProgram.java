package org.placewright.allocation.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program in which some rows can be switched off, to be asked again and again whether what is
 * left contradicts itself. The solver goes on from its last solution each time, and the prices by
 * which it shows a contradiction name the few rows that take part. For one thread; must be closed.
 */
public final class SwitchedProgram implements AutoCloseable {
  private final LinearProgram program;
  private final LinearProgram elastic;
  private final LinearSolver solver;
  private final HeldProgram held;
  private final Map<Integer, List<Integer>> misses = new HashMap<>();

  /**
   * Rows and limits of columns that contradict each other, proven in exact arithmetic.
   *
   * @param rows names of rows
   * @param least names of columns whose least value takes part
   * @param most names of columns whose greatest value takes part
   */
  public record SidedConflict(Set<String> rows, Set<String> least, Set<String> most) {
    public SidedConflict {
      rows = Set.copyOf(rows);
      least = Set.copyOf(least);
      most = Set.copyOf(most);
    }
  }

  /**
   * Keeps a program in the solver.
   *
   * @param program without costs
   * @param switchable numbers of the rows that can be switched off
   * @param solver believed in nothing but that values do satisfy the rows
   */
  public SwitchedProgram(
      LinearProgram program, Collection<Integer> switchable, LinearSolver solver) {
    this.program = program;
    this.solver = solver;
    LinearProgramBuilder builder = LinearProgramBuilder.from(program);
    for (int row : new TreeSet<>(switchable)) {
      // A blank keeps the name apart from the program's own columns.
      int under = builder.column(" under " + row, 0, 0, 0, false);
      int over = builder.column(" over " + row, 0, 0, 0, false);
      builder.coefficient(row, under, 1).coefficient(row, over, -1);
      misses.put(row, List.of(under, over));
    }
    elastic = builder.build();
    held = solver.hold(elastic);
  }

  /**
   * Shows a contradiction in a whole program, if there is one.
   *
   * @param program without costs
   * @param solver believed in nothing
   */
  public static Optional<SidedConflict> find(LinearProgram program, LinearSolver solver) {
    return crossed(program)
        .or(() -> solver.contradiction(program).map(prices -> sided(program, prices)));
  }

  /**
   * Shows a contradiction among what is not switched off, if there is one.
   *
   * @param off numbers of the rows that are switched off
   * @param lower the least value of each column
   * @param upper the greatest value of each column
   * @return what contradicts each other; empty where nothing can be proven to
   */
  public Optional<SidedConflict> contradiction(Set<Integer> off, double[] lower, double[] upper) {
    LinearProgram asked = with(off, lower, upper);
    return crossed(asked)
        .or(
            () ->
                Infeasibility.prices(
                        asked, held.solve(asked.lowers(), asked.uppers()), solver::relax)
                    .map(prices -> sided(program, prices)));
  }

  private static Optional<SidedConflict> crossed(LinearProgram program) {
    return Infeasibility.crossedLimits(program)
        .map(
            limits -> {
              Set<String> columns = Set.copyOf(limits.columns());
              return new SidedConflict(Set.copyOf(limits.rows()), columns, columns);
            });
  }

  private static SidedConflict sided(LinearProgram program, Values prices) {
    return ConflictProof.of(Infeasibility.allRows(program), prices).sided(program);
  }

  private LinearProgram with(Set<Integer> off, double[] lower, double[] upper) {
    double[] least = elastic.lowers();
    double[] most = elastic.uppers();
    System.arraycopy(lower, 0, least, 0, lower.length);
    System.arraycopy(upper, 0, most, 0, upper.length);
    for (int row : off) {
      misses
          .getOrDefault(row, List.of())
          .forEach(column -> most[column] = Double.POSITIVE_INFINITY);
    }
    return elastic.withBounds(least, most);
  }

  @Override
  public void close() {
    held.close();
  }
}
