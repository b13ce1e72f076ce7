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
  private static long[] moved(Account... accounts) {
    Virements virements = Virements.among(List.of(accounts));
    return IntStream.range(0, accounts.length).mapToLong(virements::moved).toArray();
  }

  @Test
  void nothingMovesWhereNobodyLacksAnything() {
    assertArrayEquals(
        new long[] {0, 0}, moved(new Account(5, 10, 9, 9), new Account(10, 10, 9, 9)));
  }

  @Test
  void theFirstWithSomethingToSpareGivesFirstAndNoMoreThanItMay() {
    // The third lacks 6. The first has 10 to spare but may give 4; the second gives the other 2.
    assertArrayEquals(
        new long[] {-4, -2, 6},
        moved(new Account(0, 10, 4, 9), new Account(7, 10, 9, 9), new Account(16, 10, 9, 9)));
  }

  @Test
  void nobodyTakesInMoreThanItMay() {
    assertArrayEquals(
        new long[] {3, -3}, moved(new Account(20, 10, 9, 3), new Account(0, 10, 9, 9)));
  }

  @Test
  void nobodyGivesWhatItNeeds() {
    assertArrayEquals(
        new long[] {1, -1}, moved(new Account(20, 10, 9, 9), new Account(9, 10, 9, 9)));
  }

  @Test
  void moneyIsNeitherMadeNorLostAndHelpsAsFarAsItCan() {
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 500; run++) {
      List<Account> accounts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        accounts.add(
            new Account(
                random.nextLong(30), random.nextLong(30), random.nextLong(9), random.nextLong(9)));
      }
      Virements virements = Virements.among(accounts);
      long wanted = accounts.stream().mapToLong(a -> Math.min(a.need(), a.mostIn())).sum();
      long spare = accounts.stream().mapToLong(Account::spare).sum();
      long in = 0;
      long net = 0;
      for (int i = 0; i < accounts.size(); i++) {
        long moved = virements.moved(i);
        net += moved;
        in += Math.max(0, moved);
        assertTrue(moved >= -accounts.get(i).spare() && moved <= accounts.get(i).mostIn());
        assertTrue(moved <= accounts.get(i).need());
      }
      assertEquals(0, net);
      assertEquals(Math.min(wanted, spare), in);
    }
  }
}
