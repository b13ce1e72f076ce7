package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aHolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.funding.spend.HolderStatements;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.SpendRowBuilder;
import org.placewright.funding.spend.Spending;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.plan.Plans;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.Row;

/** The statements of those who hold parts of funds are the funds, on random packs. */
class HoldersReconcileTest {
  private static final List<String> LINES = List.of("hospital", "community", "mouth");

  static List<Long> seeds() {
    return LongStream.range(0, 60).boxed().toList();
  }

  private static Scenario pack(long seed) {
    Scenario scenario = RandomPack.withOwnRoutes(seed);
    SplittableRandom random = new SplittableRandom(seed + 77);
    List<ServiceLine> lines = new ArrayList<>();
    for (String specialty : List.of("gp", "nursing", "surgery", "*")) {
      if (random.nextInt(4) > 0) {
        lines.add(new ServiceLine(LINES.get(random.nextInt(LINES.size())), specialty));
      }
    }
    List<Holder> holders = new ArrayList<>();
    holders.add(
        aHolder()
            .serviceLine("hospital")
            .sha("sha1")
            .id("always")
            .role("role")
            .budgetShare(new Share(0.1))
            .build());
    for (String line : LINES) {
      for (Fund fund : scenario.money().funds()) {
        for (String sha : List.of("*", "sha2")) {
          if (random.nextInt(3) > 0) {
            Share share = new Share(random.nextDouble() * 0.3);
            holders.add(
                aHolder()
                    .serviceLine(line)
                    .fund(fund.id())
                    .sha(sha)
                    .id(line + "-" + sha)
                    .role("role")
                    .budgetShare(share)
                    .build());
          }
        }
      }
    }
    return with(scenario, new Delegation(lines, holders));
  }

  private static Scenario with(Scenario scenario, Delegation delegation) {
    Money money = scenario.money();
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(scenario.need())
        .money(
            new Money(
                money.funds(),
                money.budgets(),
                money.tariffs(),
                money.virementRules(),
                money.costRules(),
                delegation))
        .policy(scenario.policy())
        .build();
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

  private static List<SpendRow> spend(Scenario scenario, int[]... places) {
    PlanBrief brief = PlanBrief.of(scenario);
    return PlannedSpending.of(brief.money(new PlacesPlan(places)), Ringfence.limits(brief)).rows();
  }

  private static SpendRow sum(SpendRow one, SpendRow other) {
    return SpendRowBuilder.builder()
        .budgetKey(one.budgetKey())
        .budget(one.budget().plus(other.budget()))
        .committed(one.committed().plus(other.committed()))
        .planned(one.planned().plus(other.planned()))
        .carriedOn(one.carriedOn().plus(other.carriedOn()))
        .virement(one.virement().plus(other.virement()))
        .carriedIn(one.carriedIn().plus(other.carriedIn()))
        .carriedOut(one.carriedOut().plus(other.carriedOut()))
        .build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theStatementsAddUpToTheFund(long seed) {
    Scenario scenario = pack(seed);
    int[][] places = plan(scenario, seed);
    List<SpendRow> spend = spend(scenario, places);
    Map<BudgetKey, SpendRow> sums = new TreeMap<>();
    for (HolderStatement statement :
        HolderStatements.of(scenario, toTheHorizon(scenario, places), spend)) {
      assertTrue(statement.money().budget().pence() >= 0);
      sums.merge(statement.money().budgetKey(), statement.money(), HoldersReconcileTest::sum);
    }
    Map<BudgetKey, SpendRow> funds = new TreeMap<>();
    spend.forEach(row -> funds.put(row.budgetKey(), row));
    assertTrue(funds.size() > 10);
    assertEquals(funds, sums);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAHolderPlansIsWhatThePlacesOfItsServiceLineCost(long seed) {
    Scenario scenario = pack(seed);
    int[][] places = plan(scenario, seed);
    for (String line : LINES) {
      Map<BudgetKey, Pounds> alone = new TreeMap<>();
      Spending.of(scenario, only(scenario, line, toTheHorizon(scenario, places)))
          .forEach(row -> alone.put(row.budgetKey(), row.planned().plus(row.carriedOn())));
      HolderStatements.of(scenario, toTheHorizon(scenario, places), spend(scenario, places))
          .stream()
          .filter(each -> each.holder().filter(h -> h.serviceLine().equals(line)).isPresent())
          .map(HolderStatement::money)
          .forEach(
              row ->
                  assertEquals(
                      alone.getOrDefault(row.budgetKey(), Pounds.ZERO),
                      row.planned().plus(row.carriedOn()),
                      row.budgetKey().toString()));
    }
  }

  private static PlacesToHorizon only(Scenario scenario, String line, PlacesToHorizon places) {
    return Plans.only(
        p -> {
          String specialty = scenario.register().programmes().get(p).specialty();
          return scenario
              .money()
              .delegation()
              .serviceLine(specialty)
              .filter(line::equals)
              .isPresent();
        },
        scenario,
        places);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPlaceThatAnyFundPaysForCountsOnce(long seed) {
    Scenario scenario = pack(seed);
    int[][] places = plan(scenario, seed);
    UnitCosts costs = UnitCosts.of(scenario);
    Map<String, Long> bought = new TreeMap<>();
    for (int p = 0; p < places.length; p++) {
      Programme programme = scenario.register().programmes().get(p);
      String sha = scenario.register().deanery(programme.deanery()).orElseThrow().sha();
      for (int i = 0; i < places[p].length; i++) {
        int intake = scenario.horizon().firstIntakeYear() + i;
        int year = costs.calendar().beginsIn(intake).first();
        long pence = 0;
        for (int f = 0; f < costs.funds(); f++) {
          for (int k = 0; k < costs.years(); k++) {
            pence += costs.pence(f, p, intake, k);
          }
        }
        bought.merge(Row.keyOf(sha, year), pence > 0 ? (long) places[p][i] : 0L, Long::sum);
      }
    }
    Map<String, Long> stated = new TreeMap<>();
    for (HolderStatement each :
        HolderStatements.of(scenario, toTheHorizon(scenario, places), spend(scenario, places))) {
      String key = Row.keyOf(each.money().sha(), each.money().year().first());
      stated.merge(key, each.places(), Long::sum);
    }
    bought.forEach((key, number) -> assertEquals(number, stated.getOrDefault(key, 0L), key));
    assertEquals(sum(bought), sum(stated));
  }

  private static long sum(Map<String, Long> numbers) {
    return numbers.values().stream().mapToLong(number -> number).sum();
  }
}
