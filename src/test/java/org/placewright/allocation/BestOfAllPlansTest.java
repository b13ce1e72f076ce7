package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.branch.BlockSearch;
import org.placewright.allocation.branch.CoverCheck;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.NetPlans;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.allocation.search.FoundPlan;

/** What the search finds in tiny models, compared with every plan there is. */
class BestOfAllPlansTest {
  private static final int MODELS = 100;
  private static final Map<Integer, Tried> TINY = new TreeMap<>();
  private static final Map<Integer, Tried> NETS = new TreeMap<>();
  private final LinearSolver highs = new HighsSolver();

  /** A model and the best of all its plans, none where it has no plan. */
  private record Tried(PlanModel model, List<BruteForce.Plan> best) {
    static Tried of(PlanModel model) {
      List<BruteForce.Plan> plans = BruteForce.of(model);
      return new Tried(model, plans.isEmpty() ? plans : BruteForce.best(plans));
    }
  }

  private static Tried tiny(int seed) {
    return TINY.computeIfAbsent(seed, each -> Tried.of(SyntheticPlan.tiny(each)));
  }

  private static Tried nets(int seed) {
    return NETS.computeIfAbsent(seed, each -> Tried.of(NetPlans.tiny(each)));
  }

  private static Optional<FoundPlan> search(PlanModel model, LinearSolver solver) {
    SearchLimits limits = new SearchLimits(0, 0.02, Optional.empty(), SearchLimits.Engine.AUTO, 1);
    return new PlanSearch(Relaxation.of(model, solver), solver, limits, () -> false).search();
  }

  private static double close(double objective) {
    return 1e-7 * Math.max(1, objective);
  }

  @Test
  void theSolverFindsTheBestOfAllPlansAndTheBoundIsBelowIt() {
    int solvable = 0;
    for (int seed = 0; seed < MODELS; seed++) {
      Tried tried = tiny(seed);
      PlanModel model = tried.model();
      MipSolution solution =
          highs.solve(PlanProgram.of(model).program(), MipLimits.none(), Optional.empty());
      Relaxation relaxation = Relaxation.of(model, highs);
      if (tried.best().isEmpty()) {
        assertEquals(MipStatus.INFEASIBLE, solution.status(), "model " + seed);
      } else {
        solvable++;
        double least = tried.best().get(0).objective();
        assertEquals(least, solution.objective(), close(least), "model " + seed);
        assertFalse(relaxation.impossible(), "model " + seed);
        double bound = relaxation.bound().value();
        assertTrue(bound >= 0 && bound <= least * (1 + 1e-12) + 1e-12, "model " + seed);
      }
    }
    assertTrue(solvable > 50 && solvable < MODELS, solvable + " have a plan");
  }

  @Test
  void theBestOfAllPlansIsFoundWhereMoneyIsCarriedAndMovesByRules() {
    int solvable = 0;
    int helped = 0;
    for (int seed = 0; seed < MODELS; seed++) {
      Tried tried = nets(seed);
      PlanModel model = tried.model();
      MipSolution solution =
          highs.solve(PlanProgram.of(model).program(), MipLimits.none(), Optional.empty());
      if (tried.best().isEmpty()) {
        assertEquals(MipStatus.INFEASIBLE, solution.status(), "model " + seed);
      } else {
        solvable++;
        double least = tried.best().get(0).objective();
        assertEquals(least, solution.objective(), close(least), "model " + seed);
        double bound = Relaxation.of(model, highs).bound().value();
        assertTrue(bound >= 0 && bound <= least * (1 + 1e-12) + 1e-12, "model " + seed);
        helped += least < bestWithoutMovement(model) - close(least) ? 1 : 0;
        if (seed % 4 == 0) {
          assertNearest(tried.best(), search(model, highs).orElseThrow(), "model " + seed);
        }
      }
    }
    assertTrue(solvable > 40 && helped > 10, solvable + " have a plan, " + helped + " a better");
  }

  private static double bestWithoutMovement(PlanModel model) {
    LeverRows rules = new LeverRows();
    model.rules().limits().forEach(rules::add);
    model.rules().cohorts().forEach(rules::add);
    return leastOf(
        Tried.of(
            new PlanModel(
                model.intakes(),
                model.columns(),
                model.goals(),
                model.prices(),
                rules,
                model.labels())));
  }

  private static double leastOf(Tried tried) {
    return tried.best().isEmpty() ? Double.POSITIVE_INFINITY : tried.best().get(0).objective();
  }

  @Test
  void theSearchFindsTheBestPlanNearestToTheBaseline() {
    int several = 0;
    for (int seed = 0; seed < 66; seed++) {
      Tried tried = seed % 2 == 0 ? tiny(seed) : Tried.of(SyntheticPlan.twins(seed));
      PlanModel model = tried.model();
      if (!tried.best().isEmpty()) {
        List<BruteForce.Plan> best = tried.best();
        several += BruteForce.nearest(best).size() < best.size() ? 1 : 0;
        assertNearest(best, search(model, highs).orElseThrow(), "model " + seed);
      }
    }
    assertTrue(several > 5, several + " models have best plans at several distances");
  }

