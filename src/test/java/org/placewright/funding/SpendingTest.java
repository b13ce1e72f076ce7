package org.placewright.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;

class SpendingTest {
  private static List<SpendRow> spending(Scenario scenario, int... places) {
    return Spending.of(scenario, new int[][] {places});
  }

  @Test
  void aRowForEachYearUntilNothingIsPlannedOrBudgeted() {
    // 12 places in 2010 only: 12 · (£33,333.33; £50,000.00; £16,666.67).
    List<SpendRow> rows = spending(ScenarioBuilder.minimal().build(), 12, 0, 0);
    assertEquals(3, rows.size());
    assertEquals(
        new SpendRow(
            "madel",
            "North SHA",
            new FinancialYear(2010),
            new Pounds(500_000_000),
            new Pounds(66_666_667),
            new Pounds(39_999_996),
            Pounds.ZERO),
        rows.get(0));
    assertEquals(new Pounds(500_000_000 - 66_666_667 - 39_999_996), rows.get(0).headroom());
    assertEquals(new Pounds(60_000_000), rows.get(1).planned());
    assertEquals(new Pounds(20_000_004), rows.get(2).planned());
  }

  @Test
  void aYearWithABudgetIsShownThoughNothingIsPlannedInIt() {
    Budget late = new Budget("madel", "North SHA", new FinancialYear(2020), new Pounds(1));
    List<SpendRow> rows = spending(ScenarioBuilder.minimal().with(late).build(), 1, 0, 0);
    assertEquals(new FinancialYear(2020), rows.get(rows.size() - 1).year());
    assertEquals(11, rows.size());
  }

  @Test
  void plannedSpendAddsUpToWholePlacesTimesWholePence() {
    // Every place costs £33,333.33 + £50,000.00 + £16,666.67 = £100,000.00 over its years.
    long total =
        spending(ScenarioBuilder.minimal().build(), 7, 11, 13).stream()
            .mapToLong(row -> row.planned().pence())
            .sum();
    assertEquals(31 * 10_000_000L, total);
  }

  @Test
  void moneyMovedInIsHeadroom() {
    SpendRow without = spending(ScenarioBuilder.minimal().build(), 1, 1, 1).get(0);
    SpendRow with = without.moving(new Pounds(1), Pounds.ZERO, Pounds.ZERO);
    assertEquals(new Pounds(1), with.headroom().minus(without.headroom()));
  }

  @Test
  void whatIsCarriedInIsHeadroomAndWhatIsCarriedOutIsNot() {
    SpendRow without = spending(ScenarioBuilder.minimal().build(), 1, 1, 1).get(0);
    SpendRow with = without.moving(Pounds.ZERO, new Pounds(7), new Pounds(3));
    assertEquals(new Pounds(4), with.headroom().minus(without.headroom()));
  }
}
