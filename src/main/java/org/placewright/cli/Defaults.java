package org.placewright.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.placewright.input.raw.Suggestion;
import org.placewright.os.FileKind;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Options that a user always gives, from a file of lines such as {@code plan.gap = 0.005}; what is
 * given on the command line goes before them.
 */
final class Defaults implements IDefaultValueProvider {
  private static final String FILE = "PLACEWRIGHT_DEFAULTS";

  private final Path file;
  private final Map<String, Setting> settings = new TreeMap<>();

  private Defaults(Path file) {
    this.file = file;
  }

  /** A value, and the line of the file that says so, from 1. */
  private record Setting(String value, int line) {}

  /**
   * Reads the file that {@code PLACEWRIGHT_DEFAULTS} names, or {@code defaults.properties} in the
   * folder {@code placewright} of the user's settings, as the XDG base directory specification has
   * it. Where there is none, no option has a default of the user's.
   *
   * @param environment the variables
   * @param program whose options they are; made where the file is there
   * @return the settings
   * @throws IOException when the file is there and cannot be read
   * @throws ParameterException when a line of it makes no sense
   */
  static Defaults read(Environment environment, Supplier<CommandLine> program) throws IOException {
    Optional<Path> file = file(environment.environment());
    Defaults defaults = new Defaults(file.orElse(Path.of("")));
    if (file.isPresent() && FileKind.of(file.get()) != FileKind.NOTHING) {
      try {
        defaults.parse(Files.readAllLines(file.get()), program.get());
      } catch (CharacterCodingException failure) {
        throw new ParameterException(program.get(), file.get() + " is not in UTF-8.", failure);
      }
    }
    return defaults;
  }

  private static Optional<Path> file(Map<String, String> variables) {
    Optional<String> named = Optional.ofNullable(variables.get(FILE));
    if (named.isPresent()) {
      return named.filter(Predicate.not(String::isEmpty)).map(Path::of);
    }
    Optional<Path> home =
        Optional.ofNullable(variables.get("HOME")).map(folder -> Path.of(folder, ".config"));
    return Optional.ofNullable(variables.get("XDG_CONFIG_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .or(() -> home)
        .map(folder -> folder.resolve("placewright").resolve("defaults.properties"));
  }

  /** Those that a command was given with. */
  static Optional<Defaults> of(CommandLine command) {
    return Optional.ofNullable(command.getDefaultValueProvider())
        .filter(Defaults.class::isInstance)
        .map(Defaults.class::cast);
  }

  private void parse(List<String> lines, CommandLine program) {
    Set<String> known = keys(program);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? line : line.substring(0, equals).strip();
      Optional<String> wrong =
          equals < 0
              ? Optional.of("a line is COMMAND.OPTION = VALUE, such as plan.gap = 0.005.")
              : unknown(key, known);
      Setting setting = new Setting(line.substring(equals + 1).strip(), i + 1);
      if (wrong.isPresent()) {
        throw new ParameterException(program, origin(setting) + " " + wrong.get());
      }
      settings.put(key, setting);
    }
  }

  private static Set<String> keys(CommandLine program) {
    Set<String> known = new TreeSet<>();
    for (CommandLine command : program.getSubcommands().values()) {
      command.getCommandSpec().options().forEach(option -> known.add(key(option)));
    }
    return known;
  }

  private static Optional<String> unknown(String key, Set<String> known) {
    return known.contains(key)
        ? Optional.empty()
        : Optional.of(("there is no option " + key + ". " + Suggestion.advice(key, known)).strip());
  }

  /** The option as the file names it. */
  private static String key(OptionSpec option) {
    return option.command().name() + "." + option.longestName().replaceFirst("^-+", "");
  }

  private String origin(Setting setting) {
    return file + ":" + setting.line() + ":";
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return setting(argument).map(Setting::value).orElseGet(argument::defaultValue);
  }

  /**
   * Where the value of an option comes from, as {@code FILE:LINE:}; empty where the file is silent.
   */
  Optional<String> origin(ArgSpec argument) {
    return setting(argument).map(this::origin);
  }

  /** Says what the file sets of the options that a command line leaves out, and where. */
  List<String> taken(ParseResult command) {
    return command.commandSpec().options().stream()
        .filter(option -> !command.hasMatchedOption(option))
        .sorted(Comparator.comparing(Defaults::key))
        .flatMap(option -> setting(option).map(setting -> sentence(option, setting)).stream())
        .toList();
  }

  private String sentence(OptionSpec option, Setting setting) {
    return origin(setting) + " " + option.longestName() + " is " + setting.value() + ".";
  }

  private Optional<Setting> setting(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Optional.ofNullable(settings.get(key(option)))
        : Optional.empty();
  }
}
