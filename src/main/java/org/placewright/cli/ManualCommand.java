package org.placewright.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.placewright.folder.CannotCreate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code manual DIR}. */
@Manual(
    examples = {"manual ~/.local/share/man/man1"},
    exits = {ExitCode.CANNOT_CREATE, ExitCode.IO_ERROR})
@Command(name = "manual", description = "Write the manual pages, for man, into a folder.")
final class ManualCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "A folder; pages of placewright in it are written again.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    CommandLine program = spec.root().commandLine();
    Map<String, String> pages = new TreeMap<>();
    String version = Version.read();
    pages.put("placewright.1", ManualPage.of(program, version));
    program
        .getSubcommands()
        .forEach(
            (name, command) ->
                pages.put("placewright-" + name + ".1", ManualPage.of(command, version)));
    return write(pages);
  }

  private int write(Map<String, String> pages) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException failure) {
      throw new CannotCreate(folder + " is a file, not a folder.", failure);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
    root.console().result(Console.count(pages.size(), "page", "pages") + " in " + folder + "\n");
    return ExitCode.DONE.status();
  }
}
