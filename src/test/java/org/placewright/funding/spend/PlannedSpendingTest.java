package org.placewright.funding.spend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.plan.Plans;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.policy.Mode;

/**
 * MADEL has £5,000,000 a year and pays for surgery: £33,333.33, £50,000 and £16,666.67 a place;
 * £666,666.67 and £166,666.67 are committed. It may give 5 %. NMET has £50,000 a year and pays for
 * GP: £20,000, £30,000 and £10,000 a place; nothing is committed, and it may take as much as it
 * has. In both specialties the baseline carries on, 10 places of surgery and none of GP.
 */
class PlannedSpendingTest {
  private static final int FIRST = 2010;
  private static final int LAST = 2015;
  private static final String SHA = "North SHA";

  /** Programmes in order: gp-north, surgery-north. */
  private static final int[][] PLAN = {{3, 0, 0}, {9, 10, 10}};

  private static Fund nmet(double carried) {
    return aFund()
        .id("nmet")
        .virementLimit(Share.ALL)
        .carryForwardLimit(new Share(carried))
        .build();
  }

  private static ScenarioFixture pack(Fund nmet) {
    return ScenarioFixture.minimal()
        .with(ScenarioFixture.specialty("gp", 2))
        .with(
            aProgramme().id("gp-north").specialty("gp").build(),
            aTraining().specialty("gp").build(),
            nmet,
            new Budget(key("nmet", FIRST), new Pounds(5_000_000)),
            aTariff().fund("nmet").specialty("gp").perTraineeYear(new Pounds(3_000_000)).build());
  }

  private static BudgetKey key(String fund, int year) {
    return new BudgetKey(fund, SHA, new FinancialYear(year));
  }

  private static PlanMoney money(Scenario scenario, int[]... places) {
    return PlanBrief.of(scenario).money(new PlacesPlan(places));
  }

  private static List<SpendingLimit> limits(
      Scenario scenario, Function<String, Mode> mode, boolean counts) {
    List<SpendingLimit> limits = new ArrayList<>();
    for (String fund : List.of("madel", "nmet")) {
      for (int year = FIRST; year <= LAST; year++) {
        BudgetKey key = key(fund, year);
        Budget budget = new Budget(key, scenario.money().budget(key).orElseThrow());
        limits.add(new SpendingLimit(budget, 1, mode.apply(fund), counts));
      }
    }
    return limits;
  }

  private static PlannedSpending spending(Scenario scenario, int[]... places) {
    return PlannedSpending.of(money(scenario, places), limits(scenario, fund -> Mode.HARD, true));
  }

  private static List<Long> of(
      String fund, Function<SpendRow, Pounds> what, PlannedSpending spending) {
    return spending.rows().stream()
        .filter(row -> row.fund().equals(fund))
        .map(row -> what.apply(row).pence())
        .toList();
  }

  private static VirementRow virement(int year, long pence) {
    return new VirementRow(
        SHA, new FinancialYear(year), "madel", "nmet", new Pounds(pence), new Pounds(5_000_000));
  }

  @Test
  void whatIsMissingMovesAndNoMore() {
    PlannedSpending spending = spending(pack(nmet(0)).build(), PLAN);
    assertEquals(
        List.of(6_000_000L, 9_000_000L, 3_000_000L, 0L, 0L, 0L),
        of("nmet", SpendRow::spend, spending));
    assertEquals(
        List.of(virement(2010, 1_000_000), virement(2011, 4_000_000)), spending.virements());
    assertEquals(
        List.of(1_000_000L, 4_000_000L, 0L, 0L, 0L, 0L), of("nmet", SpendRow::virement, spending));
    assertEquals(
        List.of(-1_000_000L, -4_000_000L, 0L, 0L, 0L, 0L),
        of("madel", SpendRow::virement, spending));
    assertEquals(
        List.of(0L, 0L, 2_000_000L, 5_000_000L, 5_000_000L, 5_000_000L),
        of("nmet", SpendRow::headroom, spending));
  }

