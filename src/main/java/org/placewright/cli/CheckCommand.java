package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.CheckPack;
import org.placewright.app.CheckPack.Checked;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.report.text.ToDoText;
import org.placewright.scenario.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code check PACK}. */
@Manual(
    examples = {
      "check mypack",
      "check mypack --scenario high-demand --verbose",
      "check mypack --format csv --table to_do",
      "check mypack --since target/plan-2009"
    },
    does = {Deed.READS_PACK})
@Command(
    name = "check",
    description = "Say all that is wrong with a pack, and what is still to do.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Override
  public Integer call() throws Exception {
    format.require(CheckPack.TABLES);
    root.console().progress("Reading " + pack);
    Checked checked = CheckPack.run(options.choice(pack), this::coverage);
    if (format.isForReaders() || root.console().isQuiet()) {
      root.console().issues(checked.issues());
    }
    format.print(checked.answer(text(checked)), Optional.empty(), root.console());
    return (checked.register().isPresent() ? ExitCode.DONE : ExitCode.BAD_INPUT).status();
  }

  private String text(Checked checked) {
    StringBuilder text = new StringBuilder();
    checked.register().ifPresent(register -> text.append(sound(register)));
    if (checked.register().isPresent() && !checked.lacking().isEmpty()) {
      text.append("It is for projections: a plan needs ")
          .append(String.join(", ", checked.lacking()))
          .append(" too.\n");
    }
    text.append(ToDoText.of(checked.unfinished()));
    if (checked.register().isPresent() && !checked.defaults().isEmpty()) {
      text.append("Defaults hold:\n  ")
          .append(String.join("\n  ", checked.defaults()))
          .append("\n");
    }
    return text.toString();
  }

  private String sound(Register register) {
    return pack
        + " has no errors: "
        + Console.count(register.specialties().size(), "specialty", "specialties")
        + ", "
        + Console.count(register.deaneries().size(), "deanery", "deaneries")
        + ", "
        + Console.count(register.programmes().size(), "programme", "programmes")
        + ".\n";
  }

  private void coverage(CoverageCheck check) {
    if (root.console().isVerbose()) {
      root.console().say(CoverageLines.of(check.matrix()));
    }
  }
}
