package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanCost;
import org.placewright.allocation.Prover;
import org.placewright.allocation.Solve;
import org.placewright.allocation.WithoutRules;
import org.placewright.input.PackReader;
import org.placewright.input.UnreadableInput;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;

/** What the mission's rules force and cost. */
class MissionTest {
  private static Scenario small() throws UnreadableInput {
    return new PackReader(Levers.declared())
        .read(Path.of("sample-data/small"), Optional.empty())
        .scenario()
        .orElseThrow();
  }

  private static List<String> mission(Scenario scenario) {
    return Levers.inForce(PlanBrief.of(scenario)).mission();
  }

  private static WithoutRules without(double objective, double bound) {
    return new WithoutRules(
        List.of("half-gp"),
        new Allocation(
            new PlacesPlan(new int[0][0]),
            List.of(),
            Map.of(),
            BoundProof.NONE,
            new Certificate(objective, bound, List.of()),
            new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of())));
  }

  /** 74 doctors, half of them GPs: 37 are left for surgery, where 24 + 16 places were filled. */
  @Test
  void poolAndHalfLeaveFewerThanEnteredWhateverTheMoney() throws UnreadableInput {
    PlanBrief brief = PlanBrief.of(small());
    PoolArithmetic found = PoolArithmetic.of(brief).orElseThrow();
    assertEquals(2010, found.year());
    assertEquals(74, found.pool(), 1e-12);
    assertEquals(40, found.entered(), 1e-12);
    assertEquals(37, found.left(), 1e-12);
  }

  @Test
  void withoutEitherLeverThereIsNothingToSay() throws UnreadableInput {
    for (String lever : List.of("half-gp", "entrant-pool")) {
      Scenario scenario = small().without(List.of(lever));
      assertEquals(Optional.empty(), PoolArithmetic.of(PlanBrief.of(scenario)), lever);
    }
  }

  @Test
  void theMissionIsWhatIsInForceOfIt() throws UnreadableInput {
    assertEquals(List.of("half-gp", "gp-plus"), mission(small()));
    Scenario less = small().without(List.of("half-gp"));
    assertEquals(List.of("gp-plus"), mission(less));
    PlanBrief brief = WithoutRules.brief(PlanBrief.of(small()), List.of("half-gp", "gp-plus"));
    assertEquals(List.of(), Levers.inForce(brief).mission());
  }

  /** With: from 990 to 1,000. Without: from 940 to 950. So the rules cost from 40 to 60. */
  @Test
  void theCostIsAnInterval() {
    Certificate with = new Certificate(1000, 990, List.of());
    assertEquals(new WithoutRules.CostRange(40, 60), without(950, 940).cost(with));
    assertEquals(new WithoutRules.CostRange(0, 15), without(1001, 985).cost(with));
    double none = Double.NEGATIVE_INFINITY;
    assertEquals(Double.POSITIVE_INFINITY, without(950, none).cost(with).most());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void carryingOnIsPricedAsAPlanIs(long seed) {
    PlanBrief brief = PlanBrief.of(RandomPack.of(seed));
    PlacesPlan plan = brief.baseline().carriedOn();
    double cost = PlanCost.of(brief, Levers.all(), plan);
    Certificate certificate =
        new Prover(Levers.all()).prove(brief, plan, BoundProof.NONE).certificate();
    assertEquals(certificate.objective(), cost);
    List<String> mission = Levers.inForce(brief).mission();
    PlanBrief without = WithoutRules.brief(brief, mission);
    assertTrue(PlanCost.of(without, Levers.all(), plan) <= cost);
  }
}
