package org.placewright.funding.spend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aHolder;
import static org.placewright.Fixtures.aTariff;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.plan.Plans;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.training.FillRate;

class HolderStatementsTest {
  private static final int[][] TWELVE = {{12, 0, 0}};

  private static Holder holder(String fund, String sha, String id, double share) {
    return aHolder()
        .fund(fund)
        .sha(sha)
        .id(id)
        .role("clinical director")
        .budgetShare(new Share(share))
        .build();
  }

  private static ScenarioFixture pack(Holder... holders) {
    return ScenarioFixture.minimal().with(new ServiceLine("surgery", "surgery")).with(holders);
  }

  private static List<HolderStatement> statements(Scenario scenario, int[]... table) {
    PlacesToHorizon places = Plans.toHorizon(scenario, table);
    return HolderStatements.of(scenario, places, Spending.of(scenario, places));
  }

  private static String held(HolderStatement statement) {
    return statement.holder().map(Holder::id).orElse("");
  }

  @Test
  void theHolderHasItsShareOfTheBudgetAndSpendsWhatItsSpecialtiesCost() {
    // 2010/11: a fifth of £5,000,000.00. Committed £666,666.67: the ten who begin year 2 in August
    // for 8/12 and both tens for 4/12; planned 12 · £33,333.33 = £399,999.96. £66,666.63 too much.
    List<HolderStatement> statements =
        statements(pack(holder("madel", "*", "cd", 0.2)).build(), TWELVE);
    HolderStatement own = statements.get(0);
    assertEquals("cd", held(own));
    assertEquals(new Pounds(100_000_000), own.money().budget());
    assertEquals(new Pounds(66_666_667), own.money().committed());
    assertEquals(new Pounds(39_999_996), own.money().planned());
    assertTrue(own.isOver());
    assertEquals(new Pounds(6_666_663), own.over());
    assertEquals(12, own.places());
    HolderStatement rest = statements.get(1);
    assertEquals(Optional.empty(), rest.holder());
    assertEquals(new Pounds(400_000_000), rest.money().headroom());
    assertFalse(rest.isOver());
    assertEquals(0, rest.places());
  }

  @Test
  void placesCountInTheYearInWhichTheirIntakeBegins() {
    Scenario scenario =
        pack(holder("madel", "*", "cd", 0.2)).with(new FillRate("surgery", "north", 0.75)).build();
    List<HolderStatement> own =
        statements(scenario, new int[] {12, 0, 8}).stream()
            .filter(statement -> statement.holder().isPresent())
            .toList();
    assertEquals(List.of(12L, 0L, 8L), own.stream().limit(3).map(HolderStatement::places).toList());
    assertEquals(9.0, own.get(0).entrants());
    assertEquals(20, own.stream().mapToLong(HolderStatement::places).sum());
  }

  @Test
  void aPartOfAPennyIsNotDelegated() {
    // 0.3333333333 · 500,000,000 pence = 166,666,666.65.
    List<HolderStatement> statements =
        statements(pack(holder("madel", "*", "cd", 0.3333333333)).build(), TWELVE);
    assertEquals(new Pounds(166_666_666), statements.get(0).money().budget());
    assertEquals(new Pounds(333_333_334), statements.get(1).money().budget());
  }

  @Test
  void theRowThatNamesTheShaWins() {
    Scenario scenario =
        pack(holder("madel", "*", "all", 0.9), holder("madel", "North SHA", "north", 0.1)).build();
    List<HolderStatement> statements = statements(scenario, TWELVE);
    assertEquals(List.of("north", ""), statements.stream().limit(2).map(s -> held(s)).toList());
    assertEquals(new Pounds(50_000_000), statements.get(0).money().budget());
  }