  @Test
  void moneyMovesBetweenLimitsOfOneModeOnly() {
    Scenario scenario = pack(nmet(0)).build();
    Function<String, Mode> apart = fund -> fund.equals("madel") ? Mode.HARD : Mode.SOFT;
    assertEquals(
        List.of(),
        PlannedSpending.of(money(scenario, PLAN), limits(scenario, apart, true)).virements());
    assertEquals(
        List.of(),
        PlannedSpending.of(money(scenario, PLAN), limits(scenario, fund -> Mode.HARD, false))
            .virements());
    assertEquals(
        List.of(virement(2010, 1_000_000), virement(2011, 4_000_000)),
        PlannedSpending.of(money(scenario, PLAN), limits(scenario, fund -> Mode.SOFT, true))
            .virements());
  }

  @Test
  void positionsAreOfBudgetsThatPayForAPlace() {
    Scenario scenario = pack(nmet(0)).build();
    for (boolean counts : new boolean[] {true, false}) {
      List<BudgetPosition> all =
          BudgetPositions.of(money(scenario, PLAN), limits(scenario, fund -> Mode.HARD, counts))
              .all();
      // Places of 2010 to 2012 cost anything until 2014/15.
      assertEquals(
          List.of(2010, 2011, 2012, 2013, 2014),
          all.stream().map(each -> each.budget().year().first()).distinct().toList());
      assertEquals(10, all.size());
    }
  }

  @Test
  void hardLimitsComeFirst() {
    Scenario scenario = pack(nmet(0)).build();
    Function<String, Mode> apart = fund -> fund.equals("madel") ? Mode.SOFT : Mode.HARD;
    assertEquals(
        List.of("nmet", "madel"),
        BudgetPositions.of(money(scenario, PLAN), limits(scenario, apart, true)).all().stream()
            .limit(2)
            .map(position -> position.fund().id())
            .toList());
  }

  @Test
  void budgetsWhoseLimitsDoNotCountHavePositionsToo() {
    Scenario scenario = pack(nmet(0.1)).build();
    assertEquals(
        10,
        BudgetPositions.of(money(scenario, PLAN), limits(scenario, fund -> Mode.HARD, false))
            .all()
            .size());
  }

  @Test
  void moneyNeverMovesBetweenShas() {
    for (double carried : new double[] {0, 0.1}) {
      Scenario scenario = inTheSouth(nmet(carried));
      List<SpendingLimit> limits = new ArrayList<>();
      for (int year = FIRST; year <= LAST; year++) {
        limits.add(limit(key("madel", year), 500_000_000));
        limits.add(limit(new BudgetKey("nmet", "South SHA", new FinancialYear(year)), 5_000_000));
      }
      PlannedSpending spending = PlannedSpending.of(money(scenario, PLAN), limits);
      assertEquals(List.of(), spending.virements());
      SpendRow south =
          spending.rows().stream()
              .filter(row -> row.fund().equals("nmet") && row.sha().equals("South SHA"))
              .findFirst()
              .orElseThrow();
      assertEquals(new Pounds(6_000_000), south.planned());
      assertEquals(new Pounds(-1_000_000), south.headroom());
    }
  }

  private static SpendingLimit limit(BudgetKey key, long pence) {
    return new SpendingLimit(new Budget(key, new Pounds(pence)), 1, Mode.HARD, true);
  }

  private static Scenario inTheSouth(Fund nmet) {
    return pack(nmet)
        .with(
            aDeanery().id("south").name("South").sha("South SHA").build(),
            aProvider().id("moor").name("Moor").deanery("south").build(),
            aProgramme().id("gp-north").specialty("gp").deanery("south").provider("moor").build(),
            new Budget(
                new BudgetKey("nmet", "South SHA", new FinancialYear(FIRST)),
                new Pounds(5_000_000)))
        .population("south", 1000)
        .build();
  }

