package org.placewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.EvaluatePlan;
import org.placewright.app.FanRequest;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code evaluate DIR}. */
@Manual(
    examples = {
      "evaluate target/plan --scenario high-demand",
      "evaluate target/plan --format csv --table evaluated_shortage"
    },
    does = {Deed.READS_RUN, Deed.READS_PACK, Deed.WRITES_FOLDER})
@Command(
    name = "evaluate",
    description = "Hold a finished plan still, once verified, and show how it fares in a scenario.")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "The future: a scenario of the plan's own copy of scenarios.csv, or several as A+B."
              + " Without it the pack as it is.")
  private Optional<String> scenario = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write evaluation.csv, evaluated_shortage.csv, evaluated_spend.csv and"
              + " evaluated_rules.csv here: a folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Mixin private DrawOptions draws = new DrawOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    Optional<FanRequest> drawn = draws.request();
    List<String> tables = new ArrayList<>(EvaluatePlan.TABLES);
    drawn.ifPresent(any -> tables.add(EvaluatePlan.FAN));
    format.require(tables);
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    var evaluated =
        new EvaluatePlan(verification, root.stamp(), console::progress)
            .run(folder, scenario, drawn, out);
    if (!evaluated.verified().isSound()) {
      return new UnsoundRun(folder, evaluated.verified()).report(console).status();
    }
    console.issues(evaluated.warnings());
    format.print(evaluated.answer(), out, console);
    return ExitCode.DONE.status();
  }
}
