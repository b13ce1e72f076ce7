package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.AdvisePack;
import org.placewright.app.FanRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code advise PACK}. */
@Command(
    name = "advise",
    description = "Say how large intakes would have to be for supply to meet demand, and why.")
final class AdviseCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private DrawOptions draws = new DrawOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write advice.csv, advice_range.csv and assumptions.csv here: a folder that is new,"
              + " empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Optional<FanRequest> drawn = draws.request();
    root.console().progress("Advising on " + pack);
    String advised =
        new AdvisePack(root.stamp(), root.console()::issues).run(options.choice(pack), out, drawn);
    root.console().result(advised);
    if (out.isPresent()) {
      root.console().result("\n  Written to " + out.get() + "\n");
    }
    return ExitCode.DONE.status();
  }
}