  @Test
  void changesAreOfTheirShaAndOfAllTogether() {
    Scenario scenario = inTheSouth(nmet(0));
    PlanMoney money = money(scenario, PLAN);
    BudgetKey south = new BudgetKey("nmet", "South SHA", new FinancialYear(FIRST));
    assertEquals(0, money.planned(money.line(key("nmet", FIRST))));
    assertEquals(6_000_000, money.planned(money.line(south)));
    PlacesToHorizon plan = Plans.toHorizon(scenario, PLAN);
    assertEquals(List.of(), SpendChange.of(scenario, plan, plan));
    // One more place of GP in 2011, and one in 2014, after the plan: what it costs in 2015/16 is
    // beyond the years of planned intakes.
    int[][] more = {{3, 1, 0, 0, 1}, {9, 10, 10}};
    List<String> changes = new ArrayList<>();
    for (SpendChange change : SpendChange.of(scenario, Plans.toHorizon(scenario, more), plan)) {
      changes.add(
          change.sha()
              + " "
              + change.year().first()
              + " "
              + change.pence()[1][0]
              + " "
              + change.places()[1][0]);
    }
    assertEquals(
        List.of(
            "South SHA 2011 2000000 1",
            "South SHA 2012 3000000 1",
            "South SHA 2013 1000000 1",
            "South SHA 2014 2000000 1",
            "* 2011 2000000 1",
            "* 2012 3000000 1",
            "* 2013 1000000 1",
            "* 2014 2000000 1"),
        changes);
  }

  @Test
  void pricesOfAnIntakeAreThoseOfItsYear() {
    Scenario scenario = pack(nmet(0)).with(new Uplift("nmet", YearRange.only(2011), 0.1)).build();
    PlacesToHorizon plan = Plans.toHorizon(scenario, PLAN);
    List<SpendChange> changes =
        SpendChange.of(
            scenario, Plans.toHorizon(scenario, new int[][] {{3, 1, 0}, {9, 10, 10}}), plan);
    assertEquals(2011, changes.get(0).year().first());
    assertEquals(2_200_000, changes.get(0).pence()[1][0]);
  }

  @Test
  void whatMovesAndIsCarriedAddsUp() {
    assertEquals(9, BudgetPositionFlowBuilder.builder().moved(5).in(7).out(3).build().net());
  }

  @Test
  void promisedPlacesMayBePaidBeyondTheLimit() {
    Scenario scenario =
        pack(nmet(0)).with(anIntake().year(2010).places(7).entrants(7).build()).build();
    BudgetPosition position = position(scenario, 0.1);
    assertEquals(66_666_667 + 7 * 3_333_333, position.amounts().allowance());
  }

  private static List<String> paid(
      Scenario scenario, PlannedSpending spending, int[][] plan, int[][] carriedOn) {
    return texts(
        SHA,
        PaidFor.of(
            scenario,
            new PaidFor.Plans(
                Plans.toHorizon(scenario, plan), Plans.toHorizon(scenario, carriedOn)),
            spending.rows(),
            spending.virements()));
  }

