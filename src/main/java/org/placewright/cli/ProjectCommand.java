package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.Answer;
import org.placewright.app.FanRequest;
import org.placewright.app.ProjectPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code project PACK}. */
@Manual(
    examples = {"project mypack", "project mypack --draws 1000 --out target/projection"},
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER})
@Command(
    name = "project",
    description = "Project demand and supply with the intakes carried on as now: no plan.")
final class ProjectCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Mixin private FanOptions fan = new FanOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write projection.csv, assumptions.csv and, with --draws, fan.csv, risk.csv and"
              + " tornado.csv here: a folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    format.require(ProjectPack.TABLES);
    Optional<FanRequest> fanned = fan.request();
    root.console().progress("Projecting " + pack);
    Answer projected =
        new ProjectPack(root.stamp(), root.console()::issues)
            .run(options.choice(pack), out, fanned);
    format.print(projected, out, root.console());
    return ExitCode.DONE.status();
  }
}
