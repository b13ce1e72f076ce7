package org.placewright.funding.spend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aFund;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.plan.Plans;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;

class SpendingTest {
  private static List<SpendRow> spending(Scenario scenario, int... places) {
    return Spending.of(scenario, Plans.toHorizon(scenario, places));
  }

  @Test
  void aRowForEachYearToTheHorizon() {
    // 12 places in 2010 only: 12 · (£33,333.33; £50,000.00; £16,666.67).
    List<SpendRow> rows = spending(ScenarioFixture.minimal().build(), 12, 0, 0);
    assertEquals(6, rows.size());
    assertEquals(
        SpendRowBuilder.builder()
            .budgetKey(new BudgetKey("madel", "North SHA", new FinancialYear(2010)))
            .budget(new Pounds(500_000_000))
            .committed(new Pounds(66_666_667))
            .planned(new Pounds(39_999_996))
            .carriedOn(Pounds.ZERO)
            .virement(Pounds.ZERO)
            .carriedIn(Pounds.ZERO)
            .carriedOut(Pounds.ZERO)
            .build(),
        rows.get(0));
    assertEquals(new Pounds(500_000_000 - 66_666_667 - 39_999_996), rows.get(0).headroom());
    assertEquals(new Pounds(60_000_000), rows.get(1).planned());
    assertEquals(new Pounds(20_000_004), rows.get(2).planned());
    assertEquals(Pounds.ZERO, rows.get(3).spend());
  }

  @Test
  void aBudgetStaysAsItIsAfterItsLastRow() {
    Budget later =
        new Budget(new BudgetKey("madel", "North SHA", new FinancialYear(2012)), new Pounds(1));
    List<SpendRow> rows = spending(ScenarioFixture.minimal().with(later).build(), 1, 0, 0);
    assertEquals(
        List.of(500_000_000L, 500_000_000L, 1L, 1L, 1L, 1L),
        rows.stream().map(row -> row.budget().pence()).toList());
  }

  @Test
  void whatCarriesOnIsShownBesideWhatIsPlanned() {
    // Ten places in 2012 and in each year to 2015: £333,333.30 in its first year, £500,000 in its
    // second, £166,666.70 in its third. 2014/15: the last of 2012, the second of 2013, the first of
    // 2014. 2017/18 would have the last of 2015; the ledger ends with the horizon's 2015/16.
    List<SpendRow> rows = spending(ScenarioFixture.minimal().build(), 0, 0, 10, 10, 10, 10);
    assertEquals(
        List.of(0L, 0L, 33_333_330L, 50_000_000L, 16_666_670L, 0L),
        rows.stream().map(row -> row.planned().pence()).toList());
    assertEquals(
        List.of(0L, 0L, 0L, 33_333_330L, 83_333_330L, 100_000_000L),
        rows.stream().map(row -> row.carriedOn().pence()).toList());
    SpendRow last = rows.get(5);
    assertEquals(new Pounds(400_000_000), last.headroom());
  }

  @Test
  void plannedSpendAddsUpToWholePlacesTimesWholePence() {
    // Every place costs £33,333.33 + £50,000.00 + £16,666.67 = £100,000.00 over its years.
    long total =
        spending(ScenarioFixture.minimal().build(), 7, 11, 13).stream()
            .mapToLong(row -> row.planned().pence())
            .sum();
    assertEquals(31 * 10_000_000L, total);
  }

  @Test
  void moneyMovedInIsHeadroom() {
    SpendRow without = spending(ScenarioFixture.minimal().build(), 1, 1, 1).get(0);
    SpendRow with = without.moving(new Pounds(1), Pounds.ZERO, Pounds.ZERO);
    assertEquals(new Pounds(1), with.headroom().minus(without.headroom()));
  }

  @Test
  void whatIsCarriedInIsHeadroomAndWhatIsCarriedOutIsNot() {
    SpendRow without = spending(ScenarioFixture.minimal().build(), 1, 1, 1).get(0);
    SpendRow with = without.moving(Pounds.ZERO, new Pounds(7), new Pounds(3));
    assertEquals(new Pounds(4), with.headroom().minus(without.headroom()));
  }

  @Test
  void aFundWithoutBudgetAndSpendHasNoRows() {
    ScenarioFixture builder =
        ScenarioFixture.minimal().with(aFund().id("idle").build(), aFund().id("rich").build());
    builder.with(
        new Budget(new BudgetKey("rich", "North SHA", new FinancialYear(2012)), new Pounds(1)));
    List<SpendRow> rows = spending(builder.build(), 1, 0, 0);
    assertEquals(List.of("madel", "rich"), rows.stream().map(SpendRow::fund).distinct().toList());
    assertEquals(12, rows.size());
  }

  @Test
  void moneyWithoutABudgetIsSpentAllTheSame() {
    List<SpendRow> rows =
        spending(ScenarioFixture.minimal().without(Budget.class).build(), 1, 0, 0);
    assertEquals(6, rows.size());
    assertEquals(new Pounds(-66_666_667 - 3_333_333), rows.get(0).headroom());
  }
}
