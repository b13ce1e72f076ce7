package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.allocation.RobustOutcome.FuturesUnlike;
import org.placewright.allocation.RobustOutcome.NoneForFuture;
import org.placewright.allocation.RobustOutcome.RobustCases;
import org.placewright.allocation.RobustOutcome.RobustFound;
import org.placewright.allocation.RobustOutcome.RobustNotFound;
import org.placewright.allocation.RobustOutcome.RobustNotProven;
import org.placewright.app.RobustPack;

/**
 * What {@code plan --robust} prints in each case, and its exit code.
 *
 * @param console where it is printed
 * @param out the output folder, as the user named it
 * @param made what came of it
 */
record RobustAnswers(Console console, Path out, RobustPack.Robust made)
    implements RobustCases<ExitCode, IOException> {
  private static final String NOTHING = " Nothing is written.";

  ExitCode give() throws IOException {
    return made.outcome().match(this);
  }

  @Override
  public ExitCode found(RobustFound result) throws IOException {
    console.result(made.text() + "\n  Written to " + out + "\n");
    return made.withinGap() ? ExitCode.DONE : ExitCode.LIMIT_REACHED;
  }

  @Override
  public ExitCode impossible(NoneForFuture result) {
    console.problem("There is no plan for " + result.future() + " even by itself." + NOTHING);
    return ExitCode.NO_PLAN;
  }

  @Override
  public ExitCode notFound(RobustNotFound result) {
    String what =
        result
            .future()
            .map(future -> "No plan for " + future + " by itself was found")
            .orElse("No set of committed places was found with which every future has a plan");
    console.problem(PlanAnswers.notFound(what, result.stop()));
    return ExitCode.LIMIT_REACHED;
  }

  @Override
  public ExitCode notProven(RobustNotProven result) {
    console.problem(
        "The plan that was found for " + result.future() + " could not be proven." + NOTHING);
    console.say("  " + result.failure());
    console.say(PlanAnswers.OUR_FAULT);
    return ExitCode.NOT_CERTIFIED;
  }

  @Override
  public ExitCode unlike(FuturesUnlike result) {
    console.problem("The futures have other programmes or years than each other." + NOTHING);
    return ExitCode.BAD_INPUT;
  }
}
