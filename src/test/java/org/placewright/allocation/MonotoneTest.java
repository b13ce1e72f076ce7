package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aLeverRow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.RandomPack;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Provision;

/**
 * A smaller budget, a new burden or a tighter lever never lowers the least cost; more money,
 * capacity or applicants never raise it, but for the price of applicants who find no place.
 */
class MonotoneTest {
  private static final int PACKS = 30;
  private final HighsSolver highs = new HighsSolver();

  /** The least cost with places that may be split; infinite where no plan keeps the rules. */
  private double least(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    Relaxation relaxation =
        Relaxation.of(new PlanModels(brief).write(Levers.inForce(brief)), highs);
    return relaxation.impossible() ? Double.POSITIVE_INFINITY : relaxation.bound().value();
  }

  private void holds(UnaryOperator<Scenario> harder, String what) {
    holds(harder, pack -> pack, what);
  }

  private void holds(UnaryOperator<Scenario> harder, UnaryOperator<Scenario> easier, String what) {
    int known = 0;
    int moved = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      Scenario pack = withLevers(RandomPack.of(seed), MonotoneTest::softened);
      double before = least(easier.apply(pack));
      double after = least(harder.apply(pack));
      if (Double.isFinite(before)) {
        known++;
        moved += after > before * (1 + 1e-6) ? 1 : 0;
        assertTrue(after >= before * (1 - 1e-6) - 1e-6, what + ", pack " + seed + ": " + after);
      }
    }
    assertTrue(known > 5 && moved > 0, what + ": " + known + " packs, " + moved + " dearer");
  }

  @Test
  void lessMoneyIsNeverCheaper() {
    holds(pack -> withBudgets(pack, 0.9), "a tenth off every budget");
  }

  @Test
  void aNewBurdenIsNeverCheaper() {
    holds(MonotoneTest::burdened, "a new component of every curriculum");
  }

  /**
   * Where the advice carries on, it is dealt out by capacity, so that another plan carries on;
   * where capacity falls below the smallest group that runs, an open cell need no longer stay open.
   */
  @Test
  void lessCapacityIsNeverCheaper() {
    holds(
        pack ->
            pack.settings().commissioning().afterLastIntake() == AfterLastIntake.ADVICE
                ? without(pack, "advice")
                : withCapacity(without(pack, "advice"), 0.8),
        pack -> without(pack, "advice"),
        "a fifth off every capacity");
  }

  @Test
  void aTighterLeverIsNeverCheaper() {
    for (String lever :
        List.of("half-gp", "gp-plus", "equity", "existing-resources", "ringfence")) {
      boolean atLeast = List.of("half-gp", "gp-plus", "equity").contains(lever);
      holds(pack -> tightened(pack, lever, atLeast), lever);
    }
  }

  /** What {@code pool-use} asks falls with the pool, so that it is left out. */
  @Test
  void fewerApplicantsAreNeverCheaperButForThoseWhoHadNoPlace() {
    holds(
        pack -> withPool(without(pack, "pool-use"), 0.9),
        pack -> without(pack, "pool-use"),
        "a tenth off every pool");
  }

  private static Scenario without(Scenario pack, String lever) {
    return withLevers(
        pack,
        row ->
            row.lever().equals(lever)
                ? changed(row, row.value(), Mode.OFF, row.relaxPrice())
                : row);
  }

  private static Scenario withBudgets(Scenario pack, double factor) {
    List<Budget> budgets = new ArrayList<>();
    for (Budget row : pack.money().budgets()) {
      Pounds amount = Pounds.nearest(factor * row.amount().pence());
      budgets.add(new Budget(row.budgetKey(), amount));
    }
    Money was = pack.money();
    return with(
        pack,
        new Money(
            was.funds(),
            budgets,
            was.tariffs(),
            was.virementRules(),
            was.costRules(),
            was.delegation()));
  }

  private static Scenario burdened(Scenario pack) {
    Money was = pack.money();
    List<CurriculumRow> rows = new ArrayList<>(was.costRules().curriculum().rows());
    String fund = was.funds().get(0).id();
    rows.add(
        aCurriculumRow()
            .component("new")
            .fromYear(2010)
            .perTraineeYear(new Pounds(50_000))
            .fund(fund)
            .build());
    CostRules rules =
        new CostRules(was.costRules().uplifts(), new Curriculum(rows), was.costRules().income());
    return with(
        pack,
        new Money(
            was.funds(),
            was.budgets(),
            was.tariffs(),
            was.virementRules(),
            rules,
            was.delegation()));
  }

  private static Scenario withCapacity(Scenario pack, double factor) {
    List<Capacity> capacity = new ArrayList<>();
    for (Capacity row : pack.provision().capacity()) {
      // What can no longer run at all is asked for less by other rules: that is another question.
      int least =
          pack.register().programmes().stream()
              .filter(programme -> programme.id().equals(row.programme()))
              .mapToInt(programme -> Math.max(1, programme.minCohort()))
              .findFirst()
              .orElse(1);
      int places = Math.max(Math.min(least, row.maxPlaces()), (int) (factor * row.maxPlaces()));
      double trainees = factor * row.maxTrainees();
      capacity.add(new Capacity(row.programme(), row.years(), trainees, places));
    }
    Provision was = pack.provision();
    return ScenarioBuilder.builder()
        .settings(pack.settings())
        .register(pack.register())
        .provision(new Provision(capacity, was.quality(), was.intakes(), was.bids()))
        .workforce(pack.workforce())
        .need(pack.need())
        .money(pack.money())
        .policy(pack.policy())
        .build();
  }

  private static Scenario withPool(Scenario pack, double factor) {
    List<EntrantPool> pools = new ArrayList<>();
    for (EntrantPool row : pack.workforce().flows().entrantPool()) {
      double heads = factor * row.headcount();
      pools.add(new EntrantPool(row.profession(), row.specialty(), row.year(), heads));
    }
    Workforce was = pack.workforce();
    Flows flows = was.flows();
    return ScenarioBuilder.builder()
        .settings(pack.settings())
        .register(pack.register())
        .provision(pack.provision())
        .workforce(
            WorkforceBuilder.builder()
                .inPost(was.inPost())
                .participation(was.participation())
                .leaving(was.leaving())
                .trainees(was.trainees())
                .training(was.training())
                .flows(
                    new Flows(
                        flows.fillRates(),
                        flows.mobility(),
                        flows.joiners(),
                        pools,
                        flows.feeders()))
                .cohorts(was.cohorts())
                .tenure(was.tenure())
                .pathways(was.pathways())
                .build())
        .need(pack.need())
        .money(pack.money())
        .policy(pack.policy())
        .build();
  }

  /**
   * All rules at once, drawn at random, are hard on hardly any plan; missed at a price they all
   * are.
   */
  private static LeverRow softened(LeverRow row) {
    return changed(row, row.value(), row.mode() == Mode.HARD ? Mode.SOFT : row.mode(), 20);
  }

  private static LeverRow changed(LeverRow row, double value, Mode mode, double price) {
    return aLeverRow()
        .lever(row.lever())
        .scope(row.scope())
        .years(row.years())
        .value(value)
        .mode(mode)
        .relaxPrice(price)
        .source(row.source())
        .build();
  }

  private static Scenario tightened(Scenario pack, String lever, boolean atLeast) {
    return withLevers(
        pack,
        row -> {
          double tighter = atLeast ? row.value() + 0.05 : 0.95 * row.value();
          boolean its = row.lever().equals(lever);
          return changed(row, its ? tighter : row.value(), row.mode(), row.relaxPrice());
        });
  }

  private static Scenario withLevers(Scenario pack, UnaryOperator<LeverRow> each) {
    List<LeverRow> rows = pack.policy().levers().stream().map(each).toList();
    return ScenarioBuilder.builder()
        .settings(pack.settings())
        .register(pack.register())
        .provision(pack.provision())
        .workforce(pack.workforce())
        .need(pack.need())
        .money(pack.money())
        .policy(pack.policy().under(rows))
        .build();
  }

  private static Scenario with(Scenario pack, Money money) {
    return ScenarioBuilder.builder()
        .settings(pack.settings())
        .register(pack.register())
        .provision(pack.provision())
        .workforce(pack.workforce())
        .need(pack.need())
        .money(money)
        .policy(pack.policy())
        .build();
  }
}
