package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;

/** From a scenario to a proven plan, with a lever made for the test. */
class AllocatorTest {
  /** More than is promised in any one year. */
  private static final int MOST = 90;

  private static final SearchLimits LIMITS =
      new SearchLimits(0, 0.02, Optional.empty(), SearchLimits.Engine.AUTO, 1);

  private static AllocationOutcome allocate(Scenario scenario, Lever lever) {
    PlanBrief brief = PlanBrief.of(scenario);
    Allocator allocator = new Allocator(new HighsSolver(), List.of(lever));
    return allocator.allocate(brief, LIMITS, () -> false);
  }

  private static Allocation found(AllocationOutcome outcome) {
    return assertInstanceOf(AllocationOutcome.Found.class, outcome).allocation();
  }

  @Test
  void provesThePlanItFinds() {
    for (int seed = 0; seed < 5; seed++) {
      Allocation allocation = found(allocate(RandomScenario.of(seed), new TotalLever(0, MOST)));
      assertEquals(List.of(), allocation.certificate().failures(), "scenario " + seed);
      assertTrue(allocation.certificate().bound() > 0);
      assertTrue(allocation.certificate().gap() < 0.02, allocation.certificate().toString());
      int first = 0;
      for (int programme = 0; programme < allocation.plan().programmes(); programme++) {
        first += allocation.plan().at(programme, 0);
      }
      assertTrue(first <= MOST, first + " places");
      assertTrue(allocation.prices().containsKey("total[*,2011]"));
    }
  }

  @Test
  void findsTheSamePlanForAnyOrderOfTheInputsRows() {
    for (int seed = 0; seed < 3; seed++) {
      Allocation one = found(allocate(RandomScenario.of(seed), new TotalLever(0, MOST)));
      Allocation other = found(allocate(RandomScenario.shuffled(seed), new TotalLever(0, MOST)));
      assertEquals(one.plan(), other.plan(), "scenario " + seed);
      assertEquals(one.certificate(), other.certificate(), "scenario " + seed);
      assertEquals(one.prices(), other.prices(), "scenario " + seed);
    }
  }

  @Test
  void saysWhichRulesLeaveNoPlan() {
    AllocationOutcome outcome = allocate(RandomScenario.of(1), new TotalLever(100_000, 200_000));
    Conflict conflict = assertInstanceOf(AllocationOutcome.Impossible.class, outcome).conflict();
    assertTrue(
        conflict.causes().stream().anyMatch(cause -> cause.rows().get(0).startsWith("total[*,20")),
        conflict.toString());
  }

  @Test
  void aLimitThatHasPassedStillYieldsACertifiedPlan() {
    Scenario scenario = RandomScenario.of(1);
    PlanBrief brief = PlanBrief.of(scenario);
    AllocationOutcome outcome =
        new Allocator(new HighsSolver(), List.of()).allocate(brief, LIMITS, () -> true);
    Allocation found = assertInstanceOf(AllocationOutcome.Found.class, outcome).allocation();
    assertTrue(found.certificate().holds());
    assertEquals(Solve.Stop.TIME_LIMIT, found.solve().stop());
  }

  @Test
  void provesThePlansOfThePureJavaSolver() {
    Scenario scenario = RandomScenario.of(2);
    PlanBrief brief = PlanBrief.of(scenario);
    Allocator allocator = new Allocator(new OjalgoSolver(), List.of(new TotalLever(0, MOST)));
    SearchLimits easy =
        new SearchLimits(0.02, 0.005, Optional.empty(), SearchLimits.Engine.OJALGO, 1);
    Allocation allocation = found(allocator.allocate(brief, easy, () -> false));
    assertEquals(List.of(), allocation.certificate().failures());
  }
}
