package org.placewright.allocation.branch;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;

/**
 * Chooses the column at which a node is cut: the one whose two parts raise the bound most. As long
 * as little is known of a column both its parts are solved on trial.
 */
final class Branching {
  private static final double WHOLE = 1e-6;
  private static final int RELIABLE = 4;
  private static final int TRIALS = 8;

  private final LinearProgram program;
  private final NodeSolver nodes;
  private final DoublePredicate closes;
  private final Gains gains;

  Branching(LinearProgram program, NodeSolver nodes, DoublePredicate closes) {
    this.program = program;
    this.nodes = nodes;
    this.closes = closes;
    gains = new Gains(program.columns());
  }

  /** Returns the column to cut; empty where all are whole. */
  OptionalInt choose(LinearProgram narrowed, double[] x, double bound) {
    List<Integer> split =
        IntStream.range(0, x.length)
            .filter(j -> program.integer(j) && Math.abs(x[j] - Math.rint(x[j])) > WHOLE)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer j) -> -gains.promise(j, x[j]))
                    .thenComparingInt(j -> j))
            .toList();
    OptionalInt best = OptionalInt.empty();
    double most = -1;
    int trials = 0;
    for (int column : split) {
      double score = gains.promise(column, x[column]);
      if (gains.tried(column) < RELIABLE && trials < TRIALS) {
        trials++;
        score = onTrial(narrowed, column, x[column], bound);
      }
      if (score > most) {
        most = score;
        best = OptionalInt.of(column);
      }
      if (most == Double.POSITIVE_INFINITY) {
        return best;
      }
    }
    return best;
  }

  /** Infinite where one part is closed at once. */
  private double onTrial(LinearProgram narrowed, int column, double value, double bound) {
    double down = trial(narrowed, column, value, true);
    double up = trial(narrowed, column, value, false);
    if (closes.test(down) || closes.test(up)) {
      return Double.POSITIVE_INFINITY;
    }
    gains.learn(column, true, value - Math.floor(value), down - bound);
    gains.learn(column, false, Math.ceil(value) - value, up - bound);
    return Gains.score(down - bound, up - bound);
  }

  private double trial(LinearProgram narrowed, int column, double value, boolean below) {
    double[] lower = narrowed.lowers();
    double[] upper = narrowed.uppers();
    if (below) {
      upper[column] = Math.floor(value);
    } else {
      lower[column] = Math.ceil(value);
    }
    LinearSolution part = nodes.solve(lower, upper);
    return part.status() == LpStatus.OPTIMAL
        ? part.objective()
        : part.status() == LpStatus.INFEASIBLE
            ? Double.POSITIVE_INFINITY
            : Double.NEGATIVE_INFINITY;
  }
}
