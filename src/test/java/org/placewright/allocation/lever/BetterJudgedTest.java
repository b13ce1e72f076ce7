package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aProgramme;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.Quality;

/** Two programmes of surgery in the north, judged 80 and 65; intakes of 2010 and 2011. */
class BetterJudgedTest {
  private static PlanBrief brief() {
    ScenarioFixture pack =
        Pack.surgery()
            .with(aProgramme().id("surgery-other").build())
            .with(new Quality("surgery-other", "inspectorate", LocalDate.of(2009, 6, 1), 65))
            .with(Pack.hard("quality-threshold", 60));
    return PlanBrief.of(pack.build());
  }

  private static LeverRows rows(PlanBrief brief, boolean on) {
    LeverRows rows = new LeverRows();
    var levers = brief.scenario().policy().levers();
    LeverSettings settings = LeverSettings.of(levers, on ? "quality-threshold" : "none");
    new QualityThreshold().constrain(settings, brief, rows);
    return rows;
  }

  @Test
  void aPlaceCostsATrifleForEachPointBelowTheBestOfItsCell() {
    PlanBrief brief = brief();
    int other =
        brief.scenario().register().programmes().get(1).id().equals("surgery-other") ? 1 : 0;
    // 15 points at a hundredth of a hundredth.
    Map<Term, Double> asked = Map.of(new Term(other, 0, 1), 0.0015, new Term(other, 1, 1), 0.0015);
    Map<Term, Double> found = rows(brief, true).preferences();
    assertEquals(asked.keySet(), found.keySet());
    found.values().forEach(price -> assertEquals(0.0015, price, 1e-15));
  }

  @Test
  void withoutTheLeverNobodyIsJudged() {
    assertEquals(Map.of(), rows(brief(), false).preferences());
  }
}
