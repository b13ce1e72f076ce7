package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.allocation.lever.Levers;
import org.placewright.app.PriceLevers;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code levers DIR}. */
@Manual(
    examples = {
      "levers target/plan --out target/priced",
      "levers target/plan --lever half-gp --format csv"
    },
    does = {Deed.READS_RUN, Deed.PLANS, Deed.WRITES_FOLDER})
@Command(
    name = "levers",
    description =
        "Say what each lever of a finished plan costs, once verified: plan again without it, and"
            + " prove both.")
final class LeversCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--lever",
      paramLabel = "ID",
      description = "Price this lever only; again for more. Without it all that are in force.")
  private List<String> levers = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the plan here once more, with what its levers cost in its tables and its report: a"
              + " folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Override
  public Integer call() throws Exception {
    format.require(PriceLevers.tables());
    for (String lever : levers) {
      if (!Levers.ids().contains(lever)) {
        throw new ParameterException(
            spec.commandLine(),
            "--lever must be one of " + String.join(", ", Levers.ids()) + ", not '" + lever + "'");
      }
    }
    Console console = root.console();
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    PriceLevers.Priced priced =
        new PriceLevers(root.planner(), verification, root.stamp(), console.progress())
            .run(
                new PriceLevers.PriceRequest(
                    folder, levers, search.search(), threads.threads(), out));
    if (!priced.verified().isSound()) {
      return new UnsoundRun(folder, priced.verified()).report(console).status();
    }
    if (priced.answer().isEmpty()) {
      console.problem("Not in force in this plan: " + String.join(", ", priced.notInForce()) + ".");
      return ExitCode.CHECK_FAILED.status();
    }
    format.print(priced.answer().get(), out, console);
    return ExitCode.DONE.status();
  }
}
