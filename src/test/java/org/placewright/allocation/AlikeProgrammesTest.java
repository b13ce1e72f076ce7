package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MinimumIntakeBuilder;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SplitPlan;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.SpecialtyRounding;
import org.placewright.allocation.search.WishedTotal;

class AlikeProgrammesTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final LinearSolver SOLVER = new HighsSolver();

  /** Three sites of one provider, 2 intakes, with a rule each and one that they share. */
  private static PlanModel sites(int least) {
    LeverRows rules = new LeverRows();
    List<Term> all = new ArrayList<>();
    List<PlaceColumn> columns = new ArrayList<>();
    for (int site = 0; site < 3; site++) {
      List<Term> own = List.of(new Term(site, 0, 0.5), new Term(site, 1, 1));
      rules.add(row("capacity[" + site + "]", own, 4 + site));
      for (int intake = 0; intake < 2; intake++) {
        String name = "places[" + site + "," + intake + "]";
        columns.add(aPlaceColumn().name(name).upper(4).baseline(2).build());
        all.add(new Term(site, intake, 1));
        if (least > 0) {
          rules.add(
              MinimumIntakeBuilder.builder()
                  .name("least" + name)
                  .programme(site)
                  .intake(intake)
                  .least(least)
                  .relaxPrice(NONE)
                  .build());
        }
      }
    }
    rules.add(row("pool", all, 20));
    Labels labels = new Labels(List.of("nursing"), List.of("north"), 2010);
    return new PlanModel(2, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  private static LimitRow row(String name, List<Term> terms, double upper) {
    return aLimitRow().name(name).terms(terms).upper(upper).build();
  }

  @Test
  void takesSitesTogetherWithTheSumsOfTheirLimits() {
    AlikeProgrammes alike = AlikeProgrammes.of(sites(0));
    assertEquals(1, alike.groups());
    assertArrayEquals(new int[] {0, 1, 2}, alike.members(0));
    PlaceColumn column = alike.together().columns().get(1);
    assertEquals(12, column.upper());
    assertEquals(6, column.baseline());
    List<LimitRow> rules = alike.together().rules().limits();
    assertEquals(List.of("capacity[0]", "pool"), rules.stream().map(LimitRow::name).toList());
    assertEquals(4 + 5 + 6, rules.get(0).upper());
    assertEquals(List.of(new Term(0, 0, 1), new Term(0, 1, 1)), rules.get(1).terms());
  }

  @Test
  void keepsApartWhatARuleTellsApart() {
    PlanModel model = sites(0);
    model.rules().add(row("quality[1]", List.of(new Term(1, 0, 1)), 0));
    AlikeProgrammes alike = AlikeProgrammes.of(model);
    assertEquals(2, alike.groups());
    assertArrayEquals(new int[] {0, 2}, alike.members(0));
    assertArrayEquals(new int[] {1}, alike.members(1));
  }

  @Test
  void partsPlacesEvenly() {
    AlikeProgrammes alike = AlikeProgrammes.of(sites(0));
    assertArrayEquals(new double[] {2, 3, 2, 3, 2, 3}, alike.evenly(new int[] {6, 9}));
    double third = 1 / 3.0;
    assertArrayEquals(new double[] {third, 0, third, 0, third, 0}, alike.evenly(new int[] {1, 0}));
  }

  /** On made-up packs with everything there may be in one: no bound above what is true. */
  @Test
  void provesNoMoreThanTheProgrammesAloneAndHardlyLess() {
    int solved = 0;
    for (long seed = 1; seed <= 30; seed++) {
      PlanModel model = SplitPlan.of(SyntheticPlan.small(seed), 3);
      AlikeProgrammes alike = AlikeProgrammes.of(model);
      assertTrue(2 * alike.groups() <= model.columns().size() / model.intakes(), "seed " + seed);
      Relaxation apart = Relaxation.of(model, SOLVER);
      Relaxation grouped = Relaxation.byGroup(alike, SOLVER);
      if (apart.solution().status() != LpStatus.OPTIMAL) {
        continue;
      }
      solved++;
      double bound = grouped.bound().value();
      double together = grouped.grouped().orElseThrow().relaxation().bound().value();
      double scale = 1e-6 * Math.max(1, Math.abs(apart.bound().value()));
      assertTrue(bound <= apart.bound().value() + scale, "seed " + seed);
      assertTrue(bound >= together - scale, "seed " + seed + ": " + bound + " of " + together);
    }
    assertTrue(solved > 15, solved + " had a solution");
  }

  private static int[] sums(AlikeProgrammes alike, int... places) {
    int intakes = alike.apart().intakes();
    int[] sums = new int[alike.groups() * intakes];
    for (int group = 0; group < alike.groups(); group++) {
      for (int programme : alike.members(group)) {
        for (int intake = 0; intake < intakes; intake++) {
          sums[group * intakes + intake] += places[programme * intakes + intake];
        }
      }
    }
    return sums;
  }

  /** The plan that is found, summed, is a plan of the groups at no higher price. */
  @Test
  void searchesGroupsAndDealsThem() {
    int found = 0;
    for (long seed = 1; seed <= 12; seed++) {
      PlanModel model = SplitPlan.of(SyntheticPlan.small(seed), 3);
      Relaxation grouped = Relaxation.byGroup(AlikeProgrammes.of(model), SOLVER);
      if (grouped.impossible()) {
        continue;
      }
      SearchLimits limits =
          new SearchLimits(1, 0.2, Optional.empty(), SearchLimits.Engine.HIGHS, seed);
      PlanSearch search = new PlanSearch(grouped, SOLVER, limits, () -> false);
      Optional<FoundPlan> plan = search.search();
      if (plan.isPresent()) {
        found++;
        double price = plan.get().objective();
        assertEquals(price, FoundPlan.of(model, plan.get().places()).orElseThrow().objective());
        double tolerance = 1e-6 * Math.max(1, price);
        assertTrue(search.bound() <= price + tolerance, "seed " + seed);
        AlikeProgrammes alike = grouped.grouped().orElseThrow().alike();
        int[] sums = sums(alike, plan.get().places());
        FoundPlan ofGroups = FoundPlan.of(alike.together(), sums).orElseThrow();
        assertTrue(ofGroups.objective() <= price + tolerance, "seed " + seed);
        List<WishedTotal> wishes = WishedTotal.dealt(alike, sums);
        int[] dealt = SpecialtyRounding.of(model, wishes, plan.get().places(), SOLVER).places();
        assertArrayEquals(sums, sums(alike, dealt), "seed " + seed);
      }
    }
    assertTrue(found >= 6, found + " were found");
  }
}
