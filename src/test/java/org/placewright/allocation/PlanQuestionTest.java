package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanQuestion.QuestionOrder;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.RandomPack;
import org.placewright.scenario.Scenario;

class PlanQuestionTest {
  private static final int PACKS = 20;
  private static final double ROUNDING = 1e-6;
  private final HighsSolver highs = new HighsSolver();

  private static PlanQuestion question(Scenario scenario) {
    return PlanQuestion.of(PlanBrief.of(scenario), Levers.all());
  }

  @Test
  void aQuestionIsTheSameAsItself() {
    Scenario pack = RandomPack.of(1);
    assertEquals(QuestionOrder.SAME, question(pack).comparedWith(question(pack)));
  }

  /** Whatever is said to be wider has no higher least cost, by a solver that was not asked. */
  @Test
  void aWiderQuestionNeverCostsMore() {
    int wider = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      Scenario pack = RandomPack.of(seed);
      PlanQuestion all = question(pack);
      double least = least(pack);
      for (Lever lever : Levers.all()) {
        Scenario without = pack.without(List.of(lever.id()));
        QuestionOrder order = question(without).comparedWith(all);
        if (order == QuestionOrder.WIDER) {
          wider++;
          assertTrue(least(without) <= least + ROUNDING, seed + " " + lever.id());
          assertEquals(QuestionOrder.NARROWER, all.comparedWith(question(without)), lever.id());
        }
      }
    }
    assertTrue(wider > PACKS, "only " + wider);
  }

  private double least(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    Relaxation relaxation =
        Relaxation.of(new PlanModels(brief).write(Levers.inForce(brief)), highs);
    return relaxation.impossible() ? Double.POSITIVE_INFINITY : relaxation.bound().value();
  }
}
