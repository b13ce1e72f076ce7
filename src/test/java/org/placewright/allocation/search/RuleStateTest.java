package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;

/** Three programmes of specialties 0, 1 and 1, one intake. */
class RuleStateTest {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double HARD = Double.POSITIVE_INFINITY;

  private static RuleState state(LeverRows rules, double... weights) {
    List<PlaceColumn> columns =
        List.of(
            aPlaceColumn().name("a").build(),
            aPlaceColumn().name("b").specialty(1).build(),
            aPlaceColumn().name("c").specialty(1).build());
    Labels labels = new Labels(List.of("s", "t"), List.of("d"), 2010);
    PlanModel model = new PlanModel(1, columns, List.of(), PlainPrices.of(0), rules, labels);
    RuleState state = new RuleState(new RuleIndex(model), weights);
    state.reset(new int[3]);
    return state;
  }

  private static void apply(RuleState state, int column, int places) {
    Move move = new Move(1);
    move.add(column, places);
    state.apply(move);
  }

  /** A budget of specialty 0 alone, and one that the specialties share. */
  private static LeverRows budgets(double priceOfOwn, double priceOfShared) {
    LeverRows rules = new LeverRows();
    rules.add(
        aLimitRow()
            .name("own")
            .terms(List.of(new Term(0, 0, 10)))
            .lower(NONE)
            .upper(20)
            .relaxPrice(priceOfOwn)
            .build());
    List<Term> shared = List.of(new Term(0, 0, 1), new Term(1, 0, 10));
    rules.add(
        aLimitRow()
            .name("shared")
            .terms(shared)
            .lower(NONE)
            .upper(20)
            .relaxPrice(priceOfShared)
            .build());
    rules.add(
        new Virement(
            "group",
            List.of(new Virement.Member("own", 10, 10), new Virement.Member("shared", 10, 10))));
    return rules;
  }

  @Test
  void countsAGroupOnceWhicheverOfItsRowsIsTouched() {
    RuleState state = state(budgets(HARD, HARD), 1, 3);
    // 40 of 20 with at most 10 from the other, 4 of 20 there: missed by 10, at the dearer weight.
    apply(state, 0, 4);
    assertEquals(0, state.missedLocal());
    assertEquals(1, state.missedShared());
    assertEquals(30, state.hardPenalty(), 1e-5);
    // 44 there as well: both beyond what may come in, by 10 and by 14; together 44 too much.
    apply(state, 1, 4);
    assertEquals(1, state.missedShared());
    assertEquals(3 * 44, state.hardPenalty(), 1e-5);
    apply(state, 0, -4);
    apply(state, 1, -4);
    assertEquals(0, state.missedShared());
    assertEquals(0, state.missedLocal());
    assertEquals(0, state.hardPenalty(), 1e-9);
  }

  @Test
  void takesAMoveOfSeveralColumnsBackAsAWhole() {
    RuleState state = state(budgets(HARD, HARD), 1, 3);
    apply(state, 0, 4);
    Move move = new Move(2);
    move.add(0, -1);
    move.add(1, 4);
    state.apply(move);
    // 30 of 20 and 43 of 20: together 33 too much, at the dearer weight.
    assertEquals(3 * 33, state.hardPenalty(), 1e-5);
    state.takeBack();
    assertEquals(30, state.hardPenalty(), 1e-5);
    assertEquals(1, state.missedShared());
    apply(state, 0, -4);
    assertEquals(0, state.hardPenalty(), 1e-9);
  }

  @Test
  void raisesAGroupAsOne() {
    RuleState state = state(budgets(HARD, HARD), 1, 3);
    apply(state, 0, 4);
    state.raiseMissed(2, false);
    assertEquals(30, state.hardPenalty(), 1e-5, "it is shared");
    state.raiseMissed(2, true);
    assertEquals(60, state.hardPenalty(), 1e-5);
  }

  @Test
  void paysForASoftGroupRowByRow() {
    RuleState state = state(budgets(5, 1), 0, 0);
    // 40 of 20, 10 from the other: 10 at 5 left. The other keeps 4 of its 10.
    apply(state, 0, 4);
    assertEquals(50, state.softPrice(), 1e-12);
    assertEquals(0, state.missedShared());
    // 24 of 20 there: it still gives 10, at 1 each, and is missed by 14.
    apply(state, 1, 2);
    assertEquals(64, state.softPrice(), 1e-12);
    apply(state, 1, -2);
    assertEquals(50, state.softPrice(), 1e-12);
  }

  @Test
  void missesALargeBudgetByOnePenny() {
    // 40,000 places at £25,000 are £1bn. One penny less is 1e-11 of it, and still a raid.
    LeverRows rules = new LeverRows();
    List<Term> terms = List.of(new Term(0, 0, 2_500_000));
    rules.add(
        aLimitRow()
            .name("existing-resources[*,2010]")
            .terms(terms)
            .lower(NONE)
            .upper(1e11 - 1)
            .relaxPrice(HARD)
            .build());
    RuleState state = state(rules, 1);
    apply(state, 0, 40_000);
    assertEquals(1, state.missedShared() + state.missedLocal());
  }

  @Test
  void paysForASoftRowToTheLastUnit() {
    LeverRows rules = new LeverRows();
    rules.add(
        aLimitRow()
            .name("r")
            .terms(List.of(new Term(0, 0, 1)))
            .lower(1e9)
            .upper(2e9)
            .relaxPrice(7)
            .build());
    // No tolerance: short of 1e9 by all of it, at 7.
    assertEquals(7e9, state(rules, 0).softPrice());
  }

  @Test
  void takesARowOfOneSpecialtyAsLocal() {
    LeverRows rules = new LeverRows();
    rules.add(
        aLimitRow()
            .name("t")
            .terms(List.of(new Term(1, 0, 1), new Term(2, 0, 1)))
            .lower(NONE)
            .upper(1)
            .relaxPrice(HARD)
            .build());
    rules.add(
        aLimitRow()
            .name("both")
            .terms(List.of(new Term(0, 0, 1), new Term(1, 0, 1)))
            .lower(NONE)
            .upper(1)
            .relaxPrice(HARD)
            .build());
    RuleState state = state(rules, 1, 1);
    apply(state, 1, 2);
    assertEquals(1, state.missedLocal());
    assertEquals(1, state.missedShared());
  }
}
