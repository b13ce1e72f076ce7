package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rows that contradict each other, and the prices that prove it.
 *
 * @param rows numbers, ascending
 * @param prices one a row, none of them zero
 */
record ConflictProof(List<Integer> rows, List<Double> prices) {
  private static final double NEGLIGIBLE = 1e-9;

  /** Keeps those rows that have a price. */
  static ConflictProof of(List<Integer> rows, Values prices) {
    List<Integer> priced = new ArrayList<>();
    List<Double> kept = new ArrayList<>();
    for (int k = 0; k < rows.size(); k++) {
      if (prices.get(k) != 0) {
        priced.add(rows.get(k));
        kept.add(prices.get(k));
      }
    }
    return new ConflictProof(priced, kept);
  }

  /** Names the rows, and the columns whose own limits the prices lean on. */
  Contradiction conflict(LinearProgram program, boolean irreducible) {
    List<String> columns = new ArrayList<>();
    weights(program).forEach((column, weight) -> columns.add(program.columnName(column)));
    return new Contradiction(rows.stream().map(program::rowName).toList(), columns, irreducible);
  }

  /** The same, by the side of its limits on which the prices lean on a column. */
  SwitchedProgram.SidedConflict sided(LinearProgram program) {
    Set<String> least = new HashSet<>();
    Set<String> most = new HashSet<>();
    weights(program)
        .forEach((column, weight) -> (weight > 0 ? most : least).add(program.columnName(column)));
    return new SwitchedProgram.SidedConflict(
        rows.stream().map(program::rowName).collect(Collectors.toSet()), least, most);
  }

  /** What the priced rows add up to for a unit of each column, where that is not 0. */
  private SortedMap<Integer, Double> weights(LinearProgram program) {
    SparseMatrix matrix = program.byRow();
    SortedMap<Integer, Double> weights = new TreeMap<>();
    for (int at = 0; at < rows.size(); at++) {
      for (int k = matrix.begin(rows.get(at)); k < matrix.end(rows.get(at)); k++) {
        weights.merge(matrix.index(k), prices.get(at) * matrix.value(k), Double::sum);
      }
    }
    weights.values().removeIf(weight -> Math.abs(weight) <= NEGLIGIBLE);
    return weights;
  }
}
