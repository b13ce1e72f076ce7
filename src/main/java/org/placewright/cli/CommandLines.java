package org.placewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placewright.app.Planner;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns its result or failure into an exit code. */
public final class CommandLines {
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
      Supplier<CommandLine> all = () -> program(console, planner, failures, Commands.ALL);
      CommandLine program = program(console, planner, failures, Commands.neededBy(args));
      StringWriter help = new StringWriter();
      program.setOut(new PrintWriter(help));
      int status = execute(program, all, console, args);
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

  /**
   * The program, with its help.
   *
   * @param commands those that it has
   */
  static CommandLine program(
      Console console,
      Supplier<Planner> planner,
      FailureMessages failures,
      List<Class<?>> commands) {
    CommandLine program = new CommandLine(new RootCommand(console, planner));
    for (Class<?> command : commands) {
      program.addSubcommand(command);
    }
    program
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setAbbreviatedOptionsAllowed(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(new Failures(console, failures))
        .setExecutionExceptionHandler(new Failures(console, failures));
    HelpPages.complete(program);
    return program;
  }

  private static int execute(
      CommandLine program, Supplier<CommandLine> all, Console console, String... args)
      throws IOException {
    Defaults defaults;
    try {
      defaults = Defaults.read(console.environment(), all);
    } catch (ParameterException wrong) {
      return usage(console, wrong);
    }
    program.setDefaultValueProvider(defaults);
    program.setExecutionStrategy(new Execution(console, defaults));
    return program.execute(args);
  }

  // No lambdas: the class archive of JDK 17 leaves out a class of the age of picocli's for which
  // there is one.

  private record Failures(Console console, FailureMessages failures)
      implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] given) {
      return usage(console, failure, given);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine failed, ParseResult result) {
      return failure instanceof ParameterException wrong
          ? usage(console, wrong)
          : failures.report(failure).status();
    }
  }

  private record Execution(Console console, Defaults defaults) implements IExecutionStrategy {
    @Override
    public int execute(ParseResult parsed) {
      if (console.isVerbose()) {
        parsed
            .asCommandLineList()
            .forEach(each -> defaults.taken(each.getParseResult()).forEach(console::say));
      }
      return new CommandLine.RunLast().execute(parsed);
    }
  }

  private static int usage(Console console, ParameterException failure, String... given) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    Optional<String> unknown = unknownCommand(failure).or(() -> unknownOption(command, given));
    Optional<String> fewer = tooFew(failure);
    if (unknown.isPresent()) {
      console.problem(unknown.get());
    } else if (fewer.isPresent()) {
      console.problem(fewer.get());
    } else {
      console.problem(origin(failure, given) + failure.getMessage());
    }
    console.say("Try '" + command.qualifiedName() + " --help'.");
    return ExitCode.USAGE.status();
  }

  /** Where a command takes several of a kind and there are fewer. */
  private static Optional<String> tooFew(ParameterException failure) {
    return Optional.of(failure)
        .filter(MissingParameterException.class::isInstance)
        .flatMap(wrong -> ((MissingParameterException) wrong).getMissing().stream().findFirst())
        .filter(spec -> spec.isPositional() && spec.arity().min() > 1)
        .map(spec -> "Give at least " + spec.arity().min() + " of " + spec.paramLabel() + ".");
  }

  /** A misspelt option is said before whatever seems to be missing because of it. */
  private static Optional<String> unknownOption(CommandSpec command, String... given) {
    Set<String> known = command.optionsMap().keySet();
    return Stream.of(given)
        .takeWhile(argument -> !argument.equals("--"))
        .filter(argument -> argument.startsWith("--"))
        .map(argument -> argument.replaceFirst("=.*", ""))
        .filter(option -> !known.contains(option))
        .findFirst()
        .map(option -> noSuch("option", option, known));
  }

  /** Where a value that makes no sense was written, if that was not on the command line. */
  private static String origin(ParameterException failure, String... given) {
    return failure.getArgSpec() instanceof OptionSpec option
            && Stream.of(option.names()).noneMatch(name -> isGiven(name, given))
        ? Defaults.of(failure.getCommandLine())
            .flatMap(defaults -> defaults.origin(option))
            .map(place -> place + " ")
            .orElse("")
        : "";
  }

  private static boolean isGiven(String name, String... given) {
    return Stream.of(given).anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
  }

  private static Optional<String> unknownCommand(ParameterException failure) {
    CommandLine program = failure.getCommandLine();
    Set<String> known = program.getSubcommands().keySet();
    return Optional.of(failure)
        .filter(UnmatchedArgumentException.class::isInstance)
        .filter(wrong -> !known.isEmpty())
        .map(wrong -> ((UnmatchedArgumentException) wrong).getUnmatched().get(0))
        .filter(name -> !name.startsWith("-"))
        .map(name -> noSuch("command", name, known));
  }

  /**
   * Says that nothing has a name, and which was meant.
   *
   * @param what it would be a name of
   * @param name what was written
   * @param known the names there are
   */
  static String noSuch(String what, String name, Set<String> known) {
    String written = name.startsWith("-") ? name : Quoted.of(name);
    return ("There is no " + what + " " + written + ". " + Suggestion.advice(name, known)).strip();
  }
}
