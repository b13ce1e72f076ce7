package org.placewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.EvaluatePlan;
import org.placewright.app.FanRequest;
import org.placewright.app.VerifyRun;
import org.placewright.report.AskedStaff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code evaluate DIR}. */
@Manual(
    examples = {
      "evaluate target/plan --scenario high-demand",
      "evaluate target/plan --group nurse --draws 200",
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
      names = "--group",
      paramLabel = "NAME",
      description =
          "Show only how short this group of staff is, year by year, by carrying on and with the"
              + " plan; with --draws within which range. Groups are named in the summary.")
  private Optional<String> group = Optional.empty();

  @Option(names = "--specialty", paramLabel = "ID", description = "The same of a specialty.")
  private Optional<String> specialty = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write evaluation.csv, evaluated_shortage.csv, evaluated_spend.csv and"
              + " evaluated_rules.csv here: a folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Mixin private DrawOptions draws = new DrawOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (group.isPresent() && specialty.isPresent()) {
      throw new ParameterException(spec.commandLine(), "Give --group or --specialty, not both.");
    }
    Console console = root.console();
    Optional<FanRequest> drawn = draws.request();
    List<String> tables = new ArrayList<>(EvaluatePlan.TABLES);
    drawn.ifPresent(any -> tables.add(EvaluatePlan.FAN));
    format.require(tables);
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    var evaluated =
        new EvaluatePlan(verification, root.stamp(), console::progress)
            .run(folder, new EvaluatePlan.FutureQuestion(scenario, staff(), drawn), out);
    if (!evaluated.verified().isSound()) {
      return new UnsoundRun(folder, evaluated.verified()).report(console).status();
    }
    if (evaluated.unknown().isPresent()) {
      console.problem(evaluated.unknown().get());
      return ExitCode.CHECK_FAILED.status();
    }
    console.issues(evaluated.warnings());
    format.print(evaluated.answer(), out, console);
    return ExitCode.DONE.status();
  }

  private Optional<AskedStaff> staff() {
    return group
        .map(name -> new AskedStaff(AskedStaff.AskedBy.GROUP, name))
        .or(() -> specialty.map(id -> new AskedStaff(AskedStaff.AskedBy.SPECIALTY, id)));
  }
}
