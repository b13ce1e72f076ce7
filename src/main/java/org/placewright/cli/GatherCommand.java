package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.placewright.app.GatherSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gather DIR… --out DIR}. */
@Manual(
    examples = {"gather target/part1 target/part2 --out target/sweep"},
    does = {Deed.WRITES_FOLDER},
    exits = {ExitCode.CHECK_FAILED, ExitCode.UNREADABLE_INPUT})
@Command(
    name = "gather",
    description = "Put the parts of a sweep, wherever they were made, together in one table.")
final class GatherCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders that 'sweep' wrote.")
  private List<Path> folders = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write the tables here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    return print(root.console(), new GatherSteps(root.stamp()).run(folders, out), out);
  }

  static int print(Console console, GatherSteps.Gathered gathered, Path out) throws IOException {
    if (gathered.missing().isEmpty()) {
      console.result(gathered.text() + "\n  Written to " + out + "\n");
      return ExitCode.DONE.status();
    }
    String numbers =
        gathered.missing().stream()
            .limit(SHOWN)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    console.problem(
        Console.count(gathered.missing().size(), "step is", "steps are")
            + " missing: "
            + numbers
            + (gathered.missing().size() > SHOWN ? " .." : "")
            + ". Nothing is gathered.");
    return ExitCode.CHECK_FAILED.status();
  }
}
