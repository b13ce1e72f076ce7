package org.placewright.funding.transfer;

import java.util.Arrays;
import java.util.List;

/**
 * How money moves between accounts and from year to year, so that as little as possible stays
 * unpaid; of the ways to do so, one that moves least between funds, and of those one that carries
 * least forward. Exact to the penny: shortest paths, one after another, in a network of pence.
 */
public final class TransferFlow {
  private final List<TransferRoute> ways;
  private final long[] flow;

  private TransferFlow(List<TransferRoute> ways) {
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
  public static TransferFlow among(List<BudgetAmounts> accounts, List<TransferRoute> ways) {
    TransferFlow movements = new TransferFlow(ways);
    if (accounts.stream().anyMatch(account -> account.need() > 0)) {
      PenceNetwork network = new PenceNetwork(accounts, ways);
      network.fill();
      Arrays.setAll(movements.flow, network::gone);
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
}
