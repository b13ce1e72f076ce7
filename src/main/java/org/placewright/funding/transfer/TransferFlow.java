package org.placewright.funding.transfer;

import java.util.Arrays;
import java.util.List;

/**
 * How money moves between budgets and from year to year, so that as little as possible stays
 * unpaid; of all such flows, one that moves least between funds, and of those one that carries
 * least forward. Exact to the penny: shortest paths, one after another, in a network of pence.
 */
public final class TransferFlow {
  private final List<TransferRoute> routes;
  private final long[] flow;

  private TransferFlow(List<TransferRoute> routes) {
    this.routes = routes;
    flow = new long[routes.size()];
  }

  /**
   * Finds the least money that has to move.
   *
   * @param budgets budgets of one SHA, of one or more financial years
   * @param routes the routes between them, by index
   * @return what goes by each route
   */
  public static TransferFlow among(List<BudgetAmounts> budgets, List<TransferRoute> routes) {
    TransferFlow all = new TransferFlow(routes);
    PenceNetwork network = new PenceNetwork(budgets, routes);
    network.fill();
    Arrays.setAll(all.flow, network::sent);
    return all;
  }

  /**
   * What goes by one route.
   *
   * @param route its index among the routes given
   * @return pence
   */
  public long amount(int route) {
    return flow[route];
  }

  /**
   * What moves between funds.
   *
   * @param budget the budget's index
   * @return pence in, negative for pence out
   */
  public long moved(int budget) {
    return into(budget, false) - outOf(budget, false);
  }

  /** The pence carried in from the year before. */
  public long carriedIn(int budget) {
    return into(budget, true);
  }

  /** The pence carried into the next year. */
  public long carriedOut(int budget) {
    return outOf(budget, true);
  }

  private long into(int budget, boolean carried) {
    long sum = 0;
    for (int r = 0; r < flow.length; r++) {
      sum += routes.get(r).to() == budget && routes.get(r).carried() == carried ? flow[r] : 0;
    }
    return sum;
  }

  private long outOf(int budget, boolean carried) {
    long sum = 0;
    for (int r = 0; r < flow.length; r++) {
      sum += routes.get(r).from() == budget && routes.get(r).carried() == carried ? flow[r] : 0;
    }
    return sum;
  }
}
