package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.placewright.allocation.lever.Levers;
import org.placewright.app.PackChoice;
import org.placewright.app.PlanPack;
import org.placewright.app.PlanRequest;
import org.placewright.app.PlanResult;
import org.placewright.report.text.ConflictText;
import org.placewright.report.text.PlanText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code plan PACK --out DIR}. */
@Command(name = "plan", description = "Find the best plan, prove it and write it.")
final class PlanCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write the plan here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Mixin private ScenarioOption scenario = new ScenarioOption();

  @Option(names = "--without", paramLabel = "LEVER", description = "Switch a lever off.")
  private List<String> without = List.of();

  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--no-mission-cost",
      description = "Do not make a second plan to say what the mission's rules cost.")
  private boolean noMissionCost;

  @Option(
      names = "--export-mps",
      paramLabel = "FILE",
      description = "Write the model too, for any other solver.")
  private Optional<Path> modelFile = Optional.empty();

  @Override
  public Integer call() throws Exception {
    requireLevers();
    PackChoice choice = new PackChoice(pack, scenario.name(), new TreeSet<>(without));
    PlanRequest request = new PlanRequest(choice, out, search.search(), !noMissionCost, modelFile);
    Console console = root.console();
    PlanPack planning = new PlanPack(root.planner(), root.stamp(), console::progress);
    return tell(planning.run(request, console::issues)).status();
  }

  private void requireLevers() {
    for (String lever : without) {
      if (!Levers.ids().contains(lever)) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no lever '" + lever + "'. There are " + String.join(", ", Levers.ids()));
      }
    }
  }

  private ExitCode tell(PlanResult result) throws IOException {
    Console console = root.console();
    if (result instanceof PlanResult.Published published) {
      console.result(PlanText.of(published.decided()) + "\n  Written to " + out + "\n");
      return published.withinGap() ? ExitCode.DONE : ExitCode.LIMIT_REACHED;
    }
    if (result instanceof PlanResult.NoPlan impossible) {
      console.problem("No plan keeps all the hard levers. Nothing is written.");
      console.say(ConflictText.of(impossible.conflict(), Levers.all()));
      return ExitCode.NO_PLAN;
    }
    if (result instanceof PlanResult.NoLeaders none) {
      return tellOfNoLeaders(none);
    }
    if (result instanceof PlanResult.LeadersUndecided undecided) {
      console.problem(
          undecided.solver()
              + " came to its limit before it was decided who leads. Nothing is written. Use HiGHS,"
              + " or leave the budgets more room.");
      return ExitCode.LIMIT_REACHED;
    }
    if (result instanceof PlanResult.NotCertified failed) {
      return tellOfNoProof(failed);
    }
    console.problem(
        "No plan was found within the limits, which does not mean that there is none."
            + " Nothing is written. Try --work 4.");
    return ExitCode.LIMIT_REACHED;
  }

  private ExitCode tellOfNoLeaders(PlanResult.NoLeaders none) {
    root.console()
        .problem(
            "No selection of clinical leaders keeps their limits and budgets. Nothing is written.");
    root.console().say(ConflictText.of(none.conflict()));
    return ExitCode.NO_PLAN;
  }

  private ExitCode tellOfNoProof(PlanResult.NotCertified failed) {
    Console console = root.console();
    console.problem("The plan that was found could not be proven. Nothing is written.");
    failed.failures().forEach(failure -> console.say("  " + failure));
    console.say("Please report this: it is a fault in Placewright.");
    return ExitCode.NOT_CERTIFIED;
  }
}