  @Test
  void thePureJavaSolverLeadsToTheSamePlans() {
    LinearSolver ojalgo = new OjalgoSolver();
    for (int seed = 0; seed < 15; seed++) {
      Tried tried = tiny(seed);
      PlanModel model = tried.model();
      Optional<FoundPlan> found = search(model, ojalgo);
      assertEquals(tried.best().isEmpty(), found.isEmpty(), "model " + seed);
      found.ifPresent(plan -> assertNearest(tried.best(), plan, "a model"));
    }
  }

  @Test
  void leavesProveTheBestOfAllPlansOrThatThereIsNone() {
    for (int seed = 0; seed < MODELS; seed++) {
      Tried tried = seed % 2 == 0 ? tiny(seed) : nets(seed);
      PlanModel model = tried.model();
      LeafProof proof = new LeafProof(model);
      proof.search(Optional.empty(), highs, Long.MAX_VALUE, () -> false);
      CoverCheck.Replayed replayed = proof.replay(proof.leaves().orElseThrow());
      assertEquals(List.of(), replayed.faults(), "model " + seed);
      if (tried.best().isEmpty()) {
        assertEquals(Double.POSITIVE_INFINITY, replayed.bound(), "model " + seed);
      } else {
        double least = tried.best().get(0).objective();
        assertEquals(least, replayed.bound(), close(least), "model " + seed);
        assertTrue(replayed.bound() <= least * (1 + 1e-12) + 1e-12, "model " + seed);
        assertEquals(least, proof.best().orElseThrow().objective(), close(least));
      }
    }
  }

  /** Specialties by themselves prove no more than all plans together, and no less than the LP. */
  @Test
  void whatSpecialtiesProveIsBelowEveryPlan() {
    int parted = 0;
    for (int seed = 0; seed < MODELS; seed++) {
      Tried tried = seed % 2 == 0 ? tiny(seed) : nets(seed);
      PlanModel model = tried.model();
      Relaxation relaxation = Relaxation.of(model, highs);
      LeafProof proof = new LeafProof(model);
      proof.searchBySpecialty(
          new BlockSearch.BlockLimits(relaxation.multipliers(), 1e-7, 100_000, () -> false), highs);
      if (relaxation.solved() && proof.leaves().isPresent()) {
        parted++;
        CoverCheck.Replayed replayed = proof.replay(proof.leaves().get());
        assertEquals(List.of(), replayed.faults(), "model " + seed);
        double least = leastOf(tried);
        assertTrue(replayed.bound() <= least * (1 + 1e-12) + 1e-12, "model " + seed);
        double split = relaxation.bound().value();
        assertTrue(replayed.bound() >= split - close(split) - 1e-6, "model " + seed);
      }
    }
    assertTrue(parted > MODELS / 4, parted + " have specialties that share rules");
  }

  private static void assertNearest(List<BruteForce.Plan> best, FoundPlan found, String where) {
    double least = best.get(0).objective();
    assertEquals(least, found.objective(), close(least), where);
    List<BruteForce.Plan> nearest = BruteForce.nearest(best);
    assertEquals(nearest.get(0).distance(), found.distance(), where);
    List<Integer> places = Arrays.stream(found.places()).boxed().toList();
    assertTrue(nearest.stream().anyMatch(plan -> plan.places().equals(places)), where);
  }

  /** Where one plan is nearest, the order in which rules are written cannot lead to another. */
  @Test
  void findsTheSamePlanForAnyOrderOfTheRules() {
    int counted = 0;
    for (int seed = 0; seed < 40; seed++) {
      Tried tried = tiny(seed);
      PlanModel model = tried.model();
      if (!tried.best().isEmpty() && BruteForce.nearest(tried.best()).size() == 1) {
        counted++;
        int[] places = search(model, highs).orElseThrow().places();
        int[] again = search(shuffled(model, seed), highs).orElseThrow().places();
        assertEquals(Arrays.toString(places), Arrays.toString(again), "model " + seed);
      }
    }
    assertTrue(counted > 10, counted + " models have one nearest plan");
  }

  private static PlanModel shuffled(PlanModel model, int seed) {
    Random random = new Random(seed);
    LeverRows rules = new LeverRows();
    List<LimitRow> limits = new ArrayList<>(model.rules().limits());
    Collections.shuffle(limits, random);
    limits.forEach(rules::add);
    model.rules().virements().forEach(rules::add);
    model.rules().cohorts().forEach(rules::add);
    return new PlanModel(
        model.intakes(), model.columns(), model.goals(), model.prices(), rules, model.labels());
  }

  @Test
  void theSameSeedGivesTheSamePlan() {
    SearchLimits limits = new SearchLimits(0, 0.01, Optional.empty(), SearchLimits.Engine.AUTO, 7);
    for (int seed = 0; seed < 4; seed++) {
      PlanModel model = SyntheticPlan.small(4 * seed + 1);
      Relaxation relaxation = Relaxation.of(model, highs);
      PlanSearch one = new PlanSearch(relaxation, highs, limits, () -> false);
      PlanSearch other = new PlanSearch(relaxation, highs, limits, () -> false);
      assertEquals(
          one.search().map(plan -> Arrays.toString(plan.places())),
          other.search().map(plan -> Arrays.toString(plan.places())),
          "model " + seed);
      assertEquals(one.record(), other.record(), "model " + seed);
    }
  }
}
