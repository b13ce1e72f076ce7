package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLimitRow;
import static org.placewright.Fixtures.aPlaceColumn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.Contradiction;
import org.placewright.allocation.model.Labels;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PlainPrices;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.allocation.model.SpecialtyGoalsBuilder;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.quantity.IntakeYearTable;

class RelaxationTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final LinearSolver SOLVER = new HighsSolver();

  /** 10 FTE short of 1,000 in one year of weight 1; each place gives 1 FTE and costs £25,000. */
  private static PlanModel model(double budgetPence) {
    LeverRows rules = new LeverRows();
    List<Term> pence = List.of(new Term(0, 0, 2_500_000));
    rules.add(
        aLimitRow()
            .name("ringfence[madel/north,2010]")
            .terms(pence)
            .lower(-NONE)
            .upper(budgetPence)
            .relaxPrice(NONE)
            .build());
    rules.add(
        aLimitRow()
            .name("gp-plus[*,2010]")
            .terms(List.of(new Term(0, 0, 1)))
            .lower(0)
            .upper(NONE)
            .relaxPrice(NONE)
            .build());
    double[] one = {1};
    SpecialtyGoals goals =
        SpecialtyGoalsBuilder.builder()
            .specialty(0)
            .demand(new DeaneryYearTable(new double[][] {{1000}}))
            .gap(new DeaneryYearTable(new double[][] {{10}}))
            .yearWeight(one)
            .post(new IntakeYearTable(new double[][] {one}))
            .training(new IntakeYearTable(new double[][] {{0}}))
            .destination(new double[][] {{1}})
            .fill(one)
            .build();
    return new PlanModel(
        1,
        List.of(aPlaceColumn().name("places[gp-north,2010]").upper(50).baseline(4).build()),
        List.of(goals),
        PlainPrices.of(0.05),
        rules,
        new Labels(List.of("gp"), List.of("north"), 2010));
  }

  @Test
  void pricesARuleInItsOwnUnit() {
    // £125,000 buys 5 places, so 5 FTE are short; another £25,000 saves 1 of them: 4e-7 a penny.
    Relaxation relaxation = Relaxation.of(model(12_500_000), SOLVER);
    assertEquals(5, relaxation.bound().value(), 1e-9);
    assertEquals(4e-7, relaxation.price(0), 1e-16);
    Relaxation richer = Relaxation.of(model(15_000_000), SOLVER);
    double saved = relaxation.bound().value() - richer.bound().value();
    assertEquals(saved, 2_500_000 * relaxation.price(0), 1e-9);
    assertEquals(0, relaxation.price(1), 1e-12);
  }

  @Test
  void neverLetsTheSearchMissARuleForNothing() {
    // 1.2 times the price, and 0.05 a place or so: 2,500,000 pence are 2^21 and a bit.
    double[] weights = Relaxation.of(model(12_500_000), SOLVER).weights();
    assertEquals(1.2 * 4e-7 + 0.05 / (1 << 21), weights[0], 1e-15);
    assertEquals(0.05, weights[1], 1e-12);
  }

  @Test
  void hasABoundOfNothingWhereNothingIsPaid() {
    // 25 places are affordable: all 10 FTE are met, and no rounding makes the bound negative.
    assertEquals(0, Relaxation.of(model(62_500_000), SOLVER).bound().value());
  }

  @Test
  void knowsThatABudgetBelowNothingIsImpossible() {
    assertTrue(Relaxation.of(model(-1), SOLVER).impossible());
  }

  /** From the multipliers of a model whose prices of places are others, and from none at all. */
  @Test
  void specialtyBySpecialtyProvesNearlyAsMuch() {
    PlanModel model = SyntheticPlan.small(3);
    Relaxation best = Relaxation.of(model, SOLVER);
    Map<String, Double> other = Relaxation.of(SyntheticPlan.small(4), SOLVER).multipliers();
    for (Map<String, Double> multipliers : List.of(other, Map.<String, Double>of())) {
      Relaxation parted =
          Relaxation.bySpecialty(model, PlanProgram.withoutCohorts(model), multipliers, SOLVER);
      assertTrue(parted.solved());
      assertTrue(Relaxation.known(model, multipliers).bound().value() < best.bound().value());
      assertEquals(best.bound().value(), parted.bound().value(), 1e-3 * best.bound().value());
      double[] split = parted.split();
      for (int column = 0; column < model.columns().size(); column++) {
        assertTrue(split[column] >= model.columns().get(column).lower() - 1e-6);
        assertTrue(split[column] <= model.columns().get(column).upper() + 1e-6);
      }
    }
  }

  /** These were given up after four rounds without a gain, up to 4 % below the best bound. */
  @Test
  void specialtyBySpecialtyGoesOnWhereMuchIsPromised() {
    for (int seed : new int[] {0, 11, 14, 58}) {
      PlanModel model = SyntheticPlan.small(seed);
      double best = Relaxation.of(model, SOLVER).bound().value();
      PlanProgram program = PlanProgram.withoutCohorts(model);
      Relaxation parted = Relaxation.bySpecialty(model, program, Map.of(), SOLVER);
      assertEquals(best, parted.bound().value(), 5e-4 * best, "model " + seed);
    }
  }

  @Test
  void searchesFromTheBaselineWhereTheSolverGivesNothing() {
    LinearSolver useless = new Useless();
    Relaxation relaxation = Relaxation.of(model(12_500_000), useless);
    assertEquals(0, relaxation.bound().value(), "no price is negative");
    SearchLimits limits =
        new SearchLimits(0.01, 0.1, Optional.empty(), SearchLimits.Engine.AUTO, 1);
    PlanSearch search = new PlanSearch(relaxation, useless, limits, () -> false);
    FoundPlan found = search.search().orElseThrow();
    assertEquals(5, found.places()[0]);
    assertEquals(5, found.objective(), 1e-12);
    assertEquals(Solve.Stop.WORK_LIMIT, search.record().stop());
  }

  @Test
  void endsWithWhatThereIsWhenTimeIsOut() {
    Relaxation relaxation = Relaxation.of(SyntheticPlan.small(1), SOLVER);
    SearchLimits limits = new SearchLimits(0, 1, Optional.of(0.0), SearchLimits.Engine.AUTO, 1);
    PlanSearch search = new PlanSearch(relaxation, SOLVER, limits, () -> true);
    // The first round is always done: a limit that has passed already still yields a plan.
    assertTrue(search.search().isPresent());
    assertEquals(2, search.record().steps().size());
    assertEquals(Solve.Stop.TIME_LIMIT, search.record().stop());
  }

  @Test
  void goesOnForThreeRoundsWhileThereIsNoPlanThoughTimeIsOut() {
    SearchLimits limits = new SearchLimits(0, 1e-3, Optional.of(0.0), SearchLimits.Engine.AUTO, 1);
    int late = 0;
    for (int seed = 0; seed < 60; seed++) {
      Relaxation relaxation = Relaxation.of(SyntheticPlan.small(seed), SOLVER);
      if (relaxation.impossible()) {
        continue;
      }
      PlanSearch search = new PlanSearch(relaxation, SOLVER, limits, () -> true);
      boolean found = search.search().isPresent();
      List<Boolean> rounds =
          search.record().steps().stream()
              .filter(step -> step.name().equals("search"))
              .map(step -> step.objective().isPresent())
              .toList();
      assertEquals(rounds.size() - 1, rounds.lastIndexOf(false) + (found ? 1 : 0), "model " + seed);
      assertTrue(found || rounds.size() == 3, "model " + seed);
      late += found && rounds.size() > 1 ? 1 : 0;
    }
    assertTrue(late > 2, late + " plans in a later round");
  }

  /** A solver that gives up at once. */
  private static final class Useless implements LinearSolver {
    @Override
    public String name() {
      return "useless";
    }

    @Override
    public LinearSolution relax(LinearProgram program) {
      return LinearSolution.without(LpStatus.LIMIT, 0);
    }

    @Override
    public MipSolution solve(
        LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch) {
      return SOLVER.solve(program, limits.withMaxNodes(0).withMaxLpIterations(0), start, watch);
    }

    @Override
    public Optional<Contradiction> conflict(LinearProgram program) {
      return Optional.empty();
    }
  }
}
