package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.GatherSteps;
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

/** {@code sweep PACK --vary …}. */
@Manual(
    examples = {
      "sweep mypack --vary half-gp.value=0.40:0.60:0.02 --out target/sweep",
      "sweep mypack --vary budgets.NMET=*0.95,*1,*1.05 --shard 1/4 --out target/part1"
    },
    does = {Deed.READS_PACK, Deed.PLANS, Deed.WRITES_FOLDER})
@Command(
    name = "sweep",
    description = "Plan a pack again and again with other values, in one table.")
final class SweepCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--vary",
      paramLabel = "WHAT=VALUES",
      required = true,
      description =
          "As half-gp.value=0.40:0.60:0.02 or budgets.NMET=*0.95,*1,*1.05; again for more: every"
              + " combination is planned.")
  private List<String> vary = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write here. The folder of the same sweep goes on where it ended.")
  private Path out = Path.of("");

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Do the I-th of N parts only; 'gather' puts them together.")
  private Optional<String> shard = Optional.empty();

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private SearchOptions search = new SearchOptions();

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    RunSweep sweep = new RunSweep(root.planner(), root.stamp(), console::progress);
    int steps;
    try {
      Shard part = shard.map(Shard::read).orElse(Shard.ALL);
      steps =
          sweep.run(
              new RunSweep.SweepRequest(
                  options.choice(pack), vary, out, search.search(), part, threads.threads()));
    } catch (IllegalArgumentException nonsense) {
      throw wrong(String.valueOf(nonsense.getMessage()));
    }
    if (shard.isPresent()) {
      console.result("  Part " + shard.get() + ": " + steps + " steps are done, in " + out + "\n");
      return ExitCode.DONE.status();
    }
    Path table = out.resolve(GatherSteps.TABLE);
    return GatherCommand.print(
        console, new GatherSteps(root.stamp()).run(List.of(out), table), table);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
