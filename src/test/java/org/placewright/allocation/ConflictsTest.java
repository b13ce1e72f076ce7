package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;

class ConflictsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private final LinearSolver solver = new HighsSolver();

  @Test
  void namesTheTwoRulesThatContradictAndTheCheapestWayOut() {
    // At least 8 places and at most 5 of two programmes; a third rule has nothing to do with it.
    List<Term> both = List.of(new Term(0, 0, 1), new Term(1, 0, 1));
    LeverRows rules = new LeverRows();
    rules.add(
        aLimitRow()
            .name("gp-plus[*,2010]")
            .terms(both)
            .lower(8)
            .upper(NONE)
            .relaxPrice(NONE)
            .build());
    rules.add(
        aLimitRow()
            .name("ringfence[*,2010]")
            .terms(both)
            .lower(-NONE)
            .upper(5)
            .relaxPrice(NONE)
            .build());
    rules.add(
        aLimitRow()
            .name("equity[*,2010]")
            .terms(List.of(new Term(0, 0, 1)))
            .lower(1)
            .upper(NONE)
            .relaxPrice(NONE)
            .build());
    Conflict conflict = new Conflicts(model(rules), solver).explain();
    assertEquals(List.of("gp-plus[*,2010]", "ringfence[*,2010]"), conflict.rows());
    double given = conflict.repairs().stream().mapToDouble(Conflict.Repair::by).sum();
    assertEquals(3, given, 1e-9, "places in all");
  }

  @Test
  void saysInTheRowsOwnUnitHowFarItMustGive() {
    // 8 places at £25,000 in pence against £125,000: £75,000 too little, or 3 places too many.
    LeverRows rules = new LeverRows();
    List<Term> pence = List.of(new Term(0, 0, 2_500_000), new Term(1, 0, 2_500_000));
    rules.add(
        aLimitRow()
            .name("ringfence[*,2010]")
            .terms(pence)
            .lower(-NONE)
            .upper(12_500_000)
            .relaxPrice(NONE)
            .build());
    List<PlaceColumn> promised =
        List.of(
            aPlaceColumn().name("a").lower(4).baseline(4).build(),
            aPlaceColumn().name("b").lower(4).baseline(4).build());
    Conflict conflict = new Conflicts(model(rules, promised), solver).explain();
    assertEquals(List.of("ringfence[*,2010]"), conflict.rows());
    assertEquals("ringfence[*,2010]", conflict.repairs().get(0).row());
    assertEquals(7_500_000, conflict.repairs().get(0).by(), 1e-3);
  }

  private static PlanModel model(LeverRows rules) {
    return model(
        rules,
        List.of(
            aPlaceColumn().name("a").baseline(4).build(),
            aPlaceColumn().name("b").baseline(4).build()));
  }

  private static PlanModel model(LeverRows rules, List<PlaceColumn> columns) {
    Labels labels = new Labels(List.of("gp"), List.of("north"), 2010);
    return new PlanModel(1, columns, List.of(), PlainPrices.of(0), rules, labels);
  }

  @Test
  void repairsMakeRoomAndEveryRowNamedIsInTheWay() {
    int impossible = 0;
    for (int seed = 0; seed < 600; seed++) {
      PlanModel model = SyntheticPlan.tiny(seed);
      if (Relaxation.of(model, solver).impossible()) {
        impossible++;
        Conflict conflict = new Conflicts(model, solver).explain();
        String where = "model " + seed + ": " + conflict;
        assertTrue(BruteForce.of(model).isEmpty(), where);
        assertFalse(conflict.rows().isEmpty(), where);
        assertTrue(stillConflict(model, conflict), where);
        conflict.rows().forEach(row -> assertNeeded(model, conflict, row, where));
        assertTrue(!Relaxation.of(given(model, conflict), solver).impossible(), where);
      }
    }
    assertTrue(impossible >= 20, impossible + " have no plan");
  }

  /** The rows named, and no others, already leave no plan. */
  private static boolean stillConflict(PlanModel model, Conflict conflict) {
    return BruteForce.of(only(model, conflict.rows())).isEmpty();
  }

  /** Without one of the rows, places may at least be split so that the others are kept. */
  private void assertNeeded(PlanModel model, Conflict conflict, String row, String where) {
    List<String> others = new ArrayList<>(conflict.rows());
    others.remove(row);
    if (!row.startsWith("virement")) {
      assertFalse(Relaxation.of(only(model, others), solver).impossible(), where + " " + row);
    }
  }

  private static PlanModel only(PlanModel model, List<String> rows) {
    return with(model, row -> rows.contains(row.name()) ? row : free(row), true);
  }

  private static LimitRow free(LimitRow row) {
    double most = (1 + row.terms().size()) * 1e9;
    boolean capped = row.upper() < NONE;
    double lower = row.lower() == -NONE ? -NONE : -most;
    return aLimitRow()
        .name(row.name())
        .terms(row.terms())
        .lower(lower)
        .upper(capped ? most : NONE)
        .relaxPrice(row.relaxPrice())
        .build();
  }

  /** The model with every repair made, and a hair more. */
  private static PlanModel given(PlanModel model, Conflict conflict) {
    return with(
        model,
        row -> {
          double by =
              conflict.repairs().stream()
                  .filter(repair -> repair.row().equals(row.name()))
                  .mapToDouble(repair -> repair.by() * (1 + 1e-6))
                  .sum();
          return aLimitRow()
              .name(row.name())
              .terms(row.terms())
              .lower(row.lower() - by)
              .upper(row.upper() + by)
              .relaxPrice(row.relaxPrice())
              .build();
        },
        false);
  }

  private static PlanModel with(
      PlanModel model, UnaryOperator<LimitRow> changed, boolean withoutCohorts) {
    LeverRows rules = new LeverRows();
    model.rules().limits().forEach(row -> rules.add(changed.apply(row)));
    for (Virement virement : model.rules().virements()) {
      rules.add(virement);
    }
    if (!withoutCohorts) {
      model.rules().cohorts().forEach(rules::add);
    }
    return new PlanModel(
        model.intakes(), model.columns(), model.goals(), model.prices(), rules, model.labels());
  }
}
