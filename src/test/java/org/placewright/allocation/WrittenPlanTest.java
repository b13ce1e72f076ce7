package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.lever.Levers;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.ScenarioFixture;

class WrittenPlanTest {
  private final PlanBrief brief = PlanBrief.of(ScenarioFixture.minimal().build());

  @Test
  void aBriefWritesItsModelOnceWhateverPlanWasMadeBefore() {
    WrittenPlan written = WrittenPlan.of(brief, Levers.all());
    assertSame(written, WrittenPlan.of(brief, Levers.all()));
    assertSame(written.whole(), written.whole());
    PlanBrief later =
        brief.after(
            EarlierPlanBuilder.builder()
                .run("")
                .manifest("")
                .places(PlacesPlan.of(1, 1, (p, i) -> 0))
                .multipliers(Map.of())
                .nearest(false)
                .boundAgain(false)
                .question(EarlierQuestion.UNKNOWN)
                .build());
    assertSame(written, WrittenPlan.of(later, Levers.all()));
  }

  @Test
  void otherLeversOrAnotherBriefHaveAModelOfTheirOwn() {
    WrittenPlan written = WrittenPlan.of(brief, Levers.all());
    WrittenPlan without = WrittenPlan.of(brief, List.of());
    assertNotSame(written, without);
    assertEquals(0, without.model().rules().limits().size());
    PlanBrief other = PlanBrief.of(brief.scenario());
    assertNotSame(WrittenPlan.of(brief, Levers.all()), WrittenPlan.of(other, Levers.all()));
  }
}
