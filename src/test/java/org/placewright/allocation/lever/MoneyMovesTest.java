package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aTariff;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.Virement;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.PaidFor;
import org.placewright.funding.spend.PaidRow;
import org.placewright.funding.spend.PlannedSpend;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.SpendRowBuilder;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.plan.Plans;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.VirementRule;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Specialty;

/** Money that moves by rules and is carried forward: what is permitted, and that it adds up. */
class MoneyMovesTest {
  private static final int PACKS = 200;
  private static final Pounds ANY = new Pounds(Long.MAX_VALUE);
  private static final String MADEL = "ringfence[madel/North SHA,2010]";
  private static final String MADEL_LATER = "ringfence[madel/North SHA,2011]";

  /**
   * MADEL has £1,000,000 in 2010/11, of which £400,000 is committed, and £900,000 in 2011/12, of
   * which the last four months of 10 trainees take £100,000. A place of 2010 costs £20,000 in
   * 2010/11 and £30,000 in 2011/12, one of 2011 £20,000 in 2011/12.
   */
  private static ScenarioFixture madel(double carried) {
    return Pack.surgery()
        .with(
            aFund()
                .ringfencedShare(new Share(0.9))
                .virementLimit(new Share(0.02))
                .carryForwardLimit(new Share(carried))
                .build())
        .with(budget("madel", 2010, 1_000_000), budget("madel", 2011, 900_000));
  }

  private static ScenarioFixture both(VirementRule... rules) {
    return madel(0)
        .with(
            aFund()
                .id("nmet")
                .name("NMET")
                .commissioner(Commissioner.SHA)
                .ringfencedShare(new Share(0.9))
                .virementLimit(new Share(0.05))
                .build())
        .with(budget("nmet", 2010, 2_000_000))
        .with(aTariff().fund("nmet").specialty("nursing").perTraineeYear(new Pounds(100)).build())
        .with(rules);
  }

  private static Budget budget(String fund, int year, long pounds) {
    return new Budget(
        new BudgetKey(fund, "North SHA", new FinancialYear(year)), new Pounds(100 * pounds));
  }

  private static Trial trial(ScenarioFixture builder) {
    return Trial.of(new Ringfence(), builder.with(Pack.hard("ringfence", 1)));
  }

  @Test
  void anotherFundPaysOnlyWhereTheRuleOfThePairPermits() {
    int[] thirtyOne = {31, 0};
    VirementRule yes = new VirementRule("nmet", "madel", true, ANY, Share.ALL);
    VirementRule no = new VirementRule("nmet", "madel", false, ANY, Share.ALL);
    VirementRule noneElse = new VirementRule("*", "*", false, ANY, Share.ALL);
    assertEquals(State.BINDING, trial(both(yes)).verdict(MADEL, thirtyOne).state());
    assertEquals(State.BINDING, trial(both(yes, noneElse)).verdict(MADEL, thirtyOne).state());
    assertEquals(State.BROKEN, trial(both(no)).verdict(MADEL, thirtyOne).state());
    assertEquals(State.BROKEN, trial(both(noneElse)).verdict(MADEL, thirtyOne).state());
    assertTrue(trial(both(no)).rows().virements().isEmpty());
  }

  @Test
  void theLimitOfThePairHoldsBesideThoseOfTheFunds() {
    // 31 places need £20,000 of NMET's £2,000,000: 1 % of it is enough, a penny or 0.9 % less is
    // not.
    Pounds enough = new Pounds(2_000_000);
    Pounds short1 = new Pounds(1_999_999);
    assertEquals(State.BINDING, state(new VirementRule("nmet", "*", true, enough, Share.ALL)));
    assertEquals(State.BROKEN, state(new VirementRule("nmet", "*", true, short1, Share.ALL)));
    assertEquals(State.BINDING, state(new VirementRule("*", "madel", true, ANY, new Share(0.01))));
    assertEquals(State.BROKEN, state(new VirementRule("*", "madel", true, ANY, new Share(0.009))));
  }

