package org.placewright.allocation.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves money between budget rows so that what is then paid for missing them is least. What a row
 * does not use goes first, to the rows that are dearest to miss; after that a row that is cheap to
 * miss gives even what it needs itself to a dearer one.
 */
public final class CheapestVirement {
  private final double[] excess;
  private final double[] open;
  private final double[] price;
  private final double[] moved;

  private CheapestVirement(double[] excess, double[] mostOut, double[] price) {
    this.excess = excess;
    this.price = price;
    open = mostOut.clone();
    moved = new double[excess.length];
  }

  /**
   * How far each row's limit is moved.
   *
   * @param excess how far each row is beyond its limit; negative where it has room
   * @param mostOut how far each limit may fall
   * @param mostIn how far each limit may rise
   * @param price of a unit by which each row is missed; infinite when it may not be
   * @return one move for each row, positive where its limit rises; they sum to 0
   */
  public static double[] of(double[] excess, double[] mostOut, double[] mostIn, double[] price) {
    CheapestVirement virement = new CheapestVirement(excess, mostOut, price);
    for (int taker : virement.dearestFirst()) {
      virement.take(taker, Math.min(excess[taker], mostIn[taker]));
    }
    return virement.moved;
  }

  private List<Integer> dearestFirst() {
    return IntStream.range(0, price.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer row) -> price[row]).reversed())
        .toList();
  }

  private void take(int taker, double wanted) {
    double left = wanted;
    for (int giver = 0; giver < price.length && left > 0; giver++) {
      left -= give(giver, taker, Math.min(left, -excess[giver] + Math.min(0, moved[giver])));
    }
    List<Integer> givers = dearestFirst();
    for (int i = givers.size() - 1; i >= 0 && left > 0; i--) {
      if (price[givers.get(i)] < price[taker]) {
        left -= give(givers.get(i), taker, left);
      }
    }
  }

  /** Moves what the giver may still let out, at most a given amount. */
  private double give(int giver, int taker, double most) {
    double given = Math.max(0, Math.min(most, open[giver]));
    open[giver] -= given;
    moved[giver] -= given;
    moved[taker] += given;
    return given;
  }
}
