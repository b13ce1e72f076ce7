package org.placewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placewright.app.VerifyRun;
import org.placewright.quantity.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code verify DIR}. */
@Command(
    name = "verify",
    description = "Prove a finished plan again, from its own files and without a solver.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    var verified = new VerifyRun(root.planner(), console::progress).run(folder);
    if (!verified.failures().isEmpty()) {
      console.problem("The plan is not what its files say it is.");
      verified.failures().forEach(failure -> console.say("  " + failure));
    }
    if (!verified.differences().isEmpty()) {
      console.problem("The files are not as the run wrote them.");
      verified.differences().forEach(difference -> console.say("  " + difference));
    }
    if (!verified.failures().isEmpty()) {
      return ExitCode.NOT_CERTIFIED.status();
    }
    if (!verified.differences().isEmpty()) {
      return ExitCode.CHECK_FAILED.status();
    }
    console.result(
        "Verified: "
            + Console.count(verified.files(), "file is", "files are")
            + " as written; every lever and row holds; cost "
            + Figures.grouped(verified.certificate().objective(), 1)
            + ", no plan under "
            + Figures.grouped(verified.certificate().bound(), 1)
            + "; gap "
            + Figures.percent(verified.certificate().gap())
            + ".\n");
    return ExitCode.DONE.status();
  }
}
