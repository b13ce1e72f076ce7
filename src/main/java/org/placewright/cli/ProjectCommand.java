package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.FanRequest;
import org.placewright.app.ProjectPack;
import org.placewright.report.text.FanText;
import org.placewright.report.text.ProjectionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code project PACK}. */
@Command(
    name = "project",
    description = "Project demand and supply with the intakes carried on as now: no plan.")
final class ProjectCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

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
    Optional<FanRequest> fanned = fan.request();
    root.console().progress("Projecting " + pack);
    var projected =
        new ProjectPack(root.stamp(), root.console()::issues)
            .run(options.choice(pack), out, fanned);
    root.console().result(ProjectionText.of(projected.scenario(), projected.rows()));
    if (projected.fan().isPresent()) {
      String text = FanText.of(projected.scenario(), projected.fan().get());
      root.console().result("\n" + text);
    }
    if (out.isPresent()) {
      root.console().result("\n  Written to " + out.get() + "\n");
    }
    return ExitCode.DONE.status();
  }
}
