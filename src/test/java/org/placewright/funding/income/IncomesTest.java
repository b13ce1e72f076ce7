package org.placewright.funding.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.funding.income.IncomeRow.IncomeState;
import org.placewright.plan.Plans;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.IncomeFloor;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.TransitionShare;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

/**
 * Surgery takes 2 years and costs £50,000 a year, of which 0.6 is portable: a place costs
 * £33,333.33 in the financial year of its intake, £50,000.00 in the next and £16,666.67 in the
 * last, of which £20,000.00, £30,000.00 and £10,000.00 follow the trainee. The general hospital has
 * 10 of 15 baseline places and the university 5; the plan moves one place of 2010 from the first to
 * the second.
 */
class IncomesTest {
  private static final int[][] CARRIED_ON = {{10, 10, 10}, {5, 5, 5}};
  private static final int[][] PLAN = {{9, 10, 10}, {6, 5, 5}};
  private static final FinancialYear FIRST = new FinancialYear(2010);

  private static ScenarioFixture two() {
    return ScenarioFixture.minimal()
        .with(
            aProvider().id("university").name("University").build(),
            aProgramme().id("surgery-university").provider("university").build(),
            anIntake().programme("surgery-university").year(2009).places(5).entrants(5).build(),
            tariff(0.6));
  }

  private static Tariff tariff(double portable) {
    return aTariff()
        .perTraineeYear(new Pounds(5_000_000))
        .portableShare(new Share(portable))
        .build();
  }

  private static Incomes incomes(ScenarioFixture builder) {
    return incomes(builder, PLAN);
  }

  private static Incomes incomes(ScenarioFixture builder, int[]... plan) {
    Scenario scenario = builder.build();
    return Incomes.of(
        scenario, Plans.toHorizon(scenario, plan), Plans.toHorizon(scenario, CARRIED_ON));
  }

  private static List<IncomeRow> first(Incomes incomes) {
    return incomes.providers().stream().filter(row -> row.year().equals(FIRST)).toList();
  }

  private static TransitionShare effect(int year, double share) {
    return new TransitionShare(new FinancialYear(year), new Share(share));
  }

  private static IncomeRow row(String provider, long... pence) {
    return row(Optional.empty(), provider, pence);
  }

  /** Before, the bill, after, and with the transition. */
  static IncomeRow row(Optional<Pounds> floor, String provider, long... pence) {
    return new IncomeRow(
        provider,
        "north",
        "North SHA",
        FIRST,
        new Pounds(pence[0]),
        new Pounds(pence[1]),
        new Pounds(pence[2]),
        new Pounds(pence[3]),
        floor);
  }

  @Test
  void theBillOfAProgrammeIsItsPlacesAndItsShareOfTheTraineesInPost() {
    // 20 trainees in post, 10 of them until summer: £666,666.67 in 2010/11, shared out 10 to 5 as
    // £444,444.45 and £222,222.22; £400,000.00 of it is portable.
    List<BillRow> rows =
        incomes(two()).bills().stream().filter(row -> row.year().equals(FIRST)).toList();
    assertEquals(
        List.of(
            bill("north-general", "surgery-north", 44_444_445 + 9 * 3_333_333L, 44_666_667),
            bill("university", "surgery-university", 22_222_222 + 6 * 3_333_333L, 25_333_333)),
        rows);
  }

  private static BillRow bill(String provider, String programme, long pence, long portable) {
    return new BillRow(
        provider, programme, "north", FIRST, "madel", new Pounds(pence), new Pounds(portable));
  }

  @Test
  void thePortableShareFollowsTheTraineeAndTheRestStays() {
    // Before: 444,444.45 + 10 · 33,333.33 and 222,222.22 + 5 · 33,333.33; £20,000.00 moves.
    assertEquals(
        List.of(
            row("north-general", 77_777_775, 74_444_442, 75_777_775, 75_777_775),
            row("university", 38_888_887, 42_222_220, 40_888_887, 40_888_887)),
        first(incomes(two())));
    assertEquals(new Pounds(1_333_333), first(incomes(two())).get(0).fixed());
    assertEquals(new Pounds(-1_333_333), first(incomes(two())).get(1).fixed());
  }

  @Test
  void aTransitionLetsAPartOfTheChangeTakeEffect() {
    ScenarioFixture slowly = two().with(effect(2010, 0.25), effect(2012, 0.333));
    Incomes incomes = incomes(slowly);
    assertEquals(new Pounds(77_777_775 - 500_000), first(incomes).get(0).withTransition());
    assertEquals(new Pounds(38_888_887 + 500_000), first(incomes).get(1).withTransition());
    // 2011/12 keeps the share of 2010/11: a quarter of £30,000.00; 2012/13: 0.333 of £10,000.00.
    assertEquals(List.of(-500_000L, -750_000L, -333_000L), changes(incomes));
  }