  @Test
  void whatIsCarriedPaysInItsYear() {
    Scenario scenario = pack(nmet(0.1)).build();
    int[][] plan = {{0, 3, 0}, {9, 10, 10}};
    // Of £60,000 for GP in 2011/12, £5,000 are carried in and £5,000 moved; surgery frees £50,000.
    assertEquals(
        List.of(
            "2010 HEADROOM madel surgery 1.0000 > madel (unspent) 0.0000 £33333.33",
            "2011 VIREMENT madel surgery 0.1000 > nmet gp 0.2500 £5000.00",
            "2011 CARRIED nmet (carried in) 0.0000 > nmet gp 0.2500 £5000.00",
            "2011 TOGETHER madel surgery 0.9000 > nmet gp 2.2500 £45000.00",
            "2011 HEADROOM nmet (headroom) 0.0000 > nmet gp 0.2500 £5000.00"),
        paid(scenario, spending(scenario, plan), plan, new int[][] {{0, 0, 0}, {10, 10, 10}})
            .subList(0, 5));
    // GP a year later: of £60,000 less in 2010/11, £5,000 are carried out.
    int[][] later = {{0, 3, 0}, {10, 10, 10}};
    assertEquals(
        List.of(
            "2010 CARRIED nmet gp 0.2500 > nmet (carried out) 0.0000 £5000.00",
            "2010 HEADROOM nmet gp 2.7500 > nmet (unspent) 0.0000 £55000.00",
            "2011 HEADROOM nmet gp 0.0000 > nmet (unspent) 0.0000 £30000.00",
            "2012 VIREMENT madel (headroom) 0.0000 > nmet gp 0.0000 £40000.00",
            "2012 HEADROOM nmet (headroom) 0.0000 > nmet gp 0.0000 £20000.00",
            "2013 HEADROOM nmet (headroom) 0.0000 > nmet gp 3.0000 £30000.00"),
        paid(scenario, spending(scenario, later), later, new int[][] {{3, 0, 0}, {10, 10, 10}}));
  }

  @Test
  void inOneFundASpecialtyPaysForAnother() {
    Scenario scenario =
        pack(nmet(0))
            .without(Tariff.class)
            .with(
                aTariff().perTraineeYear(new Pounds(5_000_000)).build(),
                aTariff().specialty("gp").perTraineeYear(new Pounds(3_000_000)).build())
            .build();
    assertEquals(
        List.of(
            "2010 FUND madel surgery 1.0000 > madel gp 1.6667 £33333.33",
            "2010 HEADROOM madel (headroom) 0.0000 > madel gp 1.3333 £26666.67"),
        paid(scenario, spending(scenario, PLAN), PLAN, new int[][] {{0, 0, 0}, {10, 10, 10}})
            .subList(0, 2));
  }

  @Test
  void unspentMoneyOfTheYearBeforeGoesFirst() {
    // GP starts in 2011: £60,000, then £90,000. A tenth of 2010/11 goes into 2011/12.
    PlannedSpending spending =
        spending(pack(nmet(0.1)).build(), new int[][] {{0, 3, 0}, {9, 9, 9}});
    assertEquals(List.of(500_000L, 0L, 0L, 0L, 0L, 0L), of("nmet", SpendRow::carriedOut, spending));
    assertEquals(List.of(0L, 500_000L, 0L, 0L, 0L, 0L), of("nmet", SpendRow::carriedIn, spending));
    assertEquals(List.of(virement(2011, 500_000), virement(2012, 4_000_000)), spending.virements());
    assertEquals(
        List.of(4_500_000L, 0L, 0L, 2_000_000L, 5_000_000L, 5_000_000L),
        of("nmet", SpendRow::headroom, spending));
  }

  @Test
  void whatIsPromisedMayBePaidWhateverTheLimit() {
    BudgetPosition position = position(pack(nmet(0)).build(), 0.1);
    // A tenth of £5,000,000 is less than what is committed, £666,666.67.
    assertEquals(66_666_667, position.committed());
    assertEquals(66_666_667, position.amounts().allowance());
    assertEquals(66_666_667 + 9 * 3_333_333, position.amounts().spend());
    assertEquals(25_000_000, position.amounts().mostOut());
    assertEquals(25_000_000, position.amounts().mostIn());
    assertEquals(OptionalLong.of(3_333_333), position.cheapestPlace());
    assertEquals(500_000_000, position(pack(nmet(0)).build(), 1).amounts().allowance());
  }

  @Test
  void noMoreThanIsNotRingfencedMayLeave() {
    Fund ringfenced =
        aFund().ringfencedShare(new Share(0.97)).virementLimit(new Share(0.05)).build();
    BudgetPosition position = position(pack(nmet(0)).with(ringfenced).build(), 1);
    assertEquals(15_000_000, position.amounts().mostOut());
    assertEquals(25_000_000, position.amounts().mostIn());
  }

