package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds a small set of rows that no values satisfy together, with any solver of linear programs.
 *
 * <p>First every row gets a shortage and an excess at a price of 1 and the total is minimised; the
 * rows with a price in that solution contradict each other (Farkas). Then each of them is left out
 * once, and stays out if the rest still contradict each other. A set counts as contradictory only
 * when {@link SafeBound} proves its least total to be above zero, so the answer does not rest on
 * the solver's word.
 */
public final class ConflictFinder {
  private static final double NEGLIGIBLE = 1e-9;

  private final LinearProgram program;
  private final LinearSolver solver;

  private ConflictFinder(LinearProgram program, LinearSolver solver) {
    this.program = program;
    this.solver = solver;
  }

  /**
   * Returns a contradiction within {@code program} without its integer requirements, if one can be
   * proven.
   */
  public static Optional<Conflict> find(LinearProgram program, LinearSolver solver) {
    return Infeasibility.crossedLimits(program)
        .or(() -> new ConflictFinder(program, solver).search());
  }

  private Optional<Conflict> search() {
    Optional<Proof> proof = prove(Infeasibility.allRows(program));
    if (proof.isEmpty()) {
      return Optional.empty();
    }
    Proof smallest = proof.get();
    for (Integer row : List.copyOf(smallest.rows())) {
      List<Integer> rest = new ArrayList<>(smallest.rows());
      if (rest.remove(row)) {
        smallest = prove(rest).orElse(smallest);
      }
    }
    return Optional.of(smallest.conflict(program));
  }

  /** Returns the rows among {@code rows} that already contradict each other. */
  private Optional<Proof> prove(List<Integer> rows) {
    return Infeasibility.proof(program, rows, solver).map(prices -> Proof.of(rows, prices));
  }

  private record Proof(List<Integer> rows, List<Double> prices) {
    static Proof of(List<Integer> rows, Values prices) {
      List<Integer> priced = new ArrayList<>();
      List<Double> kept = new ArrayList<>();
      for (int k = 0; k < rows.size(); k++) {
        if (Math.abs(prices.get(k)) > NEGLIGIBLE) {
          priced.add(rows.get(k));
          kept.add(prices.get(k));
        }
      }
      return new Proof(priced, kept);
    }

    Conflict conflict(LinearProgram program) {
      SparseMatrix matrix = program.byRow();
      double[] weight = new double[program.columns()];
      TreeSet<Integer> touched = new TreeSet<>();
      List<String> names = new ArrayList<>();
      for (int at = 0; at < rows.size(); at++) {
        int row = rows.get(at);
        names.add(program.rowName(row));
        for (int k = matrix.begin(row); k < matrix.end(row); k++) {
          weight[matrix.index(k)] += prices.get(at) * matrix.value(k);
          touched.add(matrix.index(k));
        }
      }
      List<String> columns =
          touched.stream()
              .filter(j -> Math.abs(weight[j]) > NEGLIGIBLE)
              .map(program::columnName)
              .toList();
      return new Conflict(names, columns);
    }
  }
}