  @Test
  void beforeTheFirstRowOfTheTransitionNothingChanges() {
    assertEquals(
        List.of(0L, -3_000_000L, -1_000_000L), changes(incomes(two().with(effect(2011, 1)))));
  }

  private static List<Long> changes(Incomes incomes) {
    return incomes.providers().stream()
        .filter(row -> row.provider().equals("north-general") && row.year().first() <= 2012)
        .map(row -> row.withTransition().minus(row.before()).pence())
        .toList();
  }

  @Test
  void incomeBelowTheFloorIsToppedUpAndNamed() {
    // 0.995 of 77,777,775 pence is 77,388,886.125; the rest of the quarter leaves 77,277,775.
    ScenarioFixture held =
        two().with(effect(2010, 0.25)).with(new IncomeFloor("*", YearRange.ANY, new Share(0.995)));
    IncomeRow general = first(incomes(held)).get(0);
    assertEquals(Optional.of(new Pounds(77_388_886)), general.floor());
    assertEquals(new Pounds(111_111), general.topUp());
    assertEquals(new Pounds(77_388_886), general.income());
    assertEquals(IncomeState.DESTABILISED, general.state());
    assertEquals(IncomeState.GROWS, first(incomes(held)).get(1).state());
    IncomeBalance topUp = incomes(held).balance().get(0);
    assertEquals(IncomeBalance.TOP_UP, topUp.fund());
    assertEquals(new Pounds(111_111), topUp.income());
  }

  @Test
  void aFloorOfTheProviderGoesBeforeOneOfTheYear() {
    ScenarioFixture held =
        two()
            .with(
                new IncomeFloor("*", YearRange.only(2010), new Share(1)),
                new IncomeFloor("north-general", YearRange.ANY, new Share(0.9)));
    assertEquals(IncomeState.FALLS, first(incomes(held)).get(0).state());
    // 38,888,887 pence to the last one.
    assertEquals(Optional.of(new Pounds(38_888_887)), first(incomes(held)).get(1).floor());
  }

  @Test
  void whatIsSharedOutIsBalancedAgainstTheSpend() {
    IncomeBalance madel = incomes(two().with(effect(2010, 0.25))).balance().get(0);
    Pounds spend = new Pounds(74_444_442 + 42_222_220);
    assertEquals(
        IncomeBalanceBuilder.builder()
            .budgetKey(new BudgetKey("madel", "North SHA", FIRST))
            .spend(spend)
            .fixed(Pounds.ZERO)
            .transition(Pounds.ZERO)
            .topUp(Pounds.ZERO)
            .build(),
        madel);
    // One place fewer and none more elsewhere: the general hospital keeps £13,333.33 for nobody,
    // and
    // three quarters of the £20,000.00 have not yet gone.
    int[][] fewer = {{9, 10, 10}, {5, 5, 5}};
    IncomeBalance left = incomes(two().with(effect(2010, 0.25)), fewer).balance().get(0);
    assertEquals(new Pounds(1_333_333), left.fixed());
    assertEquals(new Pounds(1_500_000), left.transition());
    assertEquals(new Pounds(116_666_662 - 500_000), left.income());
  }

  @Test
  void traineesWithoutABaselinePlaceAreNobodys() {
    Incomes incomes = incomes(two().without(Intake.class));
    BillRow unplaced = incomes.bills().get(0);
    assertEquals(Bills.UNPLACED, unplaced.provider());
    assertEquals(new Pounds(66_666_667), unplaced.amount());
    IncomeRow row = first(incomes).get(0);
    assertEquals(Bills.UNPLACED, row.provider());
    assertEquals(IncomeState.STEADY, row.state());
    assertTrue(row.floor().isEmpty());
  }

  private static List<String> billsOf(int year, Incomes incomes) {
    return incomes.bills().stream()
        .filter(row -> row.year().first() == year)
        .map(row -> row.provider() + " " + row.programme() + " " + row.amount())
        .toList();
  }

  private static ScenarioFixture entering(int northPlaces, int universityPlaces) {
    return two()
        .without(Intake.class)
        .with(aHorizon().firstIntakeYear(2011).build())
        .with(
            anIntake().year(2010).places(northPlaces).entrants(6).build(),
            anIntake()
                .programme("surgery-university")
                .year(2010)
                .places(universityPlaces)
                .entrants(3)
                .build());
  }

