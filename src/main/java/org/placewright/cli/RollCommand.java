package org.placewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placewright.app.RollPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code roll PACK --with DIR --out DIR}. */
@Manual(
    examples = {"roll packs/2009 --with counted/2009 --out packs/2010"},
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER})
@Command(
    name = "roll",
    description = "Move a pack on by a year, with the staff, trainees and intakes counted since.")
final class RollCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--with",
      paramLabel = "DIR",
      required = true,
      description =
          "What was counted: workforce.csv, trainees.csv and intakes.csv a year later, and any other"
              + " table that is new.")
  private Path counted = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write the new pack here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Mixin private UnknownFilesOption unknown = new UnknownFilesOption();

  @Override
  public Integer call() throws Exception {
    RollPack.RolledPack rolled =
        new RollPack(root.stamp()).run(pack, counted, out, unknown.files());
    Console console = root.console();
    console.issues(rolled.warnings());
    console.result(
        "  Written to "
            + out
            + ": staff of "
            + rolled.horizon().baseYear()
            + ", intakes of "
            + rolled.horizon().firstIntakeYear()
            + " to "
            + rolled.horizon().lastIntakeYear()
            + ", to "
            + rolled.horizon().horizonYear()
            + "\n");
    return ExitCode.DONE.status();
  }
}
