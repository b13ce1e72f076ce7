package org.placewright.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import org.placewright.app.Planner;
import org.placewright.app.RunStamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code placewright}: the options that every command has. */
@Command(
    name = "placewright",
    versionProvider = Version.class,
    description = "Plans and commissions training places for a health workforce.",
    synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Runnable {
  static final RootCommand NONE =
      new RootCommand(
          new Console(Writer.nullWriter(), Writer.nullWriter(), Environment.NOWHERE),
          () -> {
            throw new IllegalStateException("a command was run without its root");
          });

  private final Console console;
  private final Supplier<Planner> planner;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Prepares the program's command line.
   *
   * @param console where all commands print
   * @param planner made when a command first needs one
   */
  public RootCommand(Console console, Supplier<Planner> planner) {
    this.console = console;
    this.planner = planner;
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print nothing on success.")
  void quiet(boolean wanted) {
    console.quiet(wanted);
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print every step, and the details of a fault.")
  void verbose(boolean wanted) {
    console.verbose(wanted);
  }

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Print this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at the annotation
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  @SuppressWarnings("UnusedVariable") // picocli looks at the annotation
  private boolean version;

  Console console() {
    return console;
  }

  Planner planner() {
    return planner.get();
  }

  /** The version and time for a manifest. */
  RunStamp stamp() throws IOException {
    try {
      return new RunStamp(Version.read(), console.environment().now());
    } catch (IllegalArgumentException failure) {
      throw new ParameterException(spec.commandLine(), String.valueOf(failure.getMessage()));
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}
