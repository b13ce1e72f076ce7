package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.ComparePlans;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code compare DIR DIR…}. */
@Manual(
    examples = {"compare target/plan target/high", "compare target/plan target/high --format json"},
    does = {Deed.READS_RUN, Deed.WRITES_FOLDER})
@Command(
    name = "compare",
    description = "Compare finished plans, once verified, with the first of them.")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "2..*",
      description = "Folders that 'plan' wrote, from 2 to " + ComparePlans.MOST_RUNS + ".")
  private List<Path> folders = List.of();

  @Mixin private FormatOptions format = new FormatOptions();

  @Option(
      names = "--at-most",
      paramLabel = "PLACES",
      description =
          "Fail, with exit code 20, when any specialty in an intake that all plans have differs"
              + " by more places.")
  private Optional<Integer> atMost = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write all tables here: a folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    format.require(ComparePlans.tables());
    if (folders.size() > ComparePlans.MOST_RUNS) {
      throw new ParameterException(
          spec.commandLine(),
          "compare takes 2 to " + ComparePlans.MOST_RUNS + " plans, not " + folders.size());
    }
    Console console = root.console();
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    var compared =
        new ComparePlans(verification, root.stamp(), console::progress).run(folders, out);
    if (!compared.unsound().isEmpty()) {
      return refuse(compared).status();
    }
    format.print(compared.answer(), out, console);
    return atMost.map(most -> judge(compared, most)).orElse(ExitCode.DONE).status();
  }

  private ExitCode refuse(ComparePlans.Compared compared) {
    ExitCode worst = UnsoundRun.report(compared.unsound(), root.console());
    root.console().problem("Nothing is compared with a plan that cannot be believed.");
    return worst;
  }

  private ExitCode judge(ComparePlans.Compared compared, int most) {
    if (!compared.sharesIntakes()) {
      root.console()
          .problem("There is no intake that all of these plans have: --at-most cannot be judged.");
      return ExitCode.CHECK_FAILED;
    }
    if (compared.mostMoved() <= most) {
      return ExitCode.DONE;
    }
    root.console()
        .problem(
            "A specialty differs by "
                + compared.mostMoved()
                + " places in an intake, more than "
                + most
                + ".");
    return ExitCode.CHECK_FAILED;
  }
}
