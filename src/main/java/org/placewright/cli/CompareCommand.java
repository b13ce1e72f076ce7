package org.placewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.ComparePlans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare DIR DIR…}. */
@Command(name = "compare", description = "Compare finished plans with the first of them.")
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
    var compared = ComparePlans.run(folders);
    root.console().result(compared.text());
    if (atMost.isPresent() && compared.mostMoved() > atMost.get()) {
      root.console()
          .problem(
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
