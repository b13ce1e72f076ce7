package org.placewright.cli;

import picocli.CommandLine.Option;

/** Whether a plan comes with what the mission's rules cost. */
final class MissionOption {
  @Option(
      names = "--no-mission-cost",
      description = "Do not make a second plan to say what the mission's rules cost.")
  private boolean left;

  boolean isPriced() {
    return !left;
  }
}
