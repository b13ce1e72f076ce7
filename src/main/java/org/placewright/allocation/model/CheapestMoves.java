package org.placewright.allocation.model;

import static org.placewright.allocation.model.TransferNetwork.NONE;
import static org.placewright.allocation.model.TransferNetwork.arcOf;
import static org.placewright.allocation.model.TransferNetwork.back;
import static org.placewright.allocation.model.TransferNetwork.isMoney;
import static org.placewright.allocation.model.TransferNetwork.member;
import static org.placewright.allocation.model.TransferNetwork.money;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves money by the routes of a net so that what is then paid for missing its rows is least. What
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

  /**
   * Prepares one net of budgets for settling many plans.
   *
   * @param net budget rows and the routes between them
   * @param scale what its limits are multiplied by
   * @param price of a unit by which each member is missed; infinite when it may not be
   */
  public CheapestMoves(MoneyNet net, double scale, double[] price) {
    this.price = price.clone();
    TransferNetwork network = new TransferNetwork(net, scale);
    head = network.heads();
    most = network.most();
    leaving = network.leaving();
    room = new double[head.length];
    need = new double[net.members().size()];
    spare = new double[need.length];
    missed = new double[need.length];
    last = new int[leaving.length];
    queue = new int[leaving.length];
    cheapestFirst = cheapestFirst();
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
   * Moves money so that what is missed costs least.
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

  /** What went by a route when last settled. */
  public double moved(int route) {
    return most[arcOf(route)] - room[arcOf(route)];
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
  private void fetch(int taker) {
    int end = money(taker);
    int node = need[taker] > 0 ? nearestWithSpare(end) : NONE;
    while (node != NONE) {
      int giver = member(node);
      double step = Math.min(need[taker], spare[giver]);
      for (int at = node; at != end; at = head[last[at]]) {
        step = Math.min(step, room[last[at]]);
      }
      for (int at = node; at != end; at = head[last[at]]) {
        move(last[at], step);
      }
      need[taker] -= step;
      spare[giver] -= step;
      node = need[taker] > 0 ? nearestWithSpare(end) : NONE;
    }
  }

  private void move(int arc, double amount) {
    room[arc] -= amount;
    room[back(arc)] += amount;
  }

  /** Lets a member give what it needs itself to those in need; returns what it is then short of. */
  private double send(int giver) {
    double sent = 0;
    int start = money(giver);
    int node = nearestInNeed(start);
    while (node != NONE) {
      int taker = member(node);
      double step = need[taker];
      for (int at = node; at != start; at = head[back(last[at])]) {
        step = Math.min(step, room[last[at]]);
      }
      for (int at = node; at != start; at = head[back(last[at])]) {
        move(last[at], step);
      }
      need[taker] -= step;
      sent += step;
      node = nearestInNeed(start);
    }
    return sent;
  }

  /** The money of a member that can give, from which a path leads here. */
  private int nearestWithSpare(int end) {
    Arrays.fill(last, NONE);
    int begin = 0;
    int size = 0;
    queue[size++] = end;
    while (begin < size) {
      int node = queue[begin++];
      if (isMoney(node) && spare[member(node)] > 0) {
        return node;
      }
      for (int arc : leaving[node]) {
        int from = head[arc];
        if (room[back(arc)] > 0 && from != end && last[from] == NONE) {
          last[from] = back(arc);
          queue[size++] = from;
        }
      }
    }
    return NONE;
  }

  /** The money of a member in need, to which a path leads from here. */
  private int nearestInNeed(int start) {
    Arrays.fill(last, NONE);
    int begin = 0;
    int end = 0;
    queue[end++] = start;
    while (begin < end) {
      int node = queue[begin++];
      if (isMoney(node) && need[member(node)] > 0) {
        return node;
      }
      for (int arc : leaving[node]) {
        if (room[arc] > 0 && head[arc] != start && last[head[arc]] == NONE) {
          last[head[arc]] = arc;
          queue[end++] = head[arc];
        }
      }
    }
    return NONE;
  }
}
