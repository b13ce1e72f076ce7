package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SyntheticPlan;

class RoundingTest {
  private static final double DUST = 1e-7;

  /** Split places between each column's limits. */
  private static double[] split(PlanModel model, SplittableRandom random) {
    return model.columns().stream()
        .mapToDouble(place -> place.lower() + random.nextDouble() * (place.upper() - place.lower()))
        .toArray();
  }

  /** Totals by specialty and deanery, each by intake. */
  private static TreeMap<String, double[]> totals(PlanModel model, double[] places) {
    TreeMap<String, double[]> totals = new TreeMap<>();
    for (int column = 0; column < places.length; column++) {
      PlaceColumn place = model.columns().get(column);
      String cell = place.specialty() + "/" + place.deanery();
      totals.computeIfAbsent(cell, any -> new double[model.intakes()])[model.intake(column)] +=
          places[column];
    }
    return totals;
  }

  private static double[] rounded(PlanModel model, double[] split, long seed) {
    double[] places = new double[split.length];
    int[] whole = Rounding.of(model, split, seed);
    for (int column = 0; column < places.length; column++) {
      places[column] = whole[column];
    }
    return places;
  }

  @Test
  void staysWithinAPlaceOfEachColumnAndEachCell() {
    SplittableRandom random = new SplittableRandom(31);
    for (int seed = 0; seed < 300; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      double[] split = split(model, random);
      double[] whole = rounded(model, split, seed);
      assertBetween(split, whole);
      TreeMap<String, double[]> after = totals(model, whole);
      totals(model, split).forEach((cell, total) -> assertBetween(total, after.get(cell)));
    }
  }

  private static void assertBetween(double[] split, double[] whole) {
    for (int i = 0; i < split.length; i++) {
      assertTrue(whole[i] >= Math.floor(split[i] + DUST) - DUST, whole[i] + " of " + split[i]);
      assertTrue(whole[i] <= Math.ceil(split[i] - DUST) + DUST, whole[i] + " of " + split[i]);
    }
  }

  @Test
  void keepsChangesFromYearToYearWithinTheWholeNumberTheyWereWithin() {
    SplittableRandom random = new SplittableRandom(32);
    int tight = 0;
    for (int seed = 0; seed < 300; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      double[] split = split(model, random);
      TreeMap<String, double[]> after = totals(model, rounded(model, split, seed));
      for (var cell : totals(model, split).entrySet()) {
        double[] whole = after.get(cell.getKey());
        for (int i = 1; i < whole.length; i++) {
          double most = Math.ceil(Math.abs(cell.getValue()[i] - cell.getValue()[i - 1]));
          double change = Math.abs(whole[i] - whole[i - 1]);
          assertTrue(change <= most, change + " where " + most + " is allowed");
          tight += change == most ? 1 : 0;
        }
      }
    }
    assertTrue(tight > 100, tight + " changes are as large as allowed");
  }

  @Test
  void leavesWholePlacesAsTheyAre() {
    for (int seed = 0; seed < 50; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      int[] places = SyntheticPlan.places(model, new SplittableRandom(seed));
      double[] split = new double[places.length];
      for (int column = 0; column < split.length; column++) {
        // As a solver leaves them.
        split[column] = places[column] - 1e-12;
      }
      assertArrayEquals(places, Rounding.of(model, split, seed));
    }
  }

  @Test
  void roundsUpAsOftenAsTheRemainderSays() {
    PlanModel model = SyntheticPlan.tiny(1);
    double[] split = new double[model.columns().size()];
    split[0] = 0.25;
    int up = 0;
    for (int seed = 0; seed < 4000; seed++) {
      up += Rounding.of(model, split, seed)[0];
    }
    // 1,000 expected, a standard deviation of 27.
    assertEquals(1000, up, 140);
  }
}
