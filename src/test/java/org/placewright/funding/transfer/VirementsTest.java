package org.placewright.funding.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VirementsTest {
  private static long[] moved(BudgetAmounts... budgets) {
    Virements virements = Virements.among(List.of(budgets));
    return IntStream.range(0, budgets.length).mapToLong(virements::moved).toArray();
  }

  @Test
  void nothingMovesWhereNothingIsMissing() {
    assertArrayEquals(
        new long[] {0, 0},
        moved(
            BudgetAmountsBuilder.builder().spend(5).allowance(10).mostOut(9).mostIn(9).build(),
            BudgetAmountsBuilder.builder().spend(10).allowance(10).mostOut(9).mostIn(9).build()));
  }

  @Test
  void theFirstWithSomethingToSpareGivesFirstAndNoMoreThanItMay() {
    // The third needs 6 more. The first has 10 to spare but may give 4; the second gives the other
    // 2.
    assertArrayEquals(
        new long[] {-4, -2, 6},
        moved(
            BudgetAmountsBuilder.builder().spend(0).allowance(10).mostOut(4).mostIn(9).build(),
            BudgetAmountsBuilder.builder().spend(7).allowance(10).mostOut(9).mostIn(9).build(),
            BudgetAmountsBuilder.builder().spend(16).allowance(10).mostOut(9).mostIn(9).build()));
  }

  @Test
  void nobodyTakesInMoreThanItMay() {
    assertArrayEquals(
        new long[] {3, -3},
        moved(
            BudgetAmountsBuilder.builder().spend(20).allowance(10).mostOut(9).mostIn(3).build(),
            BudgetAmountsBuilder.builder().spend(0).allowance(10).mostOut(9).mostIn(9).build()));
  }

  @Test
  void nobodyGivesWhatItNeeds() {
    assertArrayEquals(
        new long[] {1, -1},
        moved(
            BudgetAmountsBuilder.builder().spend(20).allowance(10).mostOut(9).mostIn(9).build(),
            BudgetAmountsBuilder.builder().spend(9).allowance(10).mostOut(9).mostIn(9).build()));
  }

  @Test
  void moneyIsNeitherMadeNorLostAndHelpsAsFarAsItCan() {
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 500; run++) {
      List<BudgetAmounts> budgets = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        budgets.add(
            BudgetAmountsBuilder.builder()
                .spend(random.nextLong(30))
                .allowance(random.nextLong(30))
                .mostOut(random.nextLong(9))
                .mostIn(random.nextLong(9))
                .build());
      }
      Virements virements = Virements.among(budgets);
      long wanted = budgets.stream().mapToLong(a -> Math.min(a.need(), a.mostIn())).sum();
      long spare = budgets.stream().mapToLong(BudgetAmounts::spare).sum();
      long in = 0;
      long net = 0;
      for (int i = 0; i < budgets.size(); i++) {
        long moved = virements.moved(i);
        net += moved;
        in += Math.max(0, moved);
        assertTrue(moved >= -budgets.get(i).spare() && moved <= budgets.get(i).mostIn());
        assertTrue(moved <= budgets.get(i).need());
      }
      for (int from = 0; from < budgets.size(); from++) {
        long given = 0;
        for (int to = 0; to < budgets.size(); to++) {
          assertTrue(virements.amount(from, to) >= 0);
          given += virements.amount(from, to) - virements.amount(to, from);
        }
        assertEquals(-virements.moved(from), given);
      }
      assertEquals(0, net);
      assertEquals(Math.min(wanted, spare), in);
    }
  }
}
