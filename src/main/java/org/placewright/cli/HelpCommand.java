package org.placewright.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code help COMMAND}. */
@Manual(
    examples = {"help", "help plan"},
    exits = {ExitCode.IO_ERROR})
@Command(name = "help", description = "Print the help of a command.")
final class HelpCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      description = "A command; without one, all of them.")
  private Optional<String> command = Optional.empty();

  @Override
  public Integer call() throws Exception {
    CommandLine program = spec.root().commandLine();
    CommandLine asked = program;
    if (command.isPresent()) {
      String name = command.get();
      asked =
          Optional.ofNullable(program.getSubcommands().get(name))
              .orElseThrow(
                  () ->
                      new ParameterException(
                          program,
                          CommandLines.noSuch("command", name, program.getSubcommands().keySet())));
    }
    root.console().answer(asked.getUsageMessage());
    return ExitCode.DONE.status();
  }
}
