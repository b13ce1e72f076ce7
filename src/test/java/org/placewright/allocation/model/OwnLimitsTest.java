package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OwnLimitsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  /** Two sites of one provider with 3 intakes and at most 5 places, 2 before. */
  private static PlanModel model(LeverRows rules) {
    List<PlaceColumn> columns = new ArrayList<>();
    for (int site = 0; site < 2; site++) {
      for (int intake = 0; intake < 3; intake++) {
        String name = "places[" + site + "," + intake + "]";
        columns.add(aPlaceColumn().name(name).upper(5).baseline(2).build());
      }
    }
    Labels labels = new Labels(List.of("nursing"), List.of("north"), 2010);
    return new PlanModel(3, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  private static void addToEach(
      LeverRows rules, String name, double lower, double upper, double... of) {
    for (int site = 0; site < 2; site++) {
      List<Term> terms = new ArrayList<>();
      for (int intake = 0; intake < of.length; intake++) {
        if (of[intake] != 0) {
          terms.add(new Term(site, intake, of[intake]));
        }
      }
      rules.add(aLimitRow().name(name + site).terms(terms).lower(lower).upper(upper).build());
    }
  }

  private static int[] most(PlanModel together) {
    return together.columns().stream().mapToInt(PlaceColumn::upper).toArray();
  }

  private static int[] least(PlanModel together) {
    return together.columns().stream().mapToInt(PlaceColumn::lower).toArray();
  }

  @Test
  void roomForAPartOfAPlaceIsNoRoom() {
    LeverRows rules = new LeverRows();
    // 34 / 3.1 is 10.97 for each site, so 21 places of both split, and 20 whole: here 9.9 / 3.1.
    addToEach(rules, "trainees", -NONE, 9.9, 0, 0, 3.1);
    AlikeProgrammes alike = AlikeProgrammes.of(model(rules));
    assertEquals(1, alike.groups());
    assertArrayEquals(new int[] {10, 10, 10}, most(alike.together()));
    assertArrayEquals(new int[] {10, 10, 6}, most(alike.inWhole()));
  }

  @Test
  void aLeastIntakeThatCannotBeLeftAtOnceIsKept() {
    LeverRows rules = new LeverRows();
    addToEach(rules, "first", 1, 3, 1);
    addToEach(rules, "second", -1, 1, -1, 1);
    for (int site = 0; site < 2; site++) {
      for (int intake = 0; intake < 3; intake++) {
        rules.add(
            MinimumIntakeBuilder.builder()
                .name("least" + site + intake)
                .programme(site)
                .intake(intake)
                .least(2)
                .relaxPrice(NONE)
                .build());
      }
    }
    // From 2 to at least 1, so 2; then again. The third intake is free.
    PlanModel whole = AlikeProgrammes.of(model(rules)).inWhole();
    assertArrayEquals(new int[] {4, 4, 0}, least(whole));
    assertArrayEquals(new int[] {6, 8, 10}, most(whole));
  }

  @Test
  void whereNoPlacesWouldDoTheLimitsStay() {
    LeverRows rules = new LeverRows();
    addToEach(rules, "half", 1, 1, 2);
    PlanModel whole = AlikeProgrammes.of(model(rules)).inWhole();
    assertEquals(10, whole.columns().get(1).upper());
    assertTrue(whole.columns().get(0).lower() <= whole.columns().get(0).upper());
  }

  /** Any places of programmes that keep their own rules are places of the groups. */
  @Test
  void noWholePlacesAreLost() {
    int narrower = 0;
    for (long seed = 0; seed < 200; seed++) {
      PlanModel model = SplitPlan.of(SyntheticPlan.small(seed), 2);
      AlikeProgrammes alike = AlikeProgrammes.of(model);
      PlanModel whole = alike.inWhole();
      SplittableRandom random = new SplittableRandom(seed);
      for (int draw = 0; draw < 20; draw++) {
        int[] places = SyntheticPlan.places(model, random);
        for (int group = 0; group < alike.groups(); group++) {
          if (keepOwnRules(alike, places, group)) {
            for (int intake = 0; intake < model.intakes(); intake++) {
              PlaceColumn column = whole.columns().get(group * model.intakes() + intake);
              int sum = sum(alike, places, group, intake);
              assertTrue(sum >= column.lower() && sum <= column.upper(), "seed " + seed);
            }
          }
        }
      }
      for (int column = 0; column < whole.columns().size(); column++) {
        PlaceColumn split = alike.together().columns().get(column);
        narrower += whole.columns().get(column).upper() < split.upper() ? 1 : 0;
      }
    }
    assertTrue(narrower > 20, narrower + " columns hold fewer");
  }

  private static int sum(AlikeProgrammes alike, int[] places, int group, int intake) {
    int sum = 0;
    for (int programme : alike.members(group)) {
      sum += places[programme * alike.apart().intakes() + intake];
    }
    return sum;
  }

  private static boolean keepOwnRules(AlikeProgrammes alike, int[] places, int group) {
    List<LimitRow> limits = alike.apart().rules().limits();
    for (int programme : alike.members(group)) {
      for (int rule = 0; rule < limits.size(); rule++) {
        if (alike.only(rule).orElse(-1) == programme && limits.get(rule).isHard()) {
          LimitRow row = limits.get(rule);
          double sum =
              row.terms().stream()
                  .mapToDouble(term -> term.coefficient() * places[alike.apart().column(term)])
                  .sum();
          if (sum < row.lower() || sum > row.upper()) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
