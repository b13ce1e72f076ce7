package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.ComparePlans;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare DIR DIR…}. */
@Command(
    name = "compare",
    description = "Compare finished plans, once verified, with the first of them.")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", arity = "2..*", description = "Folders that 'plan' wrote.")
  private List<Path> folders = List.of();

  @Option(
      names = "--at-most",
      paramLabel = "PLACES",
      description =
          "Fail, with exit code 20, when any specialty in any intake differs by more places.")
  private Optional<Integer> atMost = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    var compared = new ComparePlans(verification).run(folders);
    ExitCode worst = ExitCode.DONE;
    for (var unsound : compared.unsound().entrySet()) {
      ExitCode answer = new UnsoundRun(unsound.getKey(), unsound.getValue()).report(console);
      worst = worst == ExitCode.NOT_CERTIFIED ? worst : answer;
    }
    if (worst != ExitCode.DONE) {
      console.problem("Nothing is compared with a plan that cannot be believed.");
      return worst.status();
    }
    console.result(compared.text());
    if (atMost.isPresent() && compared.mostMoved() > atMost.get()) {
      console.problem(
          "A specialty differs by "
              + compared.mostMoved()
              + " places in an intake, more than "
              + atMost.get()
              + ".");
      return ExitCode.CHECK_FAILED.status();
    }
    return ExitCode.DONE.status();
  }
}
