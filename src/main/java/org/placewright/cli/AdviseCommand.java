package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.AdvisePack;
import org.placewright.app.Answer;
import org.placewright.app.FanRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code advise PACK}. */
@Manual(
    examples = {"advise mypack", "advise mypack --scenario high-demand --out target/advice"},
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER})
@Command(
    name = "advise",
    description = "Say how large intakes would have to be for supply to meet demand, and why.")
final class AdviseCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private FormatOptions format = new FormatOptions();

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
    format.require(AdvisePack.TABLES);
    Optional<FanRequest> drawn = draws.request();
    root.console().progress("Advising on " + pack);
    Answer advised =
        new AdvisePack(root.stamp(), root.console()::issues).run(options.choice(pack), out, drawn);
    format.print(advised, out, root.console());
    return ExitCode.DONE.status();
  }
}
