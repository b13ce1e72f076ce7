package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.placewright.app.FanRequest;
import org.placewright.fan.DrawSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of draws. */
class DrawOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "How many futures to draw from what is uncertain, as 10000.")
  private Optional<Integer> draws = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed draws the same futures; the setting seed without it.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many work at a time (default: the processors). Changes no figure.")
  private Optional<Integer> threads = Optional.empty();

  /** What was asked for; empty without {@code --draws}. */
  Optional<FanRequest> request() {
    return request("--seed and --threads need --draws", Optional.empty());
  }

  /** The same with error bands to widen it by. */
  final Optional<FanRequest> request(String needed, Optional<Path> widenBy) {
    if (draws.isEmpty()) {
      if (seed.isPresent() || threads.isPresent() || widenBy.isPresent()) {
        throw wrong(needed);
      }
      return Optional.empty();
    }
    int many = draws.get();
    if (!DrawSettings.canBe(many)) {
      throw wrong("--draws must be from " + DrawSettings.FEWEST + " to " + DrawSettings.MOST);
    }
    int workers = threads.orElse(DrawSettings.usualThreads());
    if (workers < 1 || workers > DrawSettings.MOST_THREADS) {
      throw wrong("--threads must be from 1 to " + DrawSettings.MOST_THREADS);
    }
    return Optional.of(new FanRequest(many, seed, workers, widenBy));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
