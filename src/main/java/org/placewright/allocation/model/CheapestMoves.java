package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves money by the ways of a net so that what is then paid for missing its rows is least. What
 * rows do not use goes first, as far as it reaches; then the row that is cheapest to miss gives
 * what it needs itself, then the next. What can be given together is a polymatroid, in which taking
 * the cheapest first is best. Made once and settled as often as wanted; not for several threads.
 */
public final class CheapestMoves {
  private final double[] price;
  private final int[] cheapestFirst;
  private final int[] head;
  private final double[] most;
  private final double[] room;
  private final int[][] leaving;
  private final double[] need;
  private final double[] missed;
  private final int[] last;
  private final int[] queue;
  private final int ways;

  /**
   * A net to be settled.
   *
   * @param net the net
   * @param scale what its limits are multiplied by
   * @param price of a unit by which each member is missed; infinite when it may not be
   */
  public CheapestMoves(MoneyNet net, double scale, double[] price) {
    this.price = price.clone();
    int members = net.members().size();
    ways = net.ways().size();
    head = new int[2 * (ways + 2 * members)];
    most = new double[head.length];
    for (int w = 0; w < ways; w++) {
      MoneyNet.Way way = net.ways().get(w);
      int from = 3 * way.from() + (way.carried() ? 0 : 1);
      int to = 3 * way.to() + (way.carried() ? 0 : 2);
      arc(2 * w, from, to, way.most() * scale);
    }
    for (int m = 0; m < members; m++) {
      Virement.Member member = net.members().get(m);
      arc(2 * (ways + 2 * m), 3 * m, 3 * m + 1, member.mostOut() * scale);
      arc(2 * (ways + 2 * m + 1), 3 * m + 2, 3 * m, member.mostIn() * scale);
    }
    leaving = new int[3 * members][];
    Arrays.setAll(leaving, this::arcsFrom);
    room = new double[head.length];
    need = new double[members];
    missed = new double[members];
    last = new int[leaving.length];
    queue = new int[leaving.length];
    cheapestFirst = cheapestFirst();
  }

  private void arc(int at, int from, int to, double amount) {
    head[at] = to;
    head[at + 1] = from;
    most[at] = amount;
  }

  private int[] arcsFrom(int node) {
    return IntStream.range(0, head.length).filter(arc -> head[arc ^ 1] == node).toArray();
  }

  private int[] cheapestFirst() {
    List<Integer> finite =
        IntStream.range(0, price.length)
            .boxed()
            .filter(member -> Double.isFinite(price[member]))
            .sorted(Comparator.comparingDouble(member -> price[member]))
            .toList();
    return finite.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Moves money.
   *
   * @param excess how far each member is beyond its limit; negative where it has room
   * @return the sum of what is missed
   */
  public double settle(double[] excess) {
    System.arraycopy(most, 0, room, 0, room.length);
    boolean wanted = false;
    for (int m = 0; m < need.length; m++) {
      need[m] = Math.max(0, excess[m]);
      missed[m] = 0;
      wanted |= need[m] > 0;
    }
    for (int m = 0; m < need.length && wanted; m++) {
      send(m, -excess[m]);
    }
    for (int member : cheapestFirst) {
      missed[member] = wanted ? send(member, Double.POSITIVE_INFINITY) : 0;
    }
    double sum = 0;
    for (int m = 0; m < need.length; m++) {
      missed[m] += need[m];
      sum += missed[m];
    }
    return sum;
  }

  /** What went by a way when last settled. */
  public double moved(int way) {
    return most[2 * way] - room[2 * way];
  }

  /** How far a member was missed when last settled. */
  public double missed(int member) {
    return missed[member];
  }

  /** What was paid for all that was missed when last settled. */
  public double paid() {
    double paid = 0;
    for (int m = 0; m < missed.length; m++) {
      paid += missed[m] == 0 ? 0 : missed[m] * price[m];
    }
    return paid;
  }

  /** Sends what a member has to those in need, over ever other paths; returns what was sent. */
  private double send(int member, double amount) {
    double left = amount;
    double sent = 0;
    while (left > 0) {
      int node = nearestInNeed(3 * member);
      if (node < 0) {
        return sent;
      }
      double step = Math.min(left, need[node / 3]);
      for (int at = node; at != 3 * member; at = head[last[at] ^ 1]) {
        step = Math.min(step, room[last[at]]);
      }
      for (int at = node; at != 3 * member; at = head[last[at] ^ 1]) {
        room[last[at]] -= step;
        room[last[at] ^ 1] += step;
      }
      need[node / 3] -= step;
      left -= step;
      sent += step;
    }
    return sent;
  }

  /** A member's own node with need that can be reached, -1 when there is none. */
  private int nearestInNeed(int start) {
    Arrays.fill(last, -1);
    int begin = 0;
    int end = 0;
    queue[end++] = start;
    while (begin < end) {
      int node = queue[begin++];
      if (node % 3 == 0 && need[node / 3] > 0) {
        return node;
      }
      for (int arc : leaving[node]) {
        if (room[arc] > 0 && head[arc] != start && last[head[arc]] < 0) {
          last[head[arc]] = arc;
          queue[end++] = head[arc];
        }
      }
    }
    return -1;
  }
}
