package org.placewright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many plans to make at a time. */
final class ThreadOptions {
  private static final int MOST_THREADS = 64;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Make so many plans at a time. Default: 1. It changes no plan.")
  private int threads = 1;

  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS);
    }
    return threads;
  }
}
