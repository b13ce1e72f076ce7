package org.placewright.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.leadership.LeaderSelection;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;

/**
 * Decides on clinical leaders beside the places. Whether there is any selection is asked before the
 * places are looked for, which takes far longer.
 *
 * @param brief what the plan is made from
 * @param solver finds whole numbers
 */
record ChooseLeaders(PlanBrief brief, LinearSolver solver) {
  private Scenario scenario() {
    return brief.scenario();
  }

  Optional<PlanResult> conflict() {
    return new LeaderSelection(scenario(), solver).conflict().map(PlanResult.NoLeaders::new);
  }

  /**
   * The leaders of a plan of places.
   *
   * @param decided the plan of places
   * @param progress called with a sentence as the step begins
   * @return none for a pack without cohorts; empty when the solver came to a limit first
   */
  Optional<LeadershipPlan> choose(PlanReport decided, Consumer<String> progress) {
    if (scenario().policy().leadership().isEmpty()) {
      return Optional.of(LeadershipPlan.NONE);
    }
    progress.accept("Choosing clinical leaders");
    return new LeaderSelection(scenario(), solver).best(decided.projection());
  }
}
