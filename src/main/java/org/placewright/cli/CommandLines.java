package org.placewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.app.Planner;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns its result or failure into an exit code. */
public final class CommandLines {
  private static final int WIDTH = 100;

  private CommandLines() {}

  /**
   * Runs a command line.
   *
   * @param console where to print
   * @param planner made when a command first needs one
   * @param args the command line
   * @return the exit code's number
   */
  public static int run(Console console, Supplier<Planner> planner, String... args) {
    FailureMessages failures = new FailureMessages(console);
    try {
      CommandLine command = new CommandLine(new RootCommand(console, planner));
      StringWriter help = new StringWriter();
      command
          .setOut(new PrintWriter(help))
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setUsageHelpWidth(WIDTH)
          .setUsageHelpAutoWidth(false)
          .setAbbreviatedOptionsAllowed(false)
          .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
          .setParameterExceptionHandler((failure, given) -> usage(console, failure))
          .setExecutionExceptionHandler(
              (failure, failed, result) ->
                  failure instanceof ParameterException wrong
                      ? usage(console, wrong)
                      : failures.report(failure).status());
      int status = command.execute(args);
      if (status != ExitCode.DONE.status()) {
        console.failed();
      }
      console.answer(help.toString());
      return status;
    } catch (IOException failure) {
      return failures.report(failure).status();
    } catch (Throwable fault) { // no stack trace may ever reach the user
      return failures.report(fault).status();
    }
  }

  private static int usage(Console console, ParameterException failure) {
    console.problem(String.valueOf(failure.getMessage()));
    Optional.of(failure)
        .filter(UnmatchedArgumentException.class::isInstance)
        .map(UnmatchedArgumentException.class::cast)
        .map(UnmatchedArgumentException::getSuggestions)
        .filter(suggestions -> !suggestions.isEmpty())
        .ifPresent(
            suggestions -> console.say("Did you mean: " + String.join(" or ", suggestions) + "?"));
    String name = failure.getCommandLine().getCommandSpec().qualifiedName();
    console.say("Try '" + name + " --help'.");
    return ExitCode.USAGE.status();
  }
}
