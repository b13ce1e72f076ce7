package org.placewright.funding;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * How money moves between accounts and from year to year, so that as little as possible stays
 * unpaid; of the ways to do so, one that moves least between funds, and of those one that carries
 * least forward. Exact to the penny: shortest paths, one after another, in a network of pence.
 */
public final class Movements {
  /** A pound carried over any number of years is better than one taken from another fund. */
  private static final long VIREMENT = 1000;

  private static final long CARRIED = 1;
  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private final List<Way> ways;
  private final long[] flow;

  private Movements(List<Way> ways) {
    this.ways = ways;
    flow = new long[ways.size()];
  }

  /**
   * Moves money.
   *
   * @param accounts funds of one SHA in some financial years
   * @param ways between them
   * @return what goes by each way
   */
  public static Movements among(List<Account> accounts, List<Way> ways) {
    Movements movements = new Movements(ways);
    if (accounts.stream().anyMatch(account -> account.need() > 0)) {
      new Network(accounts, ways).fill(movements.flow);
    }
    return movements;
  }

  /**
   * What goes by a way.
   *
   * @param way its index
   * @return pence
   */
  public long amount(int way) {
    return flow[way];
  }

  /**
   * What moves between funds.
   *
   * @param account the account's index
   * @return pence in, negative for pence out
   */
  public long moved(int account) {
    return into(account, false) - outOf(account, false);
  }

  public long carriedIn(int account) {
    return into(account, true);
  }

  public long carriedOut(int account) {
    return outOf(account, true);
  }

  private long into(int account, boolean carried) {
    long sum = 0;
    for (int w = 0; w < flow.length; w++) {
      sum += ways.get(w).to() == account && ways.get(w).carried() == carried ? flow[w] : 0;
    }
    return sum;
  }

  private long outOf(int account, boolean carried) {
    long sum = 0;
    for (int w = 0; w < flow.length; w++) {
      sum += ways.get(w).from() == account && ways.get(w).carried() == carried ? flow[w] : 0;
    }
    return sum;
  }

  /**
   * Three nodes for an account: its money, what leaves it for other funds, what comes from them.
   */
  private static final class Network {
    private final int ways;
    private final int[] tail;
    private final int[] head;
    private final long[] room;
    private final long[] cost;
    private final int[][] leaving;
    private int arcs;

    Network(List<Account> accounts, List<Way> ways) {
      this.ways = ways.size();
      int most = 2 * (ways.size() + 4 * accounts.size());
      tail = new int[most];
      head = new int[most];
      room = new long[most];
      cost = new long[most];
      for (Way way : ways) {
        int from = money(way.from()) + (way.carried() ? 0 : 1);
        int to = money(way.to()) + (way.carried() ? 0 : 2);
        arc(from, to, way.most(), way.carried() ? CARRIED : VIREMENT);
      }
      for (int i = 0; i < accounts.size(); i++) {
        Account account = accounts.get(i);
        arc(SOURCE, money(i), Math.max(0, account.allowance() - account.spend()), 0);
        arc(money(i), SINK, account.need(), 0);
        arc(money(i), money(i) + 1, account.mostOut(), 0);
        arc(money(i) + 2, money(i), account.mostIn(), 0);
      }
      leaving = new int[money(accounts.size())][];
      for (int node = 0; node < leaving.length; node++) {
        leaving[node] = leaving(node);
      }
    }

    private static int money(int account) {
      return 2 + 3 * account;
    }

    /** An arc and, next to it, what could go back over it. */
    private void arc(int from, int to, long most, long price) {
      tail[arcs] = from;
      head[arcs] = to;
      room[arcs] = most;
      cost[arcs++] = price;
      tail[arcs] = to;
      head[arcs] = from;
      cost[arcs++] = -price;
    }

    private int[] leaving(int node) {
      int[] all = new int[arcs];
      int size = 0;
      for (int arc = 0; arc < arcs; arc++) {
        if (tail[arc] == node) {
          all[size++] = arc;
        }
      }
      return Arrays.copyOf(all, size);
    }

    void fill(long[] flow) {
      int[] last = cheapestPath();
      while (last[SINK] >= 0) {
        long amount = Long.MAX_VALUE;
        for (int node = SINK; node != SOURCE; node = tail[last[node]]) {
          amount = Math.min(amount, room[last[node]]);
        }
        for (int node = SINK; node != SOURCE; node = tail[last[node]]) {
          room[last[node]] -= amount;
          room[last[node] ^ 1] += amount;
        }
        last = cheapestPath();
      }
      for (int way = 0; way < ways; way++) {
        flow[way] = room[2 * way + 1];
      }
    }

    /** The last arc of a cheapest path with room to each node, -1 where there is none. */
    private int[] cheapestPath() {
      long[] price = new long[leaving.length];
      int[] last = new int[leaving.length];
      boolean[] waiting = new boolean[leaving.length];
      Arrays.fill(price, Long.MAX_VALUE);
      Arrays.fill(last, -1);
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
}
