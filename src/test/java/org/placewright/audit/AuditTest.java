package org.placewright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.money.Money;

/** MADEL has £1,200 a year, £120 of it free, £60 of which may be moved; NMET £600, £300 and £30. */
class AuditTest {
  private static final FinancialYear YEAR = new FinancialYear(2010);
  private static final Money MONEY =
      new Money(
          List.of(fund("madel", 0.9), fund("nmet", 0.5)),
          List.of(budget("madel", 1200), budget("nmet", 600)),
          List.of());

  private static Fund fund(String id, double ringfenced) {
    return aFund()
        .id(id)
        .name(id)
        .ringfencedShare(new Share(ringfenced))
        .virementLimit(new Share(0.05))
        .build();
  }

  private static Budget budget(String fund, long gbp) {
    return new Budget(new BudgetKey(fund, "north", YEAR), gbp(gbp));
  }

  private static Pounds gbp(long gbp) {
    return new Pounds(100 * gbp);
  }

  private static LedgerRow row(int month, Entry entry, String to, long gbp) {
    return new LedgerRow("madel", "north", YEAR.month(month), entry, to, gbp(gbp));
  }

  private static AuditedYear madel(LedgerRow... rows) {
    return Audit.of(MONEY, Arrays.asList(rows)).get(0);
  }

  /** Spend in March for a whole year, so that what is left over is known. */
  private static AuditedYear closed(long spend, LedgerRow... rows) {
    List<LedgerRow> all = new ArrayList<>(List.of(row(11, Entry.SPEND, "", spend)));
    all.addAll(Arrays.asList(rows));
    return Audit.of(MONEY, all).get(0);
  }

  @Test
  void aBudgetKnowsItsRules() {
    AuditedBudget budget = madel(row(0, Entry.SPEND, "", 1)).budget();
    assertEquals(gbp(120), budget.free());
    assertEquals(gbp(1080), budget.floor());
    assertEquals(gbp(60), budget.virementLimit());
    // 1,200 · 5/12 = 500
    assertEquals(gbp(500), budget.toDate(5));
    // a third of a penny is kept inside: 0.1 of 7 pence is 0.7, so that nothing is free
    AuditedBudget small =
        new AuditedBudget(budget.fund(), new Budget(budget.budgetKey(), new Pounds(7)));
    assertEquals(new Pounds(0), small.free());
    assertEquals(new Pounds(7), small.toDate(12));
  }

  @Test
  void theEvenProfileCountsTheMonthItself() {
    // August is the fifth month of twelve: 1,200 · 5/12 = 500; March is the last.
    assertEquals(gbp(500), madel(row(4, Entry.SPEND, "", 1)).last().budgetToDate());
    assertEquals(gbp(1200), closed(1).last().budgetToDate());
  }

  @Test
  void whatIsTakenOutsideTheRingfenceKeepsIt() {
    AuditedYear audited = madel(row(2, Entry.DIVERSION, "deficits", 120));
    assertEquals(gbp(120), audited.last().leftTraining());
    assertEquals(gbp(120), audited.last().permitted());
    assertEquals(gbp(1080), audited.last().held());
    assertFalse(audited.last().broken());
    assertEquals(Optional.empty(), audited.brokenSince());
  }

  @Test
  void thePoundAfterItIsARaidInItsMonth() {
    AuditedYear audited =
        madel(
            row(2, Entry.DIVERSION, "deficits", 120),
            row(4, Entry.DIVERSION, "deficits", 1),
            row(5, Entry.SPEND, "", 100));
    assertEquals(Optional.of(YearMonth.of(2010, 8)), audited.brokenSince());
    assertEquals(gbp(1), audited.last().overRingfence());
    assertEquals(gbp(120), audited.last().permitted());
    assertEquals(6, audited.months().size());
    assertFalse(audited.months().get(3).broken());
  }

  @Test
  void virementAndDiversionShareWhatIsFree() {
    // 60 moved, 60 taken: all 120 gone. One more is one too many.
    LedgerRow moved = row(0, Entry.VIREMENT, "nmet", 60);
    assertFalse(madel(moved, row(1, Entry.DIVERSION, "x", 60)).last().broken());
    AuditedYear broken = madel(moved, row(1, Entry.DIVERSION, "x", 61));
    assertEquals(gbp(1), broken.last().overRingfence());
    assertEquals(gbp(61), broken.last().leftTraining());
  }

