package org.placewright.app;

import java.util.List;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.Solve;
import org.placewright.leadership.LeaderSelection;
import org.placewright.report.PlanReport;

/** What comes of asking for a plan. */
public sealed interface PlanResult {
  /**
   * The plan is certified and written.
   *
   * @param decided the plan
   * @param withinGap whether it is proven within the asked gap
   */
  record Published(PlanReport decided, boolean withinGap) implements PlanResult {}

  /**
   * The plan could not be certified; nothing is written.
   *
   * @param failures what it breaks
   */
  record NotCertified(List<String> failures) implements PlanResult {
    public NotCertified {
      failures = List.copyOf(failures);
    }
  }

  /**
   * No plan keeps the hard levers; nothing is written.
   *
   * @param conflict why
   */
  record NoPlan(Conflict conflict) implements PlanResult {}

  /**
   * No selection of clinical leaders keeps their limits and budgets; nothing is written.
   *
   * @param conflict why
   */
  record NoLeaders(LeaderSelection.NoSelection conflict) implements PlanResult {}

  /**
   * It was not decided within the limits who is to lead; nothing is written.
   *
   * @param solver which one was asked
   */
  record LeadersUndecided(String solver) implements PlanResult {}

  /**
   * No plan was found within the limits; nothing is written.
   *
   * @param solve what was done
   */
  record NotFound(Solve solve) implements PlanResult {}
}
