package org.placewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placewright.app.TablesOfRun;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code tables DIR --out DIR}. */
@Manual(
    examples = {"tables target/plan --out target/tables"},
    does = {Deed.READS_RUN, Deed.WRITES_FOLDER})
@Command(
    name = "tables",
    description = "Write all tables of a finished plan in full, and as a workbook, once verified.")
final class TablesCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write them here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    Console console = root.console();
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console.progress());
    VerifyRun.Verified verified =
        new TablesOfRun(verification, root.stamp(), console.progress()).run(folder, out);
    if (!verified.isSound()) {
      return new UnsoundRun(folder, verified).report(console).status();
    }
    console.result("  Written to " + out + "\n");
    return ExitCode.DONE.status();
  }
}
