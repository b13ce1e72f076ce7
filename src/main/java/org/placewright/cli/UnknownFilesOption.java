package org.placewright.cli;

import org.placewright.input.UnknownFiles;
import picocli.CommandLine.Option;

/** The option {@code --ignore-unknown}. */
final class UnknownFilesOption {
  @Option(
      names = "--ignore-unknown",
      description = "Warn of files in the pack that no table has the name of, and go on.")
  private boolean ignore;

  UnknownFiles files() {
    return ignore ? UnknownFiles.IGNORED : UnknownFiles.REFUSED;
  }
}
