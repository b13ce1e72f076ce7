package org.placewright.app;

import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.EarlierPlan;
import org.placewright.allocation.EarlierPlanBuilder;
import org.placewright.allocation.EarlierQuestion;
import org.placewright.allocation.PlanBrief;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.SweepStep;

/**
 * What a step of a sweep leaves for others to begin from.
 *
 * @param places by programme and intake
 * @param multipliers what proved its bound, by row name
 */
record StepStart(PlacesPlan places, Map<String, Double> multipliers) {
  StepStart {
    multipliers = Map.copyOf(multipliers);
  }

  static Optional<StepStart> of(SweepStep step) {
    return step.plan().map(plan -> new StepStart(plan.places(), plan.multipliers()));
  }

  /** Whether there are as many programmes and intakes. */
  boolean fits(PlanBrief brief) {
    return places.programmes() == brief.scenario().register().programmes().size()
        && places.intakes() == brief.scenario().horizon().intakes();
  }

  /** The plan to begin from; its multipliers may be of no corner of its question. */
  EarlierPlan earlier() {
    return EarlierPlanBuilder.builder()
        .run("")
        .manifest("")
        .places(places)
        .multipliers(multipliers)
        .nearest(false)
        .boundAgain(false)
        .question(EarlierQuestion.UNKNOWN)
        .build();
  }
}