  private static BudgetPosition position(Scenario scenario, double share) {
    Budget budget = new Budget(key("madel", FIRST), new Pounds(500_000_000));
    return BudgetPosition.of(
        new SpendingLimit(budget, share, Mode.HARD, true), money(scenario, PLAN));
  }

  @Test
  void theCheapestPlaceIsOfAnyIntakeThatCostsAnythingInTheYear() {
    PlanMoney money = money(pack(nmet(0)).build(), PLAN);
    List<OptionalLong> cheapest = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      cheapest.add(money.cheapestPlace(money.line(key("madel", year))));
    }
    assertEquals(
        List.of(
            OptionalLong.of(3_333_333),
            OptionalLong.of(3_333_333),
            OptionalLong.of(1_666_667),
            OptionalLong.of(1_666_667),
            OptionalLong.of(1_666_667),
            OptionalLong.empty()),
        cheapest);
    PlanMoney.MoneyLine all = new PlanMoney.MoneyLine(List.of(0), fund -> true, FIRST);
    assertEquals(OptionalLong.of(2_000_000), money.cheapestPlace(all));
    assertEquals(9 * 3_333_333 + 3 * 2_000_000, money.planned(all));
    PlanMoney.MoneyLine nowhere = new PlanMoney.MoneyLine(List.of(), fund -> true, FIRST);
    assertEquals(OptionalLong.empty(), money.cheapestPlace(nowhere));
    assertEquals(0, money.planned(nowhere));
  }

  @Test
  void whatPaidForWhatIsNamedToThePenny() {
    Scenario scenario = pack(nmet(0)).build();
    PlannedSpending spending = spending(scenario, PLAN);
    List<PaidRow> rows =
        PaidFor.of(
            scenario,
            new PaidFor.Plans(
                Plans.toHorizon(scenario, PLAN),
                Plans.toHorizon(scenario, new int[][] {{0, 0, 0}, {10, 10, 10}})),
            spending.rows(),
            spending.virements());
    // One place of surgery fewer, three of GP more. 2010/11: £33,333.33 freed, £60,000 used.
    List<String> ofSha =
        List.of(
            "2010 VIREMENT madel surgery 0.3000 > nmet gp 0.5000 £10000.00",
            "2010 TOGETHER madel surgery 0.7000 > nmet gp 1.1667 £23333.33",
            "2010 HEADROOM nmet (headroom) 0.0000 > nmet gp 1.3333 £26666.67",
            "2011 VIREMENT madel surgery 0.8000 > nmet gp 1.3334 £40000.00",
            "2011 TOGETHER madel surgery 0.2000 > nmet gp 0.3333 £10000.00",
            "2011 HEADROOM nmet (headroom) 0.0000 > nmet gp 1.3333 £40000.00",
            "2012 TOGETHER madel surgery 1.0000 > nmet gp 1.6667 £16666.67",
            "2012 HEADROOM nmet (headroom) 0.0000 > nmet gp 1.3333 £13333.33");
    assertEquals(ofSha, texts(SHA, rows));
    assertEquals(ofSha, texts("*", rows));
    assertEquals(
        List.of(true, false, false, false, false, false, false, false),
        rows.stream()
            .filter(row -> row.sha().equals(SHA))
            .map(row -> row.isPaidBy(virement(2010, 1)))
            .toList());
    assertEquals(false, rows.get(2).from().isSpecialty());
    assertEquals(true, rows.get(2).to().isSpecialty());
  }

  private static List<String> texts(String sha, List<PaidRow> rows) {
    return rows.stream()
        .filter(row -> row.sha().equals(sha))
        .map(
            row ->
                String.join(
                    " ",
                    row.year().first() + "",
                    row.by().toString(),
                    text(row.from()),
                    ">",
                    text(row.to()),
                    row.amount().toString()))
        .toList();
  }

  private static String text(PaidRow.Side side) {
    return side.fund() + " " + side.what() + " " + side.places();
  }
}
