package org.placewright.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.app.PackChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads a pack and calculates with it. */
final class PackOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "Make the changes of this scenario of scenarios.csv, or of several, in their order: A+B.")
  private List<String> scenarios = List.of();

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = "Warn of what this earlier pack, or finished run, set and PACK does not.")
  private Optional<Path> since = Optional.empty();

  @Mixin private UnknownFilesOption unknown = new UnknownFilesOption();

  /** A pack as it is, in this scenario. */
  PackChoice choice(Path pack) {
    return choice(pack, List.of());
  }

  /** A pack in this scenario, with some levers switched off. */
  PackChoice choice(Path pack, Collection<String> without) {
    if (scenarios.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--scenario can be given once here; A+B makes the changes of both, in that order");
    }
    Optional<String> scenario = scenarios.stream().findFirst();
    return new PackChoice(pack, scenario, new TreeSet<>(without), since, unknown.files());
  }

  /** The scenarios, of which only some commands take several. */
  List<String> scenarios() {
    return List.copyOf(scenarios);
  }

  /** A pack as it is, with some levers switched off, for several scenarios. */
  PackChoice anyScenario(Path pack, Collection<String> without) {
    return new PackChoice(pack, Optional.empty(), new TreeSet<>(without), since, unknown.files());
  }
}
