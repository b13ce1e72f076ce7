package org.placewright.funding.transfer;

import java.util.List;

/**
 * The least money that has to move between the funds of an SHA in a financial year. Funds that need
 * money are served in the order given, from the first fund in the order given that has some to
 * spare; no fund gives what it needs itself, and nothing moves that no fund needs.
 */
public final class Virements {
  private final long[] moved;
  private final long[][] between;

  private Virements(int budgets) {
    moved = new long[budgets];
    between = new long[budgets][budgets];
  }

  /**
   * Finds what has to move.
   *
   * @param budgets the funds of one SHA in one financial year; the first are served first and give
   *     first
   * @return what has moved
   */
  public static Virements among(List<BudgetAmounts> budgets) {
    Virements virements = new Virements(budgets.size());
    for (int to = 0; to < budgets.size(); to++) {
      long wanted = Math.min(budgets.get(to).need(), budgets.get(to).mostIn());
      for (int from = 0; from < budgets.size(); from++) {
        long given =
            Math.min(wanted, budgets.get(from).spare() + Math.min(0, virements.moved[from]));
        virements.moved[from] -= given;
        virements.moved[to] += given;
        virements.between[from][to] += given;
        wanted -= given;
      }
    }
    return virements;
  }

  /**
   * What a budget gains or loses.
   *
   * @param budget the budget's index
   * @return pence in, negative for pence out
   */
  public long moved(int budget) {
    return moved[budget];
  }

  /**
   * What one budget gave another.
   *
   * @param from the index of the budget that gave
   * @param to the index of the one that took
   * @return pence, never negative
   */
  public long amount(int from, int to) {
    return between[from][to];
  }
}
