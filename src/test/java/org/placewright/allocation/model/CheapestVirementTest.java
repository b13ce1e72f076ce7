package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aLimitRow;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CheapestVirementTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static double[] of(double[] excess, double[] out, double[] in, double[] price) {
    return CheapestVirement.of(excess, out, in, price);
  }

  @Test
  void movesWhatIsNotUsed() {
    // 5 over; of the 8 that the other does not use, 6 may leave: 5 do.
    double[] moved =
        of(new double[] {5, -8}, new double[] {0, 6}, new double[] {9, 9}, price(NEVER, NEVER));
    assertArrayEquals(new double[] {5, -5}, moved);
  }

  @Test
  void keepsWithinBothLimits() {
    // 5 over, 3 may come in; 8 unused, 2 may go out.
    double[] moved =
        of(new double[] {5, -8}, new double[] {9, 2}, new double[] {3, 9}, price(NEVER, NEVER));
    assertArrayEquals(new double[] {2, -2}, moved);
  }

  @Test
  void servesTheDearestRowFirst() {
    // 4 unused for 3 at 1 and 3 at 2: the second takes 3, the first what is left.
    double[] moved =
        of(new double[] {3, 3, -4}, new double[] {0, 0, 9}, new double[] {9, 9, 9}, price(1, 2, 5));
    assertArrayEquals(new double[] {1, 3, -4}, moved);
  }

  @Test
  void letsACheapRowGiveWhatItNeedsItself() {
    // Nothing is unused. Missing the first by 2 more costs 2, missing the second by 2 less saves
    // 10.
    double[] moved = of(new double[] {1, 2}, new double[] {3, 3}, new double[] {9, 9}, price(1, 5));
    assertArrayEquals(new double[] {-2, 2}, moved);
  }

  @Test
  void movesNothingBetweenHardRowsThatAreBothMissed() {
    double[] moved =
        of(new double[] {1, 2}, new double[] {3, 3}, new double[] {9, 9}, price(NEVER, NEVER));
    assertArrayEquals(new double[] {0, 0}, moved);
  }

  /** Every way to move whole units between three rows. */
  @Test
  void isTheCheapestOfAllFlows() {
    SplittableRandom random = new SplittableRandom(21);
    for (int trial = 0; trial < 500; trial++) {
      double[] excess = whole(random, -4, 5);
      double[] out = whole(random, 0, 4);
      double[] in = whole(random, 0, 4);
      double[] price = whole(random, 1, 4);
      double[] moved = of(excess, out, in, price);
      assertEquals(0, moved[0] + moved[1] + moved[2]);
      double least = Double.POSITIVE_INFINITY;
      for (double a = -out[0]; a <= in[0]; a++) {
        for (double b = -out[1]; b <= in[1]; b++) {
          if (-a - b >= -out[2] && -a - b <= in[2]) {
            least = Math.min(least, paid(excess, price, a, b, -a - b));
          }
        }
      }
      assertEquals(least, paid(excess, price, moved), "trial " + trial);
      for (int m = 0; m < 3; m++) {
        assertEquals(Math.max(-out[m], Math.min(in[m], moved[m])), moved[m], "trial " + trial);
      }
    }
  }

  @Test
  void refusesGroupsThatMixHardAndSoftRows() {
    LeverRows rows = rows();
    assertThrows(IllegalArgumentException.class, () -> rows.add(group("hard", "soft")));
  }

  @Test
  void refusesARowInTwoGroups() {
    LeverRows rows = rows();
    rows.add(group("hard", "other"));
    assertThrows(IllegalArgumentException.class, () -> rows.add(group("other")));
  }

  @Test
  void refusesRowsWithALeast() {
    LeverRows rows = rows();
    assertThrows(IllegalArgumentException.class, () -> rows.add(group("hard", "both")));
  }

  private static LeverRows rows() {
    double none = Double.NEGATIVE_INFINITY;
    LeverRows rows = new LeverRows();
    List<Term> terms = List.of(new Term(0, 0, 1));
    rows.add(aLimitRow().name("hard").terms(terms).lower(none).upper(5).relaxPrice(NEVER).build());
    rows.add(aLimitRow().name("other").terms(terms).lower(none).upper(5).relaxPrice(NEVER).build());
    rows.add(aLimitRow().name("soft").terms(terms).lower(none).upper(5).relaxPrice(1).build());
    rows.add(aLimitRow().name("both").terms(terms).lower(0).upper(5).relaxPrice(NEVER).build());
    return rows;
  }

  private static Virement group(String... rows) {
    return new Virement(
        "group", List.of(rows).stream().map(row -> new Virement.Member(row, 1, 1)).toList());
  }

  private static double paid(double[] excess, double[] price, double... moved) {
    double paid = 0;
    for (int m = 0; m < excess.length; m++) {
      paid += Math.max(0, excess[m] - moved[m]) * price[m];
    }
    return paid;
  }

  private static double[] whole(SplittableRandom random, int from, int to) {
    return random.ints(3, from, to).asDoubleStream().toArray();
  }

  private static double[] price(double... prices) {
    return prices;
  }
}
