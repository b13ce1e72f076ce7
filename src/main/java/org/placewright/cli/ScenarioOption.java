package org.placewright.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --scenario}. */
final class ScenarioOption {
  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Make the changes of this scenario of scenarios.csv.")
  private Optional<String> scenario = Optional.empty();

  Optional<String> name() {
    return scenario;
  }
}
