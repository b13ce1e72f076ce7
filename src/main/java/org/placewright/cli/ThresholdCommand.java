package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.placewright.allocation.lever.Levers;
import org.placewright.app.FindThreshold;
import org.placewright.app.RunSweep;
import org.placewright.app.Shard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code threshold PACK --vary …}. */
@Manual(
    examples = {"threshold mypack --lever half-gp --out target/half"},
    does = {Deed.READS_PACK, Deed.PLANS, Deed.WRITES_FOLDER})
@Command(
    name = "threshold",
    description =
        "Find the last value with which there is a plan, and where each lever begins to bind.")
final class ThresholdCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = {"--vary", "--lever"},
      paramLabel = "WHAT",
      required = true,
      description =
          "A lever, as half-gp; or what to vary, from a value with a plan towards tighter ones, and"
              + " how finely: half-gp.value=0.40:0.70:0.005.")
  private String vary = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write here: a folder that is new, or of the same threshold.")
  private Path out = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private SearchOptions search = new SearchOptions();

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    FindThreshold finding = new FindThreshold(root.planner(), root.stamp(), console::progress);
    try {
      var request =
          new RunSweep.SweepRequest(
              options.choice(pack), List.of(vary), out, search.search(), Shard.ALL, 1);
      boolean isLever = Levers.ids().contains(vary);
      console.result(isLever ? finding.ofLever(request) : finding.run(request));
    } catch (IllegalArgumentException nonsense) {
      throw new ParameterException(spec.commandLine(), String.valueOf(nonsense.getMessage()));
    }
    console.result("\n  Written to " + out + "\n");
    return ExitCode.DONE.status();
  }
}
