package org.placewright.allocation;

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
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;

class SpecialtyProofTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final LinearSolver SOLVER = new HighsSolver();

  /**
   * Four sites of surgery that hold 6 trainees each where a place takes 6.5, of which the country
   * wants {@code least} places, and one programme of nursing.
   */
  private static PlanModel model(double least) {
    LeverRows rules = new LeverRows();
    List<Term> all = new ArrayList<>();
    List<PlaceColumn> columns = new ArrayList<>();
    for (int programme = 0; programme < 5; programme++) {
      columns.add(
          aPlaceColumn()
              .name("places[" + programme + ",2010]")
              .specialty(programme < 4 ? 0 : 1)
              .upper(1)
              .build());
      if (programme < 4) {
        rules.add(row("training-capacity[" + programme + ",2010]", -NONE, 6, 6.5, programme));
        all.add(new Term(programme, 0, 1));
      }
    }
    rules.add(aLimitRow().name("advice[surgery,2010]").terms(all).lower(least).build());
    rules.add(row("pool[nursing,2010]", 0, 1, 1, 4));
    Labels labels = new Labels(List.of("surgery", "nursing"), List.of("north"), 2010);
    return new PlanModel(1, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  private static LimitRow row(String name, double lower, double upper, double each, int programme) {
    List<Term> terms = List.of(new Term(programme, 0, each));
    return aLimitRow().name(name).terms(terms).lower(lower).upper(upper).build();
  }

  @Test
  void provesThatSitesWithRoomForAPartOfAPlaceEachHoldNone() {
    // Split, each site holds 6 / 6.5 of a place and all of them 3.69.
    PlanModel rules =
        SpecialtyProof.impossible(model(3), List.of(1, 0), SOLVER, () -> false).orElseThrow();
    assertEquals(
        List.of(
            "training-capacity[0,2010]",
            "training-capacity[1,2010]",
            "training-capacity[2,2010]",
            "training-capacity[3,2010]",
            "advice[surgery,2010]"),
        rules.rules().limits().stream().map(LimitRow::name).toList());
  }

  @Test
  void provesNothingWherePlacesAreLeft() {
    assertEquals(
        Optional.empty(), SpecialtyProof.impossible(model(0), List.of(0, 1), SOLVER, () -> false));
  }

  @Test
  void theSearchOfGroupsEndsWithTheProof() {
    Relaxation grouped = Relaxation.byGroup(AlikeProgrammes.of(model(3)), SOLVER);
    assertTrue(grouped.grouped().orElseThrow().relaxation().solved());
    SearchLimits limits = new SearchLimits(0, 1, Optional.empty(), SearchLimits.Engine.HIGHS, 1);
    PlanSearch search = new PlanSearch(grouped, SOLVER, limits, () -> false);
    assertEquals(Optional.empty(), search.search());
    Conflict why =
        Conflicts.ofWholePlaces(search.impossible().orElseThrow(), SOLVER, RuleOrigins.none());
    assertTrue(
        why.causes().stream().anyMatch(cause -> cause.rows().contains("advice[surgery,2010]")),
        why.toString());
    assertTrue(
        why.causes().stream().noneMatch(cause -> cause.rows().contains("pool[nursing,2010]")),
        why.toString());
  }
}
