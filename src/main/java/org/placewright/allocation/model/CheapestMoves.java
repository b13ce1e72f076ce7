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
  private final double[] spare;
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
    spare = new double[members];
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
      spare[m] = Math.max(0, -excess[m]);
      missed[m] = 0;
      wanted |= need[m] > 0;
    }
    for (int m = 0; m < need.length; m++) {
      fetch(m);
    }
    for (int member : cheapestFirst) {
      missed[member] = wanted ? send(member) : 0;
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

  /** Fetches what a member needs from those with something to spare, over ever other paths. */
  private void fetch(int member) {
    int node = need[member] > 0 ? nearestWithSpare(3 * member) : -1;
    while (node >= 0) {
      double step = Math.min(need[member], spare[node / 3]);
      for (int at = node; at != 3 * member; at = head[last[at]]) {
        step = Math.min(step, room[last[at]]);
      }
      for (int at = node; at != 3 * member; at = head[last[at]]) {
        move(last[at], step);
      }
      need[member] -= step;
      spare[node / 3] -= step;
      node = need[member] > 0 ? nearestWithSpare(3 * member) : -1;
    }
  }

  private void move(int arc, double amount) {
    room[arc] -= amount;
    room[arc ^ 1] += amount;
  }

  /** Lets a member give what it needs itself to those in need; returns what it then lacks. */
  private double send(int member) {
    double sent = 0;
    int node = nearestInNeed(3 * member);
    while (node >= 0) {
      double step = need[node / 3];
      for (int at = node; at != 3 * member; at = head[last[at] ^ 1]) {
        step = Math.min(step, room[last[at]]);
      }
      for (int at = node; at != 3 * member; at = head[last[at] ^ 1]) {
        move(last[at], step);
      }
      need[node / 3] -= step;
      sent += step;
      node = nearestInNeed(3 * member);
    }
    return sent;
  }

  /** The money of a member that can give, from which a path leads here; -1 when there is none. */
  private int nearestWithSpare(int end) {
    Arrays.fill(last, -1);
    int begin = 0;
    int size = 0;
    queue[size++] = end;
    while (begin < size) {
      int node = queue[begin++];
      if (node % 3 == 0 && spare[node / 3] > 0) {
        return node;
      }
      for (int arc : leaving[node]) {
        int from = head[arc];
        if (room[arc ^ 1] > 0 && from != end && last[from] < 0) {
          last[from] = arc ^ 1;
          queue[size++] = from;
        }
      }
    }
    return -1;
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