  @Test
  void intakesBeforeThePlanAreTheirOwnProgrammesBill() {
    // 2011/12: the last £166,666.67 of those in post by baseline places, 5 of 15, besides £300,000
    // and £150,000 of the entrants of 2010, who cost £100,000 and £50,000 in 2012/13.
    Incomes incomes = incomes(entering(5, 10), new int[2][3]);
    assertEquals(
        List.of(
            "north-general surgery-north £355555.56", "university surgery-university £261111.11"),
        billsOf(2011, incomes));
    assertEquals(
        List.of(
            "north-general surgery-north £100000.00", "university surgery-university £50000.00"),
        billsOf(2012, incomes));
    assertEquals(List.of(), billsOf(2013, incomes));
  }

  @Test
  void withoutPlacesThoseInPostAreNobodysAndEntrantsTheirProgrammes() {
    assertEquals(
        List.of(
            "(unplaced) (unplaced) £166666.67",
            "north-general surgery-north £300000.00",
            "university surgery-university £150000.00"),
        billsOf(2011, incomes(entering(0, 0), new int[2][3])));
  }

  @Test
  void moneyOfTwoDeaneriesIsPaidByTheShaOfEach() {
    ScenarioFixture builder =
        two()
            .with(aDeanery().id("south").name("South").sha("South SHA").build())
            .with(aProvider().id("moor").name("Moor").deanery("south").build())
            .with(aProgramme().id("surgery-moor").provider("moor").deanery("south").build());
    // Programmes in order: surgery-moor, surgery-north, surgery-university.
    int[][] moved = {{1, 0, 0}, {9, 10, 10}, {5, 5, 5}};
    Scenario scenario = builder.build();
    Incomes incomes =
        Incomes.of(
            scenario,
            Plans.toHorizon(scenario, moved),
            Plans.toHorizon(scenario, new int[][] {{0, 0, 0}, {10, 10, 10}, {5, 5, 5}}));
    assertEquals(
        List.of("moor", "north-general", "university"),
        first(incomes).stream().map(IncomeRow::provider).toList());
    // £20,000 of £33,333.33 follow the place to the south.
    IncomeRow moor = first(incomes).get(0);
    assertEquals("South SHA", moor.sha());
    assertEquals(Pounds.ZERO, moor.before());
    assertEquals(new Pounds(3_333_333), moor.bill());
    assertEquals(new Pounds(2_000_000), moor.after());
    assertEquals(
        List.of("North SHA 1333333", "South SHA -1333333"),
        incomes.balance().stream()
            .filter(row -> row.year().equals(FIRST))
            .map(row -> row.sha() + " " + row.fixed().pence())
            .toList());
  }

  @Test
  void eachDeanerySharesOutItsOwn() {
    // The thirty of the south, who have no programme there, change nothing in the north.
    ScenarioFixture builder =
        entering(5, 10)
            .with(aDeanery().id("south").name("South").sha("South SHA").build())
            .with(new TraineesInPost("surgery", "south", 1, 30));
    Incomes incomes = incomes(builder, new int[2][3]);
    assertEquals(
        List.of(
            "(unplaced) (unplaced) £500000.00",
            "north-general surgery-north £355555.56",
            "university surgery-university £261111.11"),
        billsOf(2011, incomes));
    assertEquals("south", incomes.bills().get(0).deanery());
  }

  @Test
  void incomesEndWithTheLastYearOfPlannedIntakes() {
    // Places go on until 2015; those planned until 2012 are paid for until 2014/15.
    int[][] toTheHorizon = {{10, 10, 10, 10, 10, 10}, {5, 5, 5, 5, 5, 5}};
    Scenario scenario = two().build();
    Incomes incomes =
        Incomes.of(
            scenario,
            Plans.toHorizon(scenario, toTheHorizon),
            Plans.toHorizon(scenario, toTheHorizon));
    int last = 2014;
    assertEquals(
        last, incomes.bills().stream().mapToInt(row -> row.year().first()).max().orElse(0));
    assertEquals(
        last, incomes.providers().stream().mapToInt(row -> row.year().first()).max().orElse(0));
    // Ten of each of three intakes: £16,666.67, £50,000.00 and £33,333.33 a place.
    assertEquals(
        List.of(
            "north-general surgery-north £1000000.00", "university surgery-university £500000.00"),
        billsOf(last, incomes));
  }
}
