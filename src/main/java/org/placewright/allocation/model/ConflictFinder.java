package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds a small set of rows that no values satisfy together, with any solver of linear programs.
 *
 * <p>First every row may be missed at a price and the total is minimised; the rows with a price in
 * that solution contradict each other (Farkas). Then part after part of them is left out, first
 * halves, at last single rows, and stays out if the rest still contradict each other. A set counts
 * as contradictory only when {@link SafeBound} proves its least total to be above zero, so the
 * answer does not rest on the solver's word.
 */
final class ConflictFinder {
  /** Work, not time: each proof is the solution of one program, smaller and smaller ones. */
  private static final int MOST_PROOFS = 60;

  private final LinearProgram program;
  private final Function<LinearProgram, LinearSolution> relax;
  private final TreeSet<Integer> needed = new TreeSet<>();
  private int proofs;

  private ConflictFinder(LinearProgram program, Function<LinearProgram, LinearSolution> relax) {
    this.program = program;
    this.relax = relax;
  }

  /**
   * Returns a contradiction within {@code program} without its integer requirements, if one can be
   * proven.
   */
  static Optional<Contradiction> find(
      LinearProgram program, Function<LinearProgram, LinearSolution> relax) {
    return Infeasibility.crossedLimits(program)
        .or(() -> new ConflictFinder(program, relax).search());
  }

  private Optional<Contradiction> search() {
    return prove(Infeasibility.allRows(program)).map(this::smallest);
  }

  private Contradiction smallest(ConflictProof first) {
    ConflictProof proof = first;
    for (int part = Integer.highestOneBit(Math.max(1, proof.rows().size() / 2));
        part >= 1;
        part /= 2) {
      proof = withoutParts(proof, part);
    }
    return proof.conflict(program, needed.containsAll(proof.rows()));
  }

  private ConflictProof withoutParts(ConflictProof from, int part) {
    ConflictProof proof = from;
    List<Integer> rows = from.rows();
    for (int begin = 0; begin < rows.size() && proofs < MOST_PROOFS; begin += part) {
      List<Integer> left = new ArrayList<>(proof.rows());
      List<Integer> out = rows.subList(begin, Math.min(rows.size(), begin + part));
      if (left.removeAll(new TreeSet<>(out))) {
        Optional<ConflictProof> smaller = left.isEmpty() ? Optional.empty() : prove(left);
        if (smaller.isEmpty() && part == 1) {
          needed.addAll(out);
        }
        proof = smaller.orElse(proof);
      }
    }
    return proof;
  }

  /** Returns the rows among {@code rows} that already contradict each other. */
  private Optional<ConflictProof> prove(List<Integer> rows) {
    proofs++;
    return Infeasibility.proof(program, rows, relax).map(prices -> ConflictProof.of(rows, prices));
  }
}
