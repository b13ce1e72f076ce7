package org.placewright.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --scenario NAME}. */
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
