package org.placewright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;

/**
 * Of £1,000 of MADEL in the north £300 is taken in June, of £2,000 in the south £500 in May, a
 * fifth of each being free; of £500 of NMET in the north £50, all of it free. A place costs MADEL
 * £100,000 and NMET pays for none.
 */
class RaidsTest {
  private static final FinancialYear YEAR = new FinancialYear(2010);
  private final List<Raid> found = raids(YEAR);

  private static Pounds gbp(long gbp) {
    return new Pounds(100 * gbp);
  }

  private static Budget budget(String fund, String sha, FinancialYear year, long gbp) {
    return new Budget(new BudgetKey(fund, sha, year), gbp(gbp));
  }

  private static LedgerRow diversion(String fund, String sha, YearMonth month, long gbp) {
    return new LedgerRow(fund, sha, month, Entry.DIVERSION, "deficits", gbp(gbp));
  }

  private static List<Raid> raids(FinancialYear... years) {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .without(Budget.class)
            .with(aFund().id("nmet").name("NMET").ringfencedShare(new Share(0.5)).build())
            .with(aDeanery().build())
            .population("south", 10);
    List<LedgerRow> ledger = new ArrayList<>();
    for (FinancialYear year : years) {
      builder.with(
          budget("madel", "North SHA", year, 1000),
          budget("nmet", "North SHA", year, 500),
          budget("madel", "South SHA", year, 2000));
      ledger.add(diversion("madel", "North SHA", year.month(2), 300));
      ledger.add(diversion("nmet", "North SHA", year.month(0), 50));
      ledger.add(diversion("madel", "South SHA", year.month(1), 500));
    }
    Scenario scenario = builder.build();
    return Raids.of(scenario, Audit.of(scenario.money(), ledger));
  }

  private <T> List<T> each(Function<Raid, T> figure) {
    return found.stream().map(figure).toList();
  }

  @Test
  void eachShaIsFollowedByItsSumAndTheFundsAndAllComeLast() {
    assertEquals(
        List.of(
            "North SHA madel",
            "North SHA nmet",
            "North SHA *",
            "South SHA madel",
            "South SHA *",
            "* madel",
            "* nmet",
            "* *"),
        each(raid -> raid.sha() + " " + raid.fund()));
    assertEquals(
        List.of(true, true, false, true, false, false, false, false), each(Raid::ofOneBudget));
  }

  @Test
  void moneyAddsUpByShaByFundAndInAll() {
    assertEquals(
        List.of(gbp(300), gbp(50), gbp(350), gbp(500), gbp(500), gbp(800), gbp(50), gbp(850)),
        each(raid -> raid.money().leftTraining()));
    // 300 less 200 free, 500 less 400
    assertEquals(
        List.of(gbp(100), gbp(0), gbp(100), gbp(100), gbp(100), gbp(200), gbp(0), gbp(200)),
        each(Raid::beyond));
  }

  @Test
  void aSumIsBrokenSinceTheFirstOfItsPartsIs() {
    Optional<YearMonth> may = Optional.of(YearMonth.of(2010, 5));
    Optional<YearMonth> june = Optional.of(YearMonth.of(2010, 6));
    Optional<YearMonth> never = Optional.empty();
    assertEquals(List.of(june, never, june, may, may, may, never, may), each(Raid::brokenSince));
    assertEquals(List.of(true, false, true, true, true, true, false, true), each(Raid::broken));
  }

  @Test
  void aLossThatIsNotKnownCountsAsNothingBesideOneThatIs() {
    List<Double> expected = List.of(0.003, -1.0, 0.003, 0.005, 0.005, 0.008, -1.0, 0.008);
    List<Double> places = each(raid -> raid.loss().map(Loss::places).orElse(-1.0));
    assertEquals(expected.size(), places.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), places.get(i), 1e-12);
    }
  }

  @Test
  void everyYearHasItsOwnSumsTheEarlierFirst() {
    List<Raid> raids = raids(YEAR, new FinancialYear(2011));
    assertEquals(16, raids.size());
    assertEquals(YEAR, raids.get(7).year());
    assertEquals(gbp(850), raids.get(7).money().leftTraining());
    assertEquals(new FinancialYear(2011), raids.get(8).year());
    assertEquals(gbp(850), raids.get(15).money().leftTraining());
  }
}
