package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.placewright.app.FanRequest;
import picocli.CommandLine.Option;

/** The options of a fan of draws. */
final class FanOptions extends DrawOptions {
  @Option(
      names = "--widen-by",
      paramLabel = "FILE",
      description =
          "Widen supply by the error_bands.csv that backtest has written; none: not even by the"
              + " pack's own.")
  private Optional<Path> widenBy = Optional.empty();

  @Override
  Optional<FanRequest> request() {
    return request("--seed, --threads and --widen-by need --draws", widenBy);
  }
}
