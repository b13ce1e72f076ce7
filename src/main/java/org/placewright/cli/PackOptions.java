package org.placewright.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.app.PackChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads a pack and calculates with it. */
final class PackOptions {
  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "Make the changes of this scenario of scenarios.csv, or of several, in their order: A+B.")
  private Optional<String> scenario = Optional.empty();

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
    return new PackChoice(pack, scenario, new TreeSet<>(without), since, unknown.files());
  }
}
