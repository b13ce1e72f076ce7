package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nodes and arcs by which money goes through a net. Each member has three nodes: its money,
 * what it gives to others and what it receives from them. Money that is carried into the next
 * financial year goes from money to money; else it goes from the money of one member through what
 * it gives and what the other receives to the other's money, so that both limits hold for all
 * routes together. Arcs come in pairs, one for each direction. Drawn in the docs page {@code
 * models/money-network.md}.
 */
final class TransferNetwork {
  /** In place of an arc or a node, where there is none. */
  static final int NONE = -1;

  private static final int NODES_PER_MEMBER = 3;
  private static final int GIVEN = 1;
  private static final int RECEIVED = 2;
  private static final int ARCS_PER_PAIR = 2;
  private static final int PAIRS_PER_MEMBER = 2;

  private final int[] head;
  private final double[] most;
  private final int[][] leaving;
  private int arcs;

  /**
   * Draws the network in which a net's money flows.
   *
   * @param net budget rows and the routes between them
   * @param scale what its limits are multiplied by
   */
  TransferNetwork(MoneyNet net, double scale) {
    int members = net.members().size();
    head = new int[ARCS_PER_PAIR * (net.routes().size() + PAIRS_PER_MEMBER * members)];
    most = new double[head.length];
    for (MoneyNet.NetRoute route : net.routes()) {
      int from = route.carried() ? money(route.from()) : given(route.from());
      int to = route.carried() ? money(route.to()) : received(route.to());
      pair(from, to, route.most() * scale);
    }
    for (int m = 0; m < members; m++) {
      Virement.Member member = net.members().get(m);
      pair(money(m), given(m), member.mostOut() * scale);
      pair(received(m), money(m), member.mostIn() * scale);
    }
    leaving = new int[NODES_PER_MEMBER * members][];
    Arrays.setAll(leaving, this::arcsFrom);
  }

  private void pair(int from, int to, double amount) {
    head[arcs] = to;
    most[arcs] = amount;
    head[back(arcs)] = from;
    arcs += ARCS_PER_PAIR;
  }

  private int[] arcsFrom(int node) {
    return IntStream.range(0, head.length).filter(arc -> head[back(arc)] == node).toArray();
  }

  static int money(int member) {
    return NODES_PER_MEMBER * member;
  }

  private static int given(int member) {
    return money(member) + GIVEN;
  }

  private static int received(int member) {
    return money(member) + RECEIVED;
  }

  static boolean isMoney(int node) {
    return node % NODES_PER_MEMBER == 0;
  }

  /** Whose node it is. */
  static int member(int node) {
    return node / NODES_PER_MEMBER;
  }

  /** The arc of a route, in the direction in which money goes by it. */
  static int arcOf(int route) {
    return ARCS_PER_PAIR * route;
  }

  /** The other arc of the pair: what goes by one can go back by the other. */
  static int back(int arc) {
    return arc ^ 1;
  }

  /** To which node each arc leads; not to be changed. */
  int[] heads() {
    return head;
  }

  /** What may go by each arc while nothing has; not to be changed. */
  double[] most() {
    return most;
  }

  /** The arcs that leave each node; not to be changed. */
  int[][] leaving() {
    return leaving;
  }
}