  private static State state(VirementRule rule) {
    return trial(both(rule)).verdict(MADEL, new int[] {31, 0}).state();
  }

  @Test
  void whatIsUnspentPaysForMoreInTheNextYearAndSaysSo() {
    // 2010/11: £1,000,000 − £400,000 − 10 · £20,000 = £400,000 unspent; £100,000 may go on.
    // 2011/12: £900,000 − £100,000 − 10 · £30,000 = £500,000 is 25 places; £100,000 more is 30.
    Trial with = trial(madel(0.1));
    assertEquals(25, mostInTheSecondYear(trial(madel(0))));
    assertEquals(30, mostInTheSecondYear(with));
    int[] places = {10, 30};
    List<SpendRow> rows =
        PlannedSpending.of(
                with.brief().money(new PlacesPlan(new int[][] {places})),
                Ringfence.limits(with.brief()))
            .rows();
    assertEquals(new Pounds(10_000_000), rows.get(0).carriedOut());
    assertEquals(new Pounds(10_000_000), rows.get(1).carriedIn());
    assertEquals(Pounds.ZERO, rows.get(1).headroom());
    String first = with.verdict(MADEL, places).sentence();
    assertTrue(first.contains(", and £100,000 is carried into the next"), first);
    String second = with.verdict(MADEL_LATER, places).sentence();
    assertTrue(second.contains(", and £100,000 is carried in from the year before"), second);
  }

  private static int mostInTheSecondYear(Trial trial) {
    int most = 0;
    while (trial.verdict(MADEL_LATER, new int[] {10, most + 1}).state() != State.BROKEN) {
      most++;
    }
    return most;
  }

  @Test
  void withoutRulesOrLimitsTheGroupsAreAsTheyWere() {
    Trial trial = trial(both());
    assertTrue(trial.rows().nets().isEmpty());
    assertEquals(4, trial.rows().virements().size());
    Virement.Member madel = trial.rows().virements().get(0).members().get(0);
    assertEquals(2_000_000, madel.mostIn());
  }

  @Test
  void virementsAndWhatIsCarriedAddUpToThePenny() {
    int named = 0;
    int carried = 0;
    for (int seed = 0; seed < 2 * PACKS; seed++) {
      Scenario scenario = seed % 2 == 0 ? RandomPack.of(seed) : RandomPack.withOwnRoutes(seed);
      Trial trial = Trial.of(new Ringfence(), scenario);
      PlacesPlan plan = new PlacesPlan(RandomPack.plan(trial, new SplittableRandom(seed)));
      PlannedSpending spending =
          PlannedSpending.of(trial.brief().money(plan), Ringfence.limits(trial.brief()));
      Map<String, Long> net = new TreeMap<>();
      Map<String, Long> out = new TreeMap<>();
      for (VirementRow row : spending.virements()) {
        long pence = row.amount().pence();
        assertTrue(pence > 0 && pence <= row.limit().pence(), row.toString());
        net.merge(key(row.to(), row), pence, Long::sum);
        net.merge(key(row.from(), row), -pence, Long::sum);
        out.merge(key(row.from(), row), pence, Long::sum);
        named++;
      }
      SpendRow before = none();
      for (SpendRow row : spending.rows()) {
        String key = row.fund() + " " + row.sha() + " " + row.year();
        assertEquals(net.getOrDefault(key, 0L), row.virement().pence(), seed + ": " + key);
        Fund fund = fund(scenario.money(), row.fund());
        assertTrue(
            row.carriedOut().compareTo(row.budget().part(fund.carryForwardLimit())) <= 0, key);
        assertTrue(
            out.getOrDefault(key, 0L) <= row.budget().part(fund.virementLimit()).pence(), key);
        boolean follows = before.fund().equals(row.fund()) && before.sha().equals(row.sha());
        assertEquals(follows ? before.carriedOut() : Pounds.ZERO, row.carriedIn(), key);
        carried += row.carriedIn().pence() > 0 ? 1 : 0;
        before = row;
      }
    }
    assertTrue(named > 40 && carried > 20, named + " virements, " + carried + " carried");
  }

