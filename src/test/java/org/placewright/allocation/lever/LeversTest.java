package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeversInForce;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Mode;

class LeversTest {
  private static final PlacesPlan TEN = new PlacesPlan(new int[][] {{10, 10}});

  private static LeversInForce inForce(ScenarioFixture pack) {
    return Levers.inForce(PlanBrief.of(pack.build()));
  }

  @Test
  void noTwoLeversHaveOneId() {
    assertEquals(16, Levers.all().size());
    assertEquals(16, Levers.ids().stream().distinct().count());
    assertEquals(16, Levers.declared().size());
  }

  @Test
  void everyLeverThatIsOffSaysSoOnce() {
    LeversInForce levers = inForce(Pack.surgery().with(Pack.row("stability", "*", 0.1, Mode.OFF)));
    List<Verdict> verdicts = levers.verdicts(TEN);
    assertEquals(
        levers.cards().stream().map(LeverCard::id).toList(),
        verdicts.stream().map(Verdict::lever).toList());
    assertTrue(verdicts.stream().anyMatch(verdict -> verdict.lever().equals("stability")));
    assertTrue(verdicts.stream().allMatch(verdict -> verdict.state() == State.OFF));
    assertTrue(levers.rows().limits().isEmpty());
  }

  @Test
  void aLeverThatAPackHasToNameIsListedOnceThePackDoes() {
    for (Lever lever : Levers.all()) {
      if (lever instanceof NamedLever) {
        assertFalse(isToldOf(lever.id(), Pack.surgery()), lever.id());
        ScenarioFixture named = Pack.surgery().with(Pack.row(lever.id(), "*", 0, Mode.OFF));
        assertTrue(isToldOf(lever.id(), named), lever.id());
      }
    }
  }

  private static boolean isToldOf(String lever, ScenarioFixture pack) {
    return inForce(pack).verdicts(TEN).stream()
        .anyMatch(verdict -> verdict.lever().equals(lever) && verdict.state() == State.OFF);
  }

  @Test
  void aLeverWithNothingToLimitIsMet() {
    Verdict quality =
        inForce(Pack.surgery().with(Pack.hard("quality-threshold", 60))).verdicts(TEN).stream()
            .filter(verdict -> verdict.lever().equals("quality-threshold"))
            .findFirst()
            .orElseThrow();
    assertEquals(State.MET, quality.state());
  }

  @Test
  void rowsOfAllLeversComeTogether() {
    LeversInForce levers =
        inForce(Pack.surgery().with(Pack.hard("stability", 0.1), Pack.hard("gp-plus", 0)));
    assertEquals(
        List.of(
            "gp-plus[*,2010]",
            "gp-plus[*,2011]",
            "stability[surgery/north,2010]",
            "stability[surgery/north,2011]"),
        levers.rows().limits().stream().map(row -> row.name()).toList());
  }
}