  @Test
  void virementArrivesInTheOtherFundAndIsHeldToBothLimits() {
    List<AuditedYear> audit =
        Audit.of(MONEY, List.of(row(0, Entry.VIREMENT, "nmet", 60), row(1, Entry.SPEND, "", 1)));
    assertEquals(gbp(-60), audit.get(0).last().toDate().virement());
    assertEquals(gbp(60), audit.get(1).last().toDate().virement());
    assertEquals(gbp(0), audit.get(0).last().overVirement());
    // NMET may take in 5 % of 600 = 30.
    assertEquals(gbp(30), audit.get(1).last().overVirement());
    assertTrue(audit.get(1).last().broken());
    assertEquals(gbp(0), audit.get(1).last().overRingfence());
  }

  @Test
  void whatCameInForTrainingDoesNotWidenWhatMayLeave() {
    LedgerRow in = new LedgerRow("nmet", "north", YEAR.month(0), Entry.VIREMENT, "madel", gbp(30));
    AuditedYear audited = madel(in, row(1, Entry.DIVERSION, "x", 121));
    assertEquals(gbp(1), audited.last().overRingfence());
  }

  @Test
  void whatIsNotSpentByMarchHasLeftTraining() {
    // 1,200 − 1,000 spent − 50 kept for next year = 150 left over; 120 of it was free.
    AuditedYear audited = closed(1000, row(11, Entry.CARRY_FORWARD, "", 50));
    assertEquals(gbp(150), audited.last().unspent());
    assertEquals(gbp(150), audited.last().leftTraining());
    assertEquals(gbp(30), audited.last().overRingfence());
    assertEquals(Optional.of(YearMonth.of(2011, 3)), audited.brokenSince());
  }

  @Test
  void nothingIsUnspentBeforeTheYearIsOverOrWhereSpendIsNotReported() {
    assertEquals(gbp(0), madel(row(10, Entry.SPEND, "", 1)).last().unspent());
    AuditedYear untold = madel(row(11, Entry.DIVERSION, "x", 5));
    assertEquals(gbp(0), untold.last().unspent());
    assertEquals(gbp(5), untold.last().leftTraining());
  }

  @Test
  void whatIsBroughtForwardIsThereToBeSpent() {
    AuditedYear audited = closed(1230, row(0, Entry.BROUGHT_FORWARD, "", 40));
    assertEquals(gbp(10), audited.last().unspent());
    assertEquals(gbp(0), audited.last().overspent());
  }

  @Test
  void overspendIsToldAndMakesNoDiversionGood() {
    AuditedYear audited = closed(1200, row(3, Entry.DIVERSION, "x", 100));
    assertEquals(gbp(100), audited.last().overspent());
    assertEquals(gbp(100), audited.last().leftTraining());
  }

  @Test
  void aCorrectionMendsTheRingfence() {
    AuditedYear audited =
        madel(row(1, Entry.DIVERSION, "x", 200), row(4, Entry.DIVERSION, "x", -100));
    assertTrue(audited.months().get(1).broken());
    assertEquals(Optional.empty(), audited.brokenSince());
    assertEquals(gbp(100), audited.last().leftTraining());
  }

  @Test
  void whatIsOnlyPlannedHasNotHappened() {
    AuditedYear audited = madel(row(0, Entry.PLANNED_DIVERSION, "", 900));
    assertFalse(audited.last().broken());
    assertEquals(gbp(0), audited.last().leftTraining());
    assertEquals(gbp(900), audited.last().toDate().planned());
  }

  @Test
  void otherYearsAreNotAudited() {
    Budget next = new Budget(new BudgetKey("madel", "north", new FinancialYear(2011)), gbp(1));
    List<Budget> budgets = new ArrayList<>(MONEY.budgets());
    budgets.add(next);
    Money money = new Money(MONEY.funds(), budgets, List.of());
    assertEquals(2, Audit.of(money, List.of(row(0, Entry.SPEND, "", 1))).size());
  }
}