  private static SpendRow none() {
    Pounds none = Pounds.ZERO;
    return SpendRowBuilder.builder()
        .budgetKey(new BudgetKey("", "", new FinancialYear(0)))
        .budget(none)
        .committed(none)
        .planned(none)
        .carriedOn(none)
        .virement(Pounds.ZERO)
        .carriedIn(Pounds.ZERO)
        .carriedOut(Pounds.ZERO)
        .build();
  }

  private static String key(String fund, VirementRow row) {
    return fund + " " + row.sha() + " " + row.year();
  }

  private static Fund fund(Money money, String id) {
    return money.funds().stream().filter(fund -> fund.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatPaidForWhatAddsUpToAllThatIsFreedAndAllThatIsUsed() {
    int roads = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      Scenario scenario = seed % 2 == 0 ? RandomPack.of(seed) : RandomPack.withOwnRoutes(seed);
      Trial trial = Trial.of(new Ringfence(), scenario);
      int[][] plan = RandomPack.plan(trial, new SplittableRandom(seed));
      PlacesToHorizon carriedOn = trial.brief().baseline().carriedOnToHorizon();
      PlacesToHorizon toHorizon = trial.brief().carryOn().extend(new PlacesPlan(plan));
      PlannedSpending spending =
          PlannedSpending.of(
              trial.brief().money(new PlacesPlan(plan)), Ringfence.limits(trial.brief()));
      List<PaidRow> rows =
          PaidFor.of(
              scenario,
              new PaidFor.Plans(toHorizon, carriedOn),
              spending.rows(),
              spending.virements());
      Map<String, long[]> changes = changes(scenario, toHorizon, carriedOn);
      for (String sha : List.of("sha1", "sha2", "*")) {
        long freed = 0;
        long used = 0;
        for (PaidRow row : rows) {
          if (row.sha().equals(sha)) {
            freed += row.from().isSpecialty() ? row.amount().pence() : 0;
            used += row.to().isSpecialty() ? row.amount().pence() : 0;
            assertTrue(row.amount().pence() > 0);
          }
        }
        long[] expected = changes.getOrDefault(sha, new long[2]);
        assertEquals(expected[0], freed, seed + " freed in " + sha);
        assertEquals(expected[1], used, seed + " used in " + sha);
      }
      roads |= rows.stream().mapToInt(row -> 1 << row.by().ordinal()).reduce(0, (a, b) -> a | b);
    }
    assertEquals((1 << PaidRow.By.values().length) - 1, roads, "every road was taken");
  }

  /**
   * What is spent less and what is spent more in each authority and in all ("*"), each fund,
   * specialty and year by itself.
   */
  private static Map<String, long[]> changes(
      Scenario scenario, PlacesToHorizon plan, PlacesToHorizon before) {
    UnitCosts costs = UnitCosts.of(scenario);
    Map<String, long[]> lessAndMore = new TreeMap<>();
    for (Specialty specialty : scenario.register().specialties()) {
      IntPredicate own =
          p -> scenario.register().programmes().get(p).specialty().equals(specialty.id());
      SpendByYear now = PlannedSpend.of(scenario, costs, Plans.only(own, scenario, plan));
      SpendByYear then = PlannedSpend.of(scenario, costs, Plans.only(own, scenario, before));
      for (Fund fund : scenario.money().funds()) {
        for (int year = now.firstYear().first(); year <= Trial.lastPlannedYear(scenario); year++) {
          long all = 0;
          for (String sha : scenario.register().shas()) {
            BudgetKey key = new BudgetKey(fund.id(), sha, new FinancialYear(year));
            long change = now.of(key).pence() - then.of(key).pence();
            add(lessAndMore, sha, change);
            all += change;
          }
          add(lessAndMore, "*", all);
        }
      }
    }
    return lessAndMore;
  }

  private static void add(Map<String, long[]> lessAndMore, String sha, long change) {
    lessAndMore.computeIfAbsent(sha, first -> new long[2])[change < 0 ? 0 : 1] += Math.abs(change);
  }
}
