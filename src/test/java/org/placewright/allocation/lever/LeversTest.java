package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Mode;
import org.placewright.scenario.Scenario;

class LeversTest {
  private static final List<String> TOLD_WHEN_SET =
      List.of("higher-entry", "assurance", "stability-total", "advice", "no-worse", "pool-use");
  private static final PlacesPlan TEN = new PlacesPlan(new int[][] {{10, 10}});

  private static PlanBrief brief(Scenario scenario) {
    return PlanBrief.of(scenario);
  }

  @Test
  void theIdsAreThoseOfTheDesign() {
    assertEquals(
        List.of(
            "half-gp",
            "gp-plus",
            "existing-resources",
            "ringfence",
            "training-capacity",
            "quality-threshold",
            "entrant-pool",
            "higher-entry",
            "stability",
            "stability-total",
            "equity",
            "min-cohort",
            "assurance",
            "advice",
            "no-worse",
            "pool-use"),
        Levers.ids());
  }

  @Test
  void everyLeverThatIsOffSaysSoOnce() {
    Scenario scenario = Pack.surgery().with(Pack.row("stability", "*", 0.1, Mode.OFF)).build();
    List<Verdict> verdicts = Levers.verdicts(brief(scenario), TEN);
    List<String> concerned =
        Levers.ids().stream().filter(id -> !TOLD_WHEN_SET.contains(id)).toList();
    assertEquals(concerned, verdicts.stream().map(Verdict::lever).toList());
    assertTrue(verdicts.stream().allMatch(verdict -> verdict.state() == State.OFF));
    assertTrue(Levers.rows(brief(scenario)).limits().isEmpty());
  }

  @Test
  void assuranceIsToldOfOnceThePackSetsIt() {
    Scenario scenario = Pack.surgery().with(Pack.row("assurance", "*", 0, Mode.OFF)).build();
    List<Verdict> verdicts = Levers.verdicts(brief(scenario), TEN);
    Verdict last = verdicts.get(verdicts.size() - 1);
    assertEquals("assurance", last.lever());
    assertEquals(State.OFF, last.state());
  }

  @Test
  void aLeverWithNothingToLimitIsMet() {
    Scenario scenario = Pack.surgery().with(Pack.hard("quality-threshold", 60)).build();
    Verdict quality =
        Levers.verdicts(brief(scenario), TEN).stream()
            .filter(verdict -> verdict.lever().equals("quality-threshold"))
            .findFirst()
            .orElseThrow();
    assertEquals(State.MET, quality.state());
  }

  @Test
  void rowsOfAllLeversComeTogether() {
    Scenario scenario =
        Pack.surgery().with(Pack.hard("stability", 0.1), Pack.hard("gp-plus", 0)).build();
    assertEquals(
        List.of(
            "gp-plus[*,2010]",
            "gp-plus[*,2011]",
            "stability[surgery/north,2010]",
            "stability[surgery/north,2011]"),
        Levers.rows(brief(scenario)).limits().stream().map(row -> row.name()).toList());
  }
}
