package org.placewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placewright.app.CheckPack;
import org.placewright.input.coverage.CoverageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code check PACK}. */
@Manual(
    examples = {
      "check mypack",
      "check mypack --scenario high-demand --verbose",
      "check mypack --since target/plan-2009"
    },
    does = {Deed.READS_PACK})
@Command(name = "check", description = "Say all that is wrong with a pack.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Override
  public Integer call() throws Exception {
    root.console().progress("Reading " + pack);
    var checked = CheckPack.run(options.choice(pack), this::coverage);
    root.console().issues(checked.warnings());
    root.console()
        .result(
            pack
                + " has no errors: "
                + Console.count(checked.register().specialties().size(), "specialty", "specialties")
                + ", "
                + Console.count(checked.register().deaneries().size(), "deanery", "deaneries")
                + ", "
                + Console.count(checked.register().programmes().size(), "programme", "programmes")
                + ".\n");
    if (!checked.lacking().isEmpty()) {
      root.console()
          .result(
              "It is for projections: a plan needs "
                  + String.join(", ", checked.lacking())
                  + " too.\n");
    }
    if (!checked.defaults().isEmpty()) {
      root.console().result("Defaults hold:\n  " + String.join("\n  ", checked.defaults()) + "\n");
    }
    return ExitCode.DONE.status();
  }

  private void coverage(CoverageCheck check) {
    if (root.console().isVerbose()) {
      root.console().say(CoverageLines.of(check.matrix()));
    }
  }
}
