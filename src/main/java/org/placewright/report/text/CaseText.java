package org.placewright.report.text;

import java.util.stream.Collectors;
import org.placewright.report.UnassuredMark;
import org.placewright.scenario.Scenario;

/** What every command prints first where its result rests on an unassured reconfiguration. */
public final class CaseText {
  private CaseText() {}

  /**
   * Says which reconfigurations in force are unassured, and why.
   *
   * @param scenario the input of the run, with the changes made
   * @return lines of at most 100 characters and an empty one, each ended; nothing where all is
   *     assured
   */
  public static String of(Scenario scenario) {
    String lines =
        UnassuredMark.of(scenario).stream().map(Paragraph::of).collect(Collectors.joining());
    return lines.isEmpty() ? "" : lines + "\n";
  }
}
