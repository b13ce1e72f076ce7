package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MinimumIntakeBuilder;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SplitPlan;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.model.Term;

class SpecialtyRoundingTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final LinearSolver SOLVER = new HighsSolver();

  /** Specialty 0 in two deaneries, specialty 1 in one; at most 9 places, none before. */
  private static PlanModel model(int intakes, LeverRows rules) {
    List<PlaceColumn> columns = new ArrayList<>();
    for (int programme = 0; programme < 3; programme++) {
      for (int intake = 0; intake < intakes; intake++) {
        columns.add(
            aPlaceColumn()
                .name("places[" + programme + "," + intake + "]")
                .specialty(programme / 2)
                .deanery(programme % 2)
                .upper(9)
                .build());
      }
    }
    Labels labels = new Labels(List.of("surgery", "nursing"), List.of("north", "south"), 2010);
    return new PlanModel(intakes, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  private static LimitRow row(String name, double lower, double upper, Term... terms) {
    return aLimitRow().name(name).terms(List.of(terms)).lower(lower).upper(upper).build();
  }

  private static int[] rounded(PlanModel model, double... split) {
    int[] otherwise = new int[split.length];
    Arrays.fill(otherwise, -1);
    return SpecialtyRounding.of(model, WishedTotal.around(model, split), otherwise, SOLVER)
        .places();
  }

  @Test
  void takesTheNearestPlacesThatKeepARule() {
    LeverRows rules = new LeverRows();
    // As many in the second intake as in the first: 3 and 3 are off by 0.8, 2 and 2 by more.
    rules.add(row("stability[surgery,2011]", 0, 0, new Term(0, 0, -1), new Term(0, 1, 1)));
    assertArrayEquals(
        new int[] {3, 3, 0, 0, 4, 5}, rounded(model(2, rules), 2.6, 3.4, 0, 0, 4.2, 4.8));
  }

  @Test
  void keepsARuleOfASpecialtyInAllDeaneries() {
    LeverRows rules = new LeverRows();
    // 5 / 2 places: split ones keep it with 2.5 and 2.5, nearest whole ones would be 4 or 6 in sum.
    rules.add(row("advice[surgery,2010]", 5, 5, new Term(0, 0, 1), new Term(1, 0, 1)));
    int[] places = rounded(model(1, rules), 2.5, 2.5, 0);
    assertEquals(5, places[0] + places[1]);
    assertTrue(places[0] == 2 || places[0] == 3, Arrays.toString(places));
  }

  @Test
  void doesNotLookAtRulesThatSpecialtiesShare() {
    LeverRows rules = new LeverRows();
    rules.add(row("pool[2010]", 0, 1, new Term(0, 0, 1), new Term(2, 0, 1)));
    assertArrayEquals(new int[] {4, 0, 5}, rounded(model(1, rules), 4, 0, 5));
  }

  @Test
  void takesNobodyOrAtLeastAHardLeastIntake() {
    LeverRows rules = new LeverRows();
    for (int programme = 0; programme < 2; programme++) {
      rules.add(
          MinimumIntakeBuilder.builder()
              .name("min-cohort[" + programme + "]")
              .programme(programme)
              .intake(0)
              .least(4)
              .relaxPrice(NONE)
              .build());
    }
    // 1 and 3: 0 and 4 keep the sum, and each is off by 1.
    assertArrayEquals(new int[] {0, 4, 2}, rounded(model(1, rules), 1, 3, 2));
  }

  @Test
  void leavesASpecialtyThatHasNoWholePlacesAsItWas() {
    LeverRows rules = new LeverRows();
    // Split places keep it with a half.
    rules.add(row("capacity[0]", 1, 1, new Term(0, 0, 2)));
    assertArrayEquals(new int[] {-1, -1, 6}, rounded(model(1, rules), 0.5, 1, 6.3));
  }

  @Test
  void dealsThePlacesOfSitesWithinTheOwnRulesOfEach() {
    LeverRows rules = new LeverRows();
    List<PlaceColumn> columns = new ArrayList<>();
    for (int site = 0; site < 3; site++) {
      Term[] own = {new Term(site, 0, 0.5), new Term(site, 1, 1)};
      rules.add(row("capacity[" + site + "]", -NONE, 4 + site, own));
      for (int intake = 0; intake < 2; intake++) {
        String name = "places[" + site + "," + intake + "]";
        columns.add(aPlaceColumn().name(name).upper(4).baseline(2).build());
      }
    }
    Labels labels = new Labels(List.of("nursing"), List.of("north"), 2010);
    PlanModel sites = new PlanModel(2, columns, List.of(), PlainPrices.of(0), rules, labels);
    AlikeProgrammes alike = AlikeProgrammes.of(sites);
    // 2 each are carried on at no change; in the second year a site takes at most 4 - 1 + site.
    assertArrayEquals(new int[] {2, 2, 2, 2, 2, 2}, dealt(alike, 6, 6));
    assertArrayEquals(new int[] {2, 3, 2, 4, 2, 4}, dealt(alike, 6, 11));
  }

  private static int[] dealt(AlikeProgrammes alike, int... ofGroups) {
    int[] otherwise = new int[alike.apart().columns().size()];
    return SpecialtyRounding.of(
            alike.apart(), WishedTotal.dealt(alike, ofGroups), otherwise, SOLVER)
        .places();
  }

  @Test
  void wholePlacesThatKeepTheRulesStayAsTheyAre() {
    for (long seed = 0; seed < 100; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      int[] places = SyntheticPlan.places(model, new SplittableRandom(seed));
      double[] split = Arrays.stream(places).asDoubleStream().toArray();
      int[] whole = rounded(model, split);
      for (int specialty : specialties(model)) {
        if (keeps(model, places, specialty)) {
          assertArrayEquals(of(model, specialty, places), of(model, specialty, whole), "" + seed);
        }
      }
    }
  }

  @Test
  void whatIsRoundedBreaksNoRuleWithinASpecialty() {
    int found = 0;
    int beside = 0;
    for (long seed = 0; seed < 150; seed++) {
      PlanModel model = seed % 2 == 0 ? SyntheticPlan.small(seed) : split(seed);
      SplittableRandom random = new SplittableRandom(seed);
      double[] split =
          model.columns().stream()
              .mapToDouble(at -> at.lower() + random.nextDouble() * (at.upper() - at.lower()))
              .toArray();
      int[] whole = rounded(model, split);
      int[] threshold = Rounding.of(model, split, seed);
      for (int specialty : specialties(model)) {
        if (of(model, specialty, whole)[0] >= 0) {
          found++;
          assertTrue(keeps(model, whole, specialty), "seed " + seed + ", specialty " + specialty);
          beside += keeps(model, threshold, specialty) ? 0 : 1;
        }
      }
    }
    assertTrue(found > 150 && beside > 30, found + " were found, " + beside + " by this alone");
  }

  private static PlanModel split(long seed) {
    return SplitPlan.of(SyntheticPlan.small(seed), 2);
  }

  private static int[] specialties(PlanModel model) {
    return model.columns().stream().mapToInt(PlaceColumn::specialty).distinct().toArray();
  }

  private static int[] of(PlanModel model, int specialty, int... places) {
    return IntStream.range(0, places.length)
        .filter(column -> model.columns().get(column).specialty() == specialty)
        .map(column -> places[column])
        .toArray();
  }

  /** Whether every hard rule about a specialty alone is kept. */
  private static boolean keeps(PlanModel model, int[] places, int specialty) {
    Set<String> budgets = new TreeSet<>();
    model.rules().virements().forEach(each -> each.members().forEach(m -> budgets.add(m.row())));
    model.rules().nets().forEach(each -> each.members().forEach(m -> budgets.add(m.row())));
    for (LimitRow rule : model.rules().limits()) {
      boolean budget = budgets.contains(rule.name());
      boolean only =
          rule.terms().stream()
              .allMatch(term -> model.columns().get(model.column(term)).specialty() == specialty);
      double sum =
          rule.terms().stream()
              .mapToDouble(term -> term.coefficient() * places[model.column(term)])
              .sum();
      double dust = 1e-6 * Math.max(1, Math.abs(sum));
      boolean missed = sum < rule.lower() - dust || sum > rule.upper() + dust;
      if (rule.isHard() && only && !budget && missed) {
        return false;
      }
    }
    return model.rules().cohorts().stream()
        .filter(cohort -> cohort.isHard())
        .allMatch(
            cohort -> {
              int column = cohort.programme() * model.intakes() + cohort.intake();
              boolean its = model.columns().get(column).specialty() == specialty;
              return !its || places[column] == 0 || places[column] >= cohort.least();
            });
  }
}
