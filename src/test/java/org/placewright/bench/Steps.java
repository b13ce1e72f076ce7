package org.placewright.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a plan's time goes, from the steps that {@code --verbose} tells of as they begin. */
final class Steps {
  private static final Pattern STEP = Pattern.compile("^ *[0-9.]+ s  (.*) \\.\\.\\.$");

  private final Tables tables;

  Steps(Tables tables) {
    this.tables = tables;
  }

  void tell(Run plan) {
    tables.title("Where the time of the last whole plan went");
    String step = "Starting";
    double began = 0;
    for (Line line : plan.lines()) {
      Matcher matcher = STEP.matcher(line.text());
      if (matcher.matches()) {
        tell(step, line.seconds() - began, plan.seconds());
        step = shortened(matcher.group(1));
        began = line.seconds();
      }
    }
    tell(step, plan.seconds() - began, plan.seconds());
  }

  private void tell(String step, double seconds, double all) {
    tables.line("  %-45s %8.2f s %5.1f %%", step, seconds, 100 * seconds / all);
    tables.keep("step", step, 0, new Tables.Figure(seconds, "s"));
  }

  /** Folders are of no interest here. */
  private static String shortened(String step) {
    return List.of("Reading", "Writing").stream()
        .filter(step::startsWith)
        .findFirst()
        .orElse(step)
        .replace(",", "");
  }
}
