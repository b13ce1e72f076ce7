package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    assertEquals(
        Set.of("gp-plus[*,2010]", "ringfence[*,2010]"),
        rows(Conflicts.explain(model(rules), solver, RuleOrigins.none())));
  }

  /**
   * At least 50 places: twenty programmes that take 2 each are in the way, and so is a rule of at
   * most 30. The rule alone is said.
   */
  @Test
  void fewRulesAreSaidBeforeTheLimitsOfManyProgrammes() {
    List<PlaceColumn> columns = new ArrayList<>();
    List<Term> all = new ArrayList<>();
    for (int programme = 0; programme < 20; programme++) {
      columns.add(aPlaceColumn().name("p" + programme).upper(2).baseline(1).build());
      all.add(new Term(programme, 0, 1));
    }
    for (boolean ruled : new boolean[] {false, true}) {
      LeverRows rules = new LeverRows();
      rules.add(
          aLimitRow()
              .name("gp-plus[*,2010]")
              .terms(all)
              .lower(50)
              .upper(NONE)
              .relaxPrice(NONE)
              .build());
      rules.add(
          aLimitRow()
              .name("stability[*,2010]")
              .terms(all)
              .lower(-NONE)
              .upper(ruled ? 30 : 70)
              .relaxPrice(NONE)
              .build());
      Set<String> rows = rows(Conflicts.explain(model(rules, columns), solver, RuleOrigins.none()));
      assertEquals(ruled ? 2 : 21, rows.size(), rows.toString());
      assertEquals(ruled, rows.contains("stability[*,2010]"), rows.toString());
    }
  }

  private static Set<String> rows(Conflict conflict) {
    return conflict.causes().stream()
        .flatMap(cause -> cause.rows().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void namesWhatIsPromisedWhereThatIsInTheWay() {
    // 8 places at £25,000 in pence against £125,000.
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
    assertEquals(
        Set.of("ringfence[*,2010]", "least a", "least b"),
        rows(Conflicts.explain(model(rules, promised), solver, RuleOrigins.none())));
  }

  /** Twice the one and twice the other are 3: no whole numbers are, though fractions can be. */
  @Test
  void namesTheRowsThatWholePlacesCannotKeep() {
    LeverRows rules = new LeverRows();
    rules.add(
        aLimitRow()
            .name("odd[*,2010]")
            .terms(List.of(new Term(0, 0, 2), new Term(1, 0, 2)))
            .lower(3)
            .upper(3)
            .relaxPrice(NONE)
            .build());
    rules.add(
        aLimitRow()
            .name("other[*,2010]")
            .terms(List.of(new Term(0, 0, 1)))
            .lower(-NONE)
            .upper(7)
            .relaxPrice(NONE)
            .build());
    Conflict conflict = Conflicts.ofWholePlaces(model(rules), solver, RuleOrigins.none());
    assertTrue(conflict.ofWholePlaces());
    assertEquals(Set.of("odd[*,2010]"), rows(conflict));
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
  void theRowsNamedLeaveNoPlanAndEveryOneIsInTheWay() {
    int impossible = 0;
    for (int seed = 0; seed < 600; seed++) {
      PlanModel model = SyntheticPlan.tiny(seed);
      if (Relaxation.of(model, solver).impossible()) {
        impossible++;
        Conflict conflict = Conflicts.explain(model, solver, RuleOrigins.none());
        Set<String> rows = rows(conflict);
        String where = "model " + seed + ": " + conflict;
        assertFalse(rows.isEmpty(), where);
        assertTrue(Relaxation.of(only(model, rows), solver).impossible(), where);
        for (String row : rows) {
          Set<String> others = new TreeSet<>(rows);
          others.remove(row);
          assertFalse(Relaxation.of(only(model, others), solver).impossible(), where + " " + row);
        }
      }
    }
    assertTrue(impossible >= 20, impossible + " have no plan");
  }

  /** The model in which nothing else is asked, of columns neither. */
  private static PlanModel only(PlanModel model, Set<String> rows) {
    PlanModel free = with(model, row -> rows.contains(row.name()) ? row : free(row), true);
    List<PlaceColumn> columns =
        free.columns().stream()
            .map(
                column ->
                    aPlaceColumn()
                        .name(column.name())
                        .specialty(column.specialty())
                        .deanery(column.deanery())
                        .lower(rows.contains("least " + column.name()) ? column.lower() : 0)
                        .upper(rows.contains("most " + column.name()) ? column.upper() : 1_000_000)
                        .baseline(column.baseline())
                        .build())
            .toList();
    return new PlanModel(
        free.intakes(), columns, free.goals(), free.prices(), free.rules(), free.labels());
  }

  private static LimitRow free(LimitRow row) {
    if (!row.isHard()) {
      return row;
    }
    double most = (1 + row.terms().size()) * 1e12;
    return aLimitRow()
        .name(row.name())
        .terms(row.terms())
        .lower(row.lower() == -NONE ? -NONE : -most)
        .upper(row.upper() < NONE ? most : NONE)
        .relaxPrice(row.relaxPrice())
        .build();
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
