package org.placewright.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.leadership.LeaderSelection;
import org.placewright.leadership.LeadershipCheck;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.report.DecidedPlan;
import org.placewright.scenario.Scenario;

/**
 * Decides on clinical leaders beside the places. Whether there is any selection is asked before the
 * places are looked for, which takes far longer.
 *
 * @param brief what the plan is made from
 * @param solver finds whole numbers
 */
record Leading(PlanBrief brief, LinearSolver solver) {
  private Scenario scenario() {
    return brief.scenario();
  }

  /**
   * A plan with its leaders.
   *
   * @param decided the plan
   * @param failures why the leaders may not be published; none when they may
   */
  record Led(DecidedPlan decided, List<String> failures) {
    Led {
      failures = List.copyOf(failures);
    }
  }

  Optional<PlanResult> conflict() {
    return new LeaderSelection(scenario(), solver).conflict().map(PlanResult.NoLeaders::new);
  }

  Led decide(DecidedPlan decided, Consumer<String> progress) {
    if (scenario().policy().leadership().isEmpty()) {
      return new Led(decided, List.of());
    }
    progress.accept("Choosing clinical leaders");
    Optional<LeadershipPlan> best =
        new LeaderSelection(scenario(), solver).best(decided.projection());
    if (best.isEmpty()) {
      return new Led(
          decided,
          List.of("The solver did not decide on clinical leaders: " + solver.name() + "."));
    }
    return new Led(decided.with(best.get()), LeadershipCheck.failures(scenario(), best.get()));
  }
}
