package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.allocation.Solve;
import org.placewright.app.PlanResult;
import org.placewright.report.text.ConflictText;
import org.placewright.report.text.PlanText;

/**
 * What {@code plan} prints in each case, and its exit code.
 *
 * @param console where it is printed
 * @param out the output folder, as the user named it
 * @param brief whether a plan's first lines are enough
 */
record PlanAnswers(Console console, Path out, boolean brief)
    implements PlanResult.ResultCases<ExitCode> {
  static final String OUR_FAULT = "Please report this: it is a fault in Placewright.";

  @Override
  public ExitCode published(PlanResult.Published result) throws IOException {
    console.result(
        brief
            ? PlanText.headline(result.decided())
            : PlanText.of(result.decided()) + "\n  Written to " + out + "\n");
    return result.withinGap() ? ExitCode.DONE : ExitCode.LIMIT_REACHED;
  }

  @Override
  public ExitCode notCertified(PlanResult.NotCertified result) {
    console.problem("The plan that was found could not be proven. Nothing is written.");
    result.failures().forEach(failure -> console.say("  " + failure));
    console.say(OUR_FAULT);
    return ExitCode.NOT_CERTIFIED;
  }

  @Override
  public ExitCode noPlan(PlanResult.NoPlan result) {
    console.problem("No plan keeps all the hard levers. Nothing is written.");
    console.say(ConflictText.of(result.conflict(), result.repairs(), result.written()));
    return ExitCode.NO_PLAN;
  }

  @Override
  public ExitCode noLeaders(PlanResult.NoLeaders result) {
    console.problem(
        "No selection of clinical leaders keeps their limits and budgets. Nothing is written.");
    console.say(ConflictText.of(result.conflict()));
    return ExitCode.NO_PLAN;
  }

  @Override
  public ExitCode leadersUndecided(PlanResult.LeadersUndecided result) {
    console.problem(
        result.solver()
            + " came to its limit before it was decided who leads. Nothing is written. Use HiGHS,"
            + " or leave the budgets more room.");
    return ExitCode.LIMIT_REACHED;
  }

  @Override
  public ExitCode notFound(PlanResult.NotFound result) {
    console.problem(notFound("No plan was found within the limits", result.solve().stop()));
    return ExitCode.LIMIT_REACHED;
  }

  /**
   * That a limit was reached before there was a plan.
   *
   * @param what was looked for and not found, with which the sentence begins
   * @param stop which limit it was
   * @return whole sentences, with what to try
   */
  static String notFound(String what, Solve.Stop stop) {
    return what
        + ", which does not mean that there is none. Nothing is written. Try "
        + (stop == Solve.Stop.TIME_LIMIT ? "a longer --time-limit." : "--work 4.");
  }
}
