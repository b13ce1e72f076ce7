package org.placewright.funding.transfer;

import java.util.List;

/**
 * The least money that has to move between the funds of an SHA in a financial year. Funds that lack
 * money are served in the order given, from the first fund in the order given that has some to
 * spare; nobody gives what it needs, and nothing moves that nobody lacks.
 */
public final class Virements {
  private final long[] moved;
  private final long[][] between;

  private Virements(int accounts) {
    moved = new long[accounts];
    between = new long[accounts][accounts];
  }

  /**
   * Moves money.
   *
   * @param accounts the funds of one SHA in one financial year; the first are served first and give
   *     first
   * @return what has moved
   */
  public static Virements among(List<BudgetAmounts> accounts) {
    Virements virements = new Virements(accounts.size());
    for (int to = 0; to < accounts.size(); to++) {
      long wanted = Math.min(accounts.get(to).need(), accounts.get(to).mostIn());
      for (int from = 0; from < accounts.size() && wanted > 0; from++) {
        long given =
            Math.min(wanted, accounts.get(from).spare() + Math.min(0, virements.moved[from]));
        if (from != to && given > 0) {
          virements.moved[from] -= given;
          virements.moved[to] += given;
          virements.between[from][to] += given;
          wanted -= given;
        }
      }
    }
    return virements;
  }

  /**
   * What has moved.
   *
   * @param account the account's index
   * @return pence in, negative for pence out
   */
  public long moved(int account) {
    return moved[account];
  }

  /**
   * What one account gave another.
   *
   * @param from the index of the account that gave
   * @param to the index of the one that took
   * @return pence, never negative
   */
  public long amount(int from, int to) {
    return between[from][to];
  }
}
