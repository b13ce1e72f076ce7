package org.placewright.funding.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aFund;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.VirementRule;

/** Which money may go where, and how much of it at most. */
class TransferRoutesTest {
  private static final int FIRST = 2010;
  private static final List<Fund> FUNDS =
      List.of(
          aFund().id("a").carryForwardLimit(new Share(0.1)).build(),
          aFund().id("b").carryForwardLimit(Share.NONE).build());

  /** Fund a of £1,000, £2,000 and £4,000 in three years; fund b of £3,000 in the first. */
  private static final List<Budget> BUDGETS =
      List.of(
          budget("a", 0, 100_000),
          budget("a", 1, 200_000),
          budget("b", 0, 300_000),
          budget("a", 2, 400_000),
          budget("b", 1, 300_000));

  private static final List<BudgetAmounts> AMOUNTS =
      List.of(
          amounts(500, 400),
          amounts(450, 350),
          amounts(300, 600),
          amounts(500, 400),
          amounts(250, 550));

  private static Budget budget(String fund, int later, long pence) {
    FinancialYear year = new FinancialYear(FIRST + later);
    return new Budget(new BudgetKey(fund, "sha", year), new Pounds(pence));
  }

  private static BudgetAmounts amounts(long out, long in) {
    return BudgetAmountsBuilder.builder().spend(0).allowance(0).mostOut(out).mostIn(in).build();
  }

  private static List<TransferRoute> routes(VirementRule... rules) {
    Money money = new Money(FUNDS, List.of(), List.of(), List.of(rules), CostRules.NONE);
    return TransferRoutes.between(money, BUDGETS, AMOUNTS);
  }

  private static TransferRoute moved(int from, int to, long most) {
    return new TransferRoute(from, to, most, false);
  }

  private static final TransferRoute FIRST_CARRIED = new TransferRoute(0, 1, 10_000, true);
  private static final TransferRoute SECOND_CARRIED = new TransferRoute(1, 3, 20_000, true);

  @Test
  void withoutRulesFundsGiveAndTakeUpToTheirOwnLimits() {
    assertEquals(
        List.of(
            FIRST_CARRIED,
            moved(0, 2, 500),
            SECOND_CARRIED,
            moved(1, 4, 450),
            moved(2, 0, 300),
            moved(4, 1, 250)),
        routes());
  }

  @Test
  void aRuleLimitsAnAmountOrAShareOfTheGiver() {
    VirementRule rule = new VirementRule("a", "b", true, new Pounds(470), new Share(0.00225));
    VirementRule none = new VirementRule("b", "*", false, new Pounds(100), Share.ALL);
    // 0.00225 of £1,000 is 225 pence, of £2,000 450; the second may give 450 in all.
    assertEquals(
        List.of(FIRST_CARRIED, moved(0, 2, 225), SECOND_CARRIED, moved(1, 4, 450)),
        routes(rule, none));
    assertEquals(
        List.of(FIRST_CARRIED, moved(0, 2, 7), SECOND_CARRIED, moved(1, 4, 7)),
        routes(new VirementRule("a", "b", true, new Pounds(7), Share.ALL), none));
  }

  @Test
  void whatABudgetNeedsAndCanSpareIsNeverBelowNothing() {
    assertEquals(6, needing(16, 10).need());
    assertEquals(0, needing(16, 10).spare());
    assertEquals(0, needing(7, 10).need());
    assertEquals(3, needing(7, 10).spare());
    assertEquals(4, needing(0, 10).spare());
  }

  private static BudgetAmounts needing(long spend, long allowance) {
    return BudgetAmountsBuilder.builder()
        .spend(spend)
        .allowance(allowance)
        .mostOut(4)
        .mostIn(4)
        .build();
  }

  @Test
  void aMovementIsNamedByItsShaFundsAndYear() {
    VirementRow row =
        new VirementRow("sha", new FinancialYear(FIRST), "a", "b", new Pounds(5), new Pounds(500));
    assertEquals("virement[sha,a,b,2010]", row.name());
    assertEquals(new BudgetKey("b", "sha", new FinancialYear(FIRST)), row.taker());
  }
}
