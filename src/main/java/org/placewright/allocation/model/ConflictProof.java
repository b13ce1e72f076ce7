package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    SparseMatrix matrix = program.byRow();
    double[] weight = new double[program.columns()];
    TreeSet<Integer> touched = new TreeSet<>();
    for (int at = 0; at < rows.size(); at++) {
      for (int k = matrix.begin(rows.get(at)); k < matrix.end(rows.get(at)); k++) {
        weight[matrix.index(k)] += prices.get(at) * matrix.value(k);
        touched.add(matrix.index(k));
      }
    }
    List<String> columns =
        touched.stream()
            .filter(j -> Math.abs(weight[j]) > NEGLIGIBLE)
            .map(program::columnName)
            .toList();
    return new Contradiction(rows.stream().map(program::rowName).toList(), columns, irreducible);
  }
}
