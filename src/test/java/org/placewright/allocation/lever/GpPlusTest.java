package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.policy.Mode;

class GpPlusTest {
  private final Trial trial =
      Trial.of(
          new GpPlus(),
          Pack.gpAndSurgery()
              .with(aProgramme().id("gp-north-b").specialty("gp").build())
              .with(anIntake().programme("gp-north-b").year(2009).places(12).entrants(12).build())
              .with(Pack.hard("gp-plus", 4)));

  @Test
  void theRowAsksForTheBaselineAndMore() {
    LimitRow row = trial.row("gp-plus[*,2010]");
    assertEquals(List.of(new Term(0, 0, 1), new Term(1, 0, 1)), row.terms());
    assertEquals(16 + 12 + 4, row.lower());
  }

  @Test
  void theWorkedRowHasAPlaceToSpare() {
    Verdict verdict =
        trial.verdict("gp-plus[*,2010]", new int[] {18, 0}, new int[] {15, 0}, new int[] {9, 9});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 there are 33 places for GP training; the baseline's 28 and 4 more are asked: met"
            + " with 1 place to spare.",
        verdict.sentence());
  }

  @Test
  void onePlaceFewerThanAskedBreaksIt() {
    int[][] plan = {{16, 16}, {15, 16}, {9, 9}};
    assertEquals(State.BROKEN, trial.verdict("gp-plus[*,2010]", plan).state());
    assertEquals(State.BINDING, trial.verdict("gp-plus[*,2011]", plan).state());
  }

  @Test
  void aSoftRuleThatCostsNothingIsJudgedAndNotAsked() {
    Trial free =
        Trial.of(
            new GpPlus(),
            Pack.gpAndSurgery()
                .with(aLeverRow().lever("gp-plus").value(4).mode(Mode.SOFT).relaxPrice(0).build()));
    assertEquals(List.of(), free.rowNames());
    assertEquals(
        State.RELAXED, free.verdict("gp-plus[*,2010]", new int[] {16, 0}, new int[2]).state());
  }

  @Test
  void aDeanerysRuleSaysWhere() {
    Trial north =
        Trial.of(
            new GpPlus(), Pack.gpAndSurgery().with(Pack.row("gp-plus", "north", 4, Mode.HARD)));
    Verdict verdict = north.verdict("gp-plus[north,2010]", new int[] {20, 0}, new int[2]);
    assertTrue(
        verdict.sentence().startsWith("In 2010 in north there are 20 places for GP training"),
        verdict.sentence());
  }
}
