package org.placewright.app;

import java.io.IOException;
import java.util.List;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.Solve;
import org.placewright.leadership.LeaderSelection;
import org.placewright.report.PlanReport;
import org.placewright.report.Repair;
import org.placewright.scenario.row.WrittenRows;

/** The result of asking for a plan to be made, proven and written. */
public sealed interface PlanResult {
  /**
   * Does what belongs to the case that this is.
   *
   * @param <R> the type of the answer
   * @param cases one answer for each case there is
   * @return the answer of its own case
   * @throws IOException when that answer cannot be given
   */
  <R> R match(ResultCases<R> cases) throws IOException;

  /**
   * What to do in each case, which its record describes.
   *
   * @param <R> the type of the answer
   */
  interface ResultCases<R> {
    R published(Published result) throws IOException;

    R notCertified(NotCertified result) throws IOException;

    R noPlan(NoPlan result) throws IOException;

    R noLeaders(NoLeaders result) throws IOException;

    R leadersUndecided(LeadersUndecided result) throws IOException;

    R notFound(NotFound result) throws IOException;
  }

  /**
   * The plan is certified and written.
   *
   * @param decided the plan
   * @param withinGap whether it is proven within the asked gap
   */
  record Published(PlanReport decided, boolean withinGap) implements PlanResult {
    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.published(this);
    }
  }

  /**
   * The plan could not be certified; nothing is written.
   *
   * @param failures what it breaks
   */
  record NotCertified(List<String> failures) implements PlanResult {
    public NotCertified {
      failures = List.copyOf(failures);
    }

    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.notCertified(this);
    }
  }

  /**
   * No plan keeps the hard levers; nothing is written.
   *
   * @param conflict why
   * @param repairs single changes of the pack with each of which there is a plan, the smallest
   *     first
   * @param written where the rows are that cannot all be kept
   */
  record NoPlan(Conflict conflict, List<Repair> repairs, WrittenRows written)
      implements PlanResult {
    public NoPlan {
      repairs = List.copyOf(repairs);
    }

    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.noPlan(this);
    }
  }

  /**
   * No selection of clinical leaders keeps their limits and budgets; nothing is written.
   *
   * @param conflict why
   */
  record NoLeaders(LeaderSelection.NoSelection conflict) implements PlanResult {
    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.noLeaders(this);
    }
  }

  /**
   * It was not decided within the limits who is to lead; nothing is written.
   *
   * @param solver which one was asked
   */
  record LeadersUndecided(String solver) implements PlanResult {
    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.leadersUndecided(this);
    }
  }

  /**
   * No plan was found within the limits; nothing is written.
   *
   * @param solve what was done
   */
  record NotFound(Solve solve) implements PlanResult {
    @Override
    public <R> R match(ResultCases<R> cases) throws IOException {
      return cases.notFound(this);
    }
  }
}
