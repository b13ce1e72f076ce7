package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.placewright.app.StarterPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code init DIR}. */
@Manual(
    examples = {"init mypack"},
    does = {Deed.WRITES_FOLDER})
@Command(
    name = "init",
    description = "Write a small pack to start from: 3 specialties, 2 deaneries.")
final class InitCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or empty.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<String> files = StarterPack.writeTo(folder);
    root.console()
        .result(
            "Wrote a pack of "
                + files.size()
                + " files to "
                + folder
                + ".\nNext: placewright check "
                + folder
                + "\n");
    return ExitCode.DONE.status();
  }
}
