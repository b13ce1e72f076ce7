package org.placewright.cli;

import java.util.Locale;
import java.util.Optional;
import org.placewright.allocation.SearchLimits;
import org.placewright.app.AllocatorPlanner;
import org.placewright.app.PlanRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How hard to look for a plan. */
final class SearchOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--solver",
      paramLabel = "NAME",
      completionCandidates = Offered.Solvers.class,
      defaultValue = "auto",
      description = "auto, highs or ojalgo. Default: ${DEFAULT-VALUE}.")
  private String solver = "auto";

  @Option(
      names = "--gap",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description =
          "Stop when the plan is proven this near to the best. Default: ${DEFAULT-VALUE}.")
  private double gap;

  @Option(
      names = "--work",
      paramLabel = "N",
      defaultValue = "1",
      description = "Look N times as hard as usual, if need be. Default: ${DEFAULT-VALUE}.")
  private double work = 1;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Stop then with the best plan so far. Other machines may get another plan.")
  private Optional<Double> seconds = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the search. Default: that of settings.csv.")
  private Optional<Long> seed = Optional.empty();

  PlanRequest.Search search() {
    require(
        gap >= 0 && gap < 1, "--gap must be from 0 to less than 1, as 0.005 for half a per cent");
    require(work > 0 && work <= 1000, "--work must be more than 0 and at most 1000");
    require(
        seconds.isEmpty() || (seconds.get() > 0 && seconds.get() <= 1e9),
        "--time-limit must be a number of seconds, more than 0");
    SearchLimits.Engine engine = engine();
    AllocatorPlanner.whyNot(engine)
        .ifPresent(
            reason -> require(false, "HiGHS cannot be used here, --solver ojalgo can: " + reason));
    return new PlanRequest.Search(gap, work, seconds, engine, seed);
  }

  private SearchLimits.Engine engine() {
    for (SearchLimits.Engine engine : SearchLimits.Engine.values()) {
      if (engine.name().equals(solver.toUpperCase(Locale.ROOT))) {
        return engine;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "--solver must be auto, highs or ojalgo, not '" + solver + "'");
  }

  private void require(boolean right, String sentence) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), sentence);
    }
  }
}
