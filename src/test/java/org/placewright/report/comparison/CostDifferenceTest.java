package org.placewright.report.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanQuestion.QuestionOrder;
import org.placewright.report.comparison.CostDifference.CostFinding;

/** The first plan costs 100, and no plan less than 90. */
class CostDifferenceTest {
  private static final double ROUNDING = 1e-9;

  private static CostDifference difference(double cost, double bound, QuestionOrder order) {
    return CostDifference.of(
        new Certificate(100, 90, List.of()),
        new Certificate(cost, bound, List.of()),
        order,
        List.of());
  }

  private static void is(CostFinding finding, double least, double most, CostDifference found) {
    assertEquals(finding, found.finding());
    assertEquals(least, found.atLeast(), ROUNDING);
    assertEquals(most, found.atMost(), ROUNDING);
    assertTrue(found.atLeast() <= least && found.atMost() >= most, "rounding only widens");
  }

  @Test
  void theIntervalIsFromTheBoundsAndTheCosts() {
    // At least 95 − 100, at most 110 − 90.
    is(CostFinding.NOT_SHOWN, -5, 20, difference(110, 95, QuestionOrder.OTHER));
    is(CostFinding.MORE, 3, 20, difference(110, 103, QuestionOrder.OTHER));
    is(CostFinding.LESS, -20, -5, difference(85, 80, QuestionOrder.OTHER));
  }

  @Test
  void aRuleMoreNeverSavesAndOneLessNeverCosts() {
    is(CostFinding.NOT_SHOWN, 0, 20, difference(110, 95, QuestionOrder.NARROWER));
    is(CostFinding.NOT_SHOWN, -15, 0, difference(95, 85, QuestionOrder.WIDER));
    is(CostFinding.MORE, 3, 20, difference(110, 103, QuestionOrder.NARROWER));
  }

  @Test
  void theSameQuestionHasOneLeastCost() {
    is(CostFinding.SAME_QUESTION, 0, 0, difference(95, 85, QuestionOrder.SAME));
  }

  @Test
  void costsThatAreNotMeasuredAlikeAreNotCompared() {
    CostMeasure.Unlike horizon =
        new CostMeasure.Unlike("horizon_year", Optional.of("2014"), Optional.of("2015"));
    Certificate any = new Certificate(100, 90, List.of());
    CostDifference found = CostDifference.of(any, any, QuestionOrder.SAME, List.of(horizon));
    assertEquals(CostFinding.NOT_COMPARED, found.finding());
    assertEquals("horizon_year (2014 and 2015)", found.unlike().get(0).words());
  }
}
