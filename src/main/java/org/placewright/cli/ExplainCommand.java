package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.ExplainPlan;
import org.placewright.app.VerifyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code explain DIR}. */
@Manual(
    examples = {
      "explain target/plan --programme gp-north-a --year 2009",
      "explain target/plan --specialty general-surgery --since target/before"
    },
    does = {Deed.READS_RUN})
@Command(
    name = "explain",
    description =
        "Say why a finished plan, once verified, has this many places, not one more and not one"
            + " fewer.")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "A folder that 'plan' wrote.")
  private Path folder = Path.of("");

  @Option(names = "--programme", paramLabel = "ID", description = "Explain this programme.")
  private Optional<String> programme = Optional.empty();

  @Option(names = "--specialty", paramLabel = "ID", description = "Explain this specialty.")
  private Optional<String> specialty = Optional.empty();

  @Option(names = "--deanery", paramLabel = "ID", description = "Only in this deanery.")
  private Optional<String> deanery = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", description = "Only the intake of this year.")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = "Say what changed since this earlier plan.")
  private Optional<Path> since = Optional.empty();

  @Mixin private FormatOptions format = new FormatOptions();

  @Override
  public Integer call() throws Exception {
    format.require(ExplainPlan.tables());
    if (programme.isEmpty() && specialty.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Which places? Give --programme or --specialty.");
    }
    Console console = root.console();
    VerifyRun verification = new VerifyRun(root.planner(), Version.read(), console::progress);
    var question = new ExplainPlan.Question(programme, specialty, deanery, year);
    var explained = new ExplainPlan(verification, console::progress).run(folder, question, since);
    if (!explained.unsound().isEmpty()) {
      return UnsoundRun.report(explained.unsound(), console).status();
    }
    if (explained.unknown().isPresent()) {
      console.problem(explained.unknown().get());
      return ExitCode.CHECK_FAILED.status();
    }
    format.print(explained.answer(), Optional.empty(), console);
    return ExitCode.DONE.status();
  }
}