  @Test
  void aSpecialtyInNoServiceLineIsNotDelegated() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(ScenarioFixture.specialty("dentistry", 1))
            .with(new ServiceLine("surgery", "dentistry"))
            .with(holder("madel", "*", "cd", 0.2))
            .build();
    List<HolderStatement> statements = statements(scenario, TWELVE);
    assertEquals(Pounds.ZERO, statements.get(0).money().planned());
    assertEquals(new Pounds(39_999_996), statements.get(1).money().planned());
    assertEquals(12, statements.get(1).places());
  }

  @Test
  void theStarTakesInWhatNoRowNames() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(new ServiceLine("surgery", "*"))
            .with(holder("madel", "*", "cd", 0.2))
            .build();
    assertEquals(12, statements(scenario, TWELVE).get(0).places());
  }

  @Test
  void aPlaceOfTwoFundsCountsForTheOneThatPaysMost() {
    Scenario scenario =
        pack(holder("madel", "*", "cd", 0.2), holder("sift", "*", "dean", 0.2))
            .with(aFund().id("sift").name("SIFT").build())
            .with(aTariff().fund("sift").perTraineeYear(new Pounds(5_000_001)).build())
            .build();
    List<HolderStatement> statements = statements(scenario, TWELVE);
    assertEquals(12, statements.stream().mapToLong(HolderStatement::places).sum());
    HolderStatement buyer =
        statements.stream().filter(s -> s.places() > 0).findFirst().orElseThrow();
    assertEquals("dean", held(buyer));
    assertTrue(statements.get(0).money().planned().pence() > 0);
  }

  @Test
  void moneyThatMovesIsNobodysOwn() {
    Scenario scenario = pack(holder("madel", "*", "cd", 0.2)).build();
    SpendRow row = Spending.of(scenario, Plans.toHorizon(scenario, TWELVE)).get(0);
    SpendRow moved = row.moving(new Pounds(-5), new Pounds(7), new Pounds(3));
    List<HolderStatement> statements =
        HolderStatements.of(scenario, Plans.toHorizon(scenario, TWELVE), List.of(moved));
    assertEquals(Pounds.ZERO, statements.get(0).money().virement());
    assertEquals(new Pounds(400_000_000 - 5 + 7 - 3), statements.get(1).money().headroom());
  }

  @Test
  void withoutHoldersThereIsNothingToSay() {
    assertEquals(List.of(), statements(pack().build(), TWELVE));
  }

  @Test
  void ofFundsThatPayAlikeTheFirstBuysThePlace() {
    Scenario scenario =
        pack(holder("madel", "*", "cd", 0.2), holder("sift", "*", "dean", 0.2))
            .with(aFund().id("sift").name("SIFT").build())
            .with(aTariff().fund("sift").perTraineeYear(new Pounds(5_000_000)).build())
            .build();
    HolderStatement buyer =
        statements(scenario, TWELVE).stream()
            .filter(each -> each.places() > 0)
            .findFirst()
            .orElseThrow();
    assertEquals("cd", held(buyer));
  }

  @Test
  void placesAreBoughtAtThePricesOfTheirIntake() {
    Scenario scenario =
        pack(holder("madel", "*", "cd", 0.2))
            .with(new Uplift("madel", YearRange.only(2011), 0.03))
            .build();
    assertEquals(
        List.of(12L, 0L, 8L),
        statements(scenario, new int[] {12, 0, 8}).stream()
            .filter(each -> each.holder().isPresent())
            .limit(3)
            .map(HolderStatement::places)
            .toList());
  }

  @Test
  void whoSpendsAllIsNotOver() {
    SpendRow row = Spending.of(pack().build(), Plans.toHorizon(pack().build(), TWELVE)).get(0);
    SpendRow even = row.moving(Pounds.ZERO.minus(row.headroom()), Pounds.ZERO, Pounds.ZERO);
    HolderStatement statement = new HolderStatement(Optional.empty(), even, 0, 0);
    assertFalse(statement.isOver());
    assertEquals(Pounds.ZERO, statement.over());
  }
}
