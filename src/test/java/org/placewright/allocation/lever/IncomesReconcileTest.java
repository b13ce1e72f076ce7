package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aTariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.income.BillRow;
import org.placewright.funding.income.IncomeBalance;
import org.placewright.funding.income.IncomeRow;
import org.placewright.funding.income.Incomes;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.Spending;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.IncomeFloor;
import org.placewright.scenario.money.IncomeRules;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.TransitionShare;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.CurriculumRow;

/** Bills, incomes and spend reconcile to the penny, on random packs. */
class IncomesReconcileTest {
  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  private static int[][] plan(Scenario scenario, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BaselinePlan baseline = BaselinePlan.of(scenario);
    int[][] places = new int[baseline.programmes()][scenario.horizon().intakes()];
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        places[p][i] = Math.max(baseline.promised(p, i), random.nextInt(20));
      }
    }
    return places;
  }

  private static PlacesToHorizon toTheHorizon(Scenario scenario, int[]... plan) {
    return PlanBrief.of(scenario).carryOn().extend(new PlacesPlan(plan));
  }

  private static Incomes incomes(Scenario scenario, long seed) {
    PlacesToHorizon carriedOn = BaselinePlan.of(scenario).carriedOnToHorizon();
    return Incomes.of(scenario, toTheHorizon(scenario, plan(scenario, seed)), carriedOn);
  }

  private static IncomeRules rules(SplittableRandom random) {
    List<TransitionShare> transition = new ArrayList<>();
    double share = 0;
    for (int year = 2010; year < 2010 + random.nextInt(5); year++) {
      share += (1 - share) * random.nextDouble();
      transition.add(new TransitionShare(new FinancialYear(year), new Share(share)));
    }
    List<IncomeFloor> floors = new ArrayList<>();
    for (String provider : List.of("*", "p")) {
      if (random.nextBoolean()) {
        floors.add(
            new IncomeFloor(provider, YearRange.ANY, new Share(0.9 + 0.1 * random.nextDouble())));
      }
    }
    return new IncomeRules(transition, floors);
  }

  /** A random pack whose tariffs have any portable shares. */
  private static Scenario drawn(long seed) {
    SplittableRandom random = new SplittableRandom(~seed);
    Scenario scenario = RandomPack.of(seed);
    List<Tariff> tariffs =
        scenario.money().tariffs().stream()
            .map(row -> portable(row, random.nextInt(11) / 10.0))
            .toList();
    return with(scenario, tariffs, rules(random));
  }

  private static Tariff portable(Tariff row, double share) {
    return aTariff()
        .fund(row.fund())
        .specialty(row.specialty())
        .yearOfTraining(row.yearOfTraining())
        .perTraineeYear(row.perTraineeYear())
        .portableShare(new Share(share))
        .marketForces(row.marketForces())
        .build();
  }

  /** All tariffs with one portable share, and no curriculum that a fund pays without a tariff. */
  private static Scenario with(Scenario scenario, double share, IncomeRules rules) {
    List<Tariff> tariffs =
        scenario.money().tariffs().stream().map(row -> portable(row, share)).toList();
    return with(scenario, tariffs, rules);
  }

  private static Scenario with(Scenario scenario, List<Tariff> tariffs, IncomeRules rules) {
    Money money = scenario.money();
    List<CurriculumRow> taught =
        money.costRules().curriculum().rows().stream()
            .filter(row -> row.fund().equals("nmet"))
            .toList();
    CostRules costs = new CostRules(money.costRules().uplifts(), new Curriculum(taught), rules);
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(scenario.need())
        .money(new Money(money.funds(), money.budgets(), tariffs, money.virementRules(), costs))
        .policy(scenario.policy())
        .build();
  }

  private static Map<BudgetKey, Long> spend(Scenario scenario, long seed) {
    Map<BudgetKey, Long> spend = new TreeMap<>();
    int last = Trial.lastPlannedYear(scenario);
    for (SpendRow row : Spending.of(scenario, toTheHorizon(scenario, plan(scenario, seed)))) {
      long pence = row.spend().pence();
      if (pence != 0 && row.year().first() <= last) {
        spend.put(row.budgetKey(), pence);
      }
    }
    return spend;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBillsAreTheSpend(long seed) {
    Scenario scenario = drawn(seed);
    Map<BudgetKey, Long> bills = new TreeMap<>();
    for (BillRow row : incomes(scenario, seed).bills()) {
      String sha = scenario.register().deanery(row.deanery()).orElseThrow().sha();
      BudgetKey key = new BudgetKey(row.fund(), sha, row.year());
      bills.merge(key, row.amount().pence(), Long::sum);
      assertTrue(row.portable().pence() >= 0 && row.portable().compareTo(row.amount()) <= 0);
    }
    assertTrue(bills.size() > 10);
    assertEquals(spend(scenario, seed), bills);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBalanceLeadsFromTheSpendToTheIncomes(long seed) {
    Scenario scenario = drawn(seed);
    Incomes incomes = incomes(scenario, seed);
    Map<String, Long> received = new TreeMap<>();
    Map<BudgetKey, Long> spend = new TreeMap<>();
    for (IncomeBalance row : incomes.balance()) {
      received.merge(Row.keyOf(row.sha(), row.year().first()), row.income().pence(), Long::sum);
      if (row.spend().pence() != 0) {
        spend.put(row.budgetKey(), row.spend().pence());
      }
    }
    assertEquals(spend(scenario, seed), spend);
    for (IncomeRow row : incomes.providers()) {
      received.merge(Row.keyOf(row.sha(), row.year().first()), -row.income().pence(), Long::sum);
    }
    received.forEach((key, pence) -> assertEquals(0, pence, key));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withNothingPortableNothingChanges(long seed) {
    Scenario fixed = with(RandomPack.of(seed), 0, rules(new SplittableRandom(seed)));
    for (IncomeRow row : incomes(fixed, seed).providers()) {
      assertEquals(row.before(), row.income());
      assertEquals(IncomeRow.IncomeState.STEADY, row.state());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withAllPortableAndNothingHeldTheIncomeIsTheBill(long seed) {
    Scenario all = with(RandomPack.of(seed), 1, IncomeRules.NONE);
    Incomes incomes = incomes(all, seed);
    for (IncomeRow row : incomes.providers()) {
      assertEquals(row.bill(), row.income());
    }
    for (IncomeBalance row : incomes.balance()) {
      assertEquals(row.spend(), row.income());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFurtherTheTransitionTheNearerTheIncomeIsToAfter(long seed) {
    Scenario scenario = drawn(seed);
    List<List<IncomeRow>> further = new ArrayList<>();
    for (double share : new double[] {0, 0.3, 0.31, 0.9, 1}) {
      TransitionShare all = new TransitionShare(new FinancialYear(2000), new Share(share));
      IncomeRules rules = new IncomeRules(List.of(all), List.of());
      further.add(incomes(with(scenario, scenario.money().tariffs(), rules), seed).providers());
    }
    for (int row = 0; row < further.get(0).size(); row++) {
      assertEquals(further.get(0).get(row).before(), further.get(0).get(row).income());
      assertEquals(further.get(4).get(row).after(), further.get(4).get(row).income());
      for (int i = 1; i < further.size(); i++) {
        assertTrue(left(further.get(i).get(row)) <= left(further.get(i - 1).get(row)));
      }
    }
  }

  private static long left(IncomeRow row) {
    Pounds left = row.after().minus(row.income());
    return row.after().compareTo(row.before()) < 0 ? -left.pence() : left.pence();
  }
}
