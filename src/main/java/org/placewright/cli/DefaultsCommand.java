package org.placewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code defaults}. */
@Manual(
    examples = {"defaults"},
    exits = {ExitCode.IO_ERROR})
@Command(
    name = "defaults",
    description = "Say which value an option has that is not given, and where it comes from.")
final class DefaultsCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** One option: the command with it, its value, and who says so. */
  private record Held(String option, String value, String origin) {}

  @Override
  public Integer call() throws Exception {
    CommandLine program = spec.root().commandLine();
    List<Held> all = new ArrayList<>();
    for (CommandLine command : program.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        held(option).ifPresent(all::add);
      }
    }
    int options = all.stream().mapToInt(held -> held.option().length()).max().orElse(0);
    int values = all.stream().mapToInt(held -> held.value().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Held held : all) {
      text.append(held.option())
          .append(" ".repeat(options - held.option().length() + 2))
          .append(held.value())
          .append(" ".repeat(values - held.value().length() + 2))
          .append(held.origin())
          .append('\n');
    }
    root.console().answer(Printable.of(text.toString()));
    return ExitCode.DONE.status();
  }

  private static Optional<Held> held(OptionSpec option) {
    String name = option.command().name() + " " + option.longestName();
    Optional<Held> own =
        Defaults.of(option.command().commandLine())
            .flatMap(
                defaults ->
                    defaults
                        .origin(option)
                        .map(place -> place.replaceFirst(":$", ""))
                        .map(place -> new Held(name, defaults.defaultValue(option), place)));
    return own.or(() -> builtIn(option).map(value -> new Held(name, value, "built in")));
  }

  /** A number or a word; that a switch is off, or that nothing is given, needs no saying. */
  private static Optional<String> builtIn(OptionSpec option) {
    return Optional.ofNullable(option.defaultValue())
        .or(
            () ->
                Optional.ofNullable(option.initialValue())
                    .filter(value -> value instanceof Number || value instanceof String)
                    .map(String::valueOf))
        .filter(value -> !value.isEmpty());
  }
}
