package org.placewright.funding.transfer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes and arcs by which pence go between budgets. Each budget has three nodes: its money,
 * what it gives to other funds and what it receives from them. What budgets can spare enters at the
 * source, what they need leaves at the sink. Arcs come in pairs, one for each direction. Drawn in
 * the docs page {@code models/money-network.md}.
 */
final class PenceNetwork {
  /** A pound carried over any number of years is better than one taken from another fund. */
  private static final long VIREMENT = 1000;

  private static final long CARRIED = 1;

  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int FIRST_BUDGET = 2;
  private static final int NODES_PER_BUDGET = 3;
  private static final int GIVEN = 1;
  private static final int RECEIVED = 2;
  private static final int ARCS_PER_PAIR = 2;
  private static final int PAIRS_PER_BUDGET = 4;

  /** In place of an arc, where none leads to a node. */
  private static final int NONE = -1;

  private final int[] tail;
  private final int[] head;
  private final long[] room;
  private final long[] cost;
  private final int[][] leaving;
  private int arcs;

  PenceNetwork(List<BudgetAmounts> budgets, List<TransferRoute> routes) {
    int most = ARCS_PER_PAIR * (routes.size() + PAIRS_PER_BUDGET * budgets.size());
    tail = new int[most];
    head = new int[most];
    room = new long[most];
    cost = new long[most];
    for (TransferRoute route : routes) {
      if (route.carried()) {
        pair(money(route.from()), money(route.to()), route.most(), CARRIED);
      } else {
        pair(given(route.from()), received(route.to()), route.most(), VIREMENT);
      }
    }
    for (int i = 0; i < budgets.size(); i++) {
      BudgetAmounts budget = budgets.get(i);
      pair(SOURCE, money(i), Math.max(0, budget.allowance() - budget.spend()), 0);
      pair(money(i), SINK, budget.need(), 0);
      pair(money(i), given(i), budget.mostOut(), 0);
      pair(received(i), money(i), budget.mostIn(), 0);
    }
    leaving = new int[money(budgets.size())][];
    Arrays.setAll(leaving, this::arcsFrom);
  }

  private static int money(int budget) {
    return FIRST_BUDGET + NODES_PER_BUDGET * budget;
  }

  private static int given(int budget) {
    return money(budget) + GIVEN;
  }

  private static int received(int budget) {
    return money(budget) + RECEIVED;
  }

  /** The other arc of the pair: what goes by one can go back by the other. */
  private static int back(int arc) {
    return arc ^ 1;
  }

  private void pair(int from, int to, long most, long price) {
    int there = arcs;
    tail[there] = from;
    head[there] = to;
    room[there] = most;
    cost[there] = price;
    tail[back(there)] = to;
    head[back(there)] = from;
    cost[back(there)] = -price;
    arcs += ARCS_PER_PAIR;
  }

  private int[] arcsFrom(int node) {
    int[] all = new int[arcs];
    int size = 0;
    for (int arc = 0; arc < arcs; arc++) {
      if (tail[arc] == node) {
        all[size++] = arc;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** Moves all that can go from the source to the sink, by the cheapest paths. */
  void fill() {
    int[] last = cheapestPath();
    while (last[SINK] != NONE) {
      long amount = Long.MAX_VALUE;
      for (int node = SINK; node != SOURCE; node = tail[last[node]]) {
        amount = Math.min(amount, room[last[node]]);
      }
      for (int node = SINK; node != SOURCE; node = tail[last[node]]) {
        room[last[node]] -= amount;
        room[back(last[node])] += amount;
      }
      last = cheapestPath();
    }
  }

  /** The pence sent by a route, which are those that could go back by it. */
  long sent(int route) {
    return room[back(ARCS_PER_PAIR * route)];
  }

  /** The last arc of a cheapest path with room to each node. */
  private int[] cheapestPath() {
    long[] price = new long[leaving.length];
    int[] last = new int[leaving.length];
    boolean[] waiting = new boolean[leaving.length];
    Arrays.fill(price, Long.MAX_VALUE);
    Arrays.fill(last, NONE);
    price[SOURCE] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(SOURCE));
    while (!queue.isEmpty()) {
      int node = queue.remove();
      waiting[node] = false;
      for (int arc : leaving[node]) {
        int to = head[arc];
        if (room[arc] > 0 && price[node] + cost[arc] < price[to]) {
          price[to] = price[node] + cost[arc];
          last[to] = arc;
          if (!waiting[to]) {
            waiting[to] = true;
            queue.add(to);
          }
        }
      }
    }
    return last;
  }
}
