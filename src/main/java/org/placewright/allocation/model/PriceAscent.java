package org.placewright.allocation.model;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Better prices from ones that were right for a program much like this one: row after row, the
 * price of it that proves most while all others stay, and that row first by which most more is
 * proven. Where the coefficients of one row are others, a row that speaks of the same columns often
 * makes up for it: a share of all entrants, and how many there are. In doubles; what the prices
 * prove, {@link SafeBound} says.
 */
public final class PriceAscent {
  /** A gain that is not worth a step, as a share of what is proven. */
  private static final double LITTLE = 1e-7;

  private static final int PASSES = 12;

  /** How often a row's turn may come in one pass, on average. */
  private static final int TURNS = 3;

  private final LinearProgram program;
  private final ReducedCosts costs;
  private final PriceStep step;

  private PriceAscent(LinearProgram program, double[] prices) {
    this.program = program;
    costs = new ReducedCosts(program, prices);
    step = new PriceStep(program, costs);
  }

  /**
   * Betters prices until no row's price alone is worth a change.
   *
   * @param program that they are to be prices of
   * @param prices one per row, with the signs of {@link LinearSolver#relax}
   * @return one per row, which prove as much or more, but for rounding
   */
  public static double[] of(LinearProgram program, double[] prices) {
    PriceAscent ascent = new PriceAscent(program, prices);
    double little;
    int pass = 0;
    do {
      little = LITTLE * Math.max(1, Math.abs(ascent.costs.value()));
    } while (ascent.pass(little) > little && ++pass < PASSES);
    return ascent.costs.prices();
  }

  /** A row and by how much its price alone betters what is proven, as it was when last asked. */
  private record Turn(int row, double gain) {
    static final Comparator<Turn> BEST_FIRST =
        Comparator.comparingDouble(Turn::gain).reversed().thenComparingInt(Turn::row);
  }

  /** Takes rows, the best first, until none is worth it of those that were. */
  private double pass(double little) {
    PriorityQueue<Turn> turns = new PriorityQueue<>(Turn.BEST_FIRST);
    for (int row = 0; row < program.rows(); row++) {
      offer(row, little, turns);
    }
    double won = 0;
    for (int left = TURNS * turns.size(); left > 0 && !turns.isEmpty(); left--) {
      Turn turn = turns.remove();
      // What others have changed since may have made it less.
      step.search(turn.row());
      if (step.gain() >= Math.max(little, turns.isEmpty() ? 0 : turns.peek().gain())) {
        won += step.gain();
        costs.change(turn.row(), step.change());
      } else if (step.gain() > little) {
        turns.add(new Turn(turn.row(), step.gain()));
      }
    }
    return won;
  }

  private void offer(int row, double little, PriorityQueue<Turn> turns) {
    step.search(row);
    if (step.gain() > little) {
      turns.add(new Turn(row, step.gain()));
    }
  }
}
