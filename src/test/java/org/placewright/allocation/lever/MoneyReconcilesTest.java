package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aProvider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.Term;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.CurriculumCost;
import org.placewright.funding.spend.CurriculumCosts;
import org.placewright.funding.spend.PlanMoney;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.Spending;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.training.Curriculum;

/** Every statement of money reconciles to the penny with every other, on random packs. */
class MoneyReconcilesTest {
  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  private static PlanBrief brief(Scenario scenario) {
    return PlanBrief.of(scenario);
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

  private static Map<BudgetKey, Long> spend(Scenario scenario, int[]... places) {
    return spendOf(
        PlannedSpending.of(
                brief(scenario).money(new PlacesPlan(places)), Ringfence.limits(brief(scenario)))
            .rows());
  }

  private static Map<BudgetKey, Long> spendOf(List<SpendRow> rows) {
    Map<BudgetKey, Long> spend = new TreeMap<>();
    for (SpendRow row : rows) {
      spend.put(row.budgetKey(), row.spend().pence());
    }
    return spend;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void placesTimesUnitCostsAndWhatIsCommittedAreTheSpend(long seed) {
    Scenario scenario = RandomPack.of(seed);
    int[][] places = plan(scenario, seed);
    PlacesToHorizon toHorizon = toTheHorizon(scenario, places);
    UnitCosts costs = UnitCosts.of(scenario);
    SpendByYear committed = CommittedSpend.of(scenario, costs);
    Map<BudgetKey, Long> sum = new TreeMap<>();
    for (int f = 0; f < costs.funds(); f++) {
      String fund = scenario.money().funds().get(f).id();
      for (String sha : scenario.register().shas()) {
        for (int y = committed.firstYear().first(); y <= committed.lastYear().first(); y++) {
          BudgetKey key = new BudgetKey(fund, sha, new FinancialYear(y));
          sum.merge(key, committed.of(key).pence(), Long::sum);
        }
      }
      for (int p = 0; p < toHorizon.programmes(); p++) {
        Programme programme = scenario.register().programmes().get(p);
        String sha = scenario.register().deanery(programme.deanery()).orElseThrow().sha();
        for (int i = 0; i < toHorizon.intakes(); i++) {
          int intake = scenario.horizon().firstIntakeYear() + i;
          int first = costs.calendar().beginsIn(intake).first();
          for (int k = 0; k < costs.years(); k++) {
            long pence = toHorizon.at(p, i) * costs.pence(f, p, intake, k);
            sum.merge(new BudgetKey(fund, sha, new FinancialYear(first + k)), pence, Long::sum);
          }
        }
      }
    }
    Map<BudgetKey, Long> spend = spend(scenario, places);
    assertTrue(spend.size() > 10);
    spend.forEach((key, pence) -> assertEquals(sum.get(key), pence, key.toString()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutTheCurriculumTheSamePlacesSpendThatMuchLess(long seed) {
    Scenario with = RandomPack.of(seed);
    CostRules rules = new CostRules(with.money().costRules().uplifts(), Curriculum.EMPTY);
    PlacesToHorizon places = toTheHorizon(with, plan(with, seed));
    Map<BudgetKey, Long> spend = spendOf(Spending.of(with, places));
    for (CurriculumCost cost : CurriculumCosts.of(with, places)) {
      spend.merge(cost.budgetKey(), -cost.amount().pence(), Long::sum);
    }
    Map<BudgetKey, Long> without = spendOf(Spending.of(with(with, rules), places));
    spend.forEach(
        (key, pence) -> {
          if (key.year().first() <= Trial.lastPlannedYear(with)) {
            assertEquals(without.getOrDefault(key, 0L), pence, key.toString());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void flatPricesAndFactorsOfOneChangeNothing(long seed) {
    Scenario plain = with(atOne(RandomPack.of(seed)), CostRules.NONE);
    List<Uplift> zeros =
        List.of(new Uplift("*", YearRange.ANY, 0), new Uplift("madel", YearRange.only(2011), 0));
    Scenario flat = with(plain, new CostRules(zeros, Curriculum.EMPTY));
    int[][] places = plan(plain, seed);
    assertEquals(spend(plain, places), spend(flat, places));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRowsOfTheModelAreTheVerdictsBooks(long seed) {
    Scenario scenario = RandomPack.of(seed);
    PlanBrief brief = brief(scenario);
    int[][] places = plan(scenario, seed);
    MoneyRows rows = new MoneyRows(brief);
    PlanMoney books = brief.money(new PlacesPlan(places));
    ExistingRows existing = new ExistingRows(brief);
    ExistingBooks carriedOn = new ExistingBooks(brief);
    YearRange years = RuleInForce.financialYears(brief);
    for (String scope : List.of("*", "sha1", "sha2", "mid")) {
      ScopeArea area = ScopeArea.of(scope, scenario.register());
      List<ProgrammeContext> sites = ProgrammeContext.within(brief, scope);
      for (int year = years.from(); year <= years.to(); year++) {
        assertEquals(carriedOn.base(scope, year), existing.base(scope, year));
        for (int f = 0; f < scenario.money().funds().size(); f++) {
          int fund = f;
          PlanMoney.MoneyLine line =
              new PlanMoney.MoneyLine(area.deaneries(), each -> each == fund, year);
          MoneyRows.LeftSide left = rows.of(sites, each -> each == fund, year);
          assertEquals(books.planned(line), times(left.terms(), places) + left.constant());
          assertEquals(books.promised(line), left.promised() + left.constant());
          assertEquals(books.committed(line), rows.committed(scope, each -> each == fund, year));
        }
      }
    }
  }

  private static long times(List<Term> terms, int[]... places) {
    long pence = 0;
    for (Term term : terms) {
      pence += (long) term.coefficient() * places[term.programme()][term.intake()];
    }
    return pence;
  }

  private static Scenario with(Scenario scenario, CostRules rules) {
    Money money = scenario.money();
    return with(
        scenario,
        scenario.register(),
        new Money(money.funds(), money.budgets(), money.tariffs(), money.virementRules(), rules));
  }

  private static Scenario atOne(Scenario scenario) {
    Register register = scenario.register();
    List<Provider> providers =
        register.providers().stream()
            .map(
                row ->
                    aProvider()
                        .id(row.id())
                        .name(row.name())
                        .deanery(row.deanery())
                        .kind(row.kind())
                        .build())
            .toList();
    return with(
        scenario,
        new Register(
            register.specialties(),
            register.deaneries(),
            register.authorities(),
            providers,
            register.programmes()),
        scenario.money());
  }

  private static Scenario with(Scenario scenario, Register register, Money money) {
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(register)
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(scenario.need())
        .money(money)
        .policy(scenario.policy())
        .build();
  }
}
