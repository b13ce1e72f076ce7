package org.placewright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The relaxation alone, by each method of HiGHS, on the exported model. */
final class Relaxations {
  private static final double MOST = 300;
  private static final Pattern BEGIN = Pattern.compile("^read");
  private static final Pattern SOLVED =
      Pattern.compile("^(\\S+) objective (\\S+) iterations ([0-9]+)$");
  private static final String MOST_SECONDS = "300";

  private final Setting setting;
  private final Tables tables;

  Relaxations(Setting setting, Tables tables) {
    this.setting = setting;
    this.tables = tables;
  }

  void tell() throws IOException, InterruptedException {
    tables.title("The relaxation alone, one thread, seconds after the model is read");
    for (String method : List.of("simplex", "ipm", "pdlp")) {
      tell(method);
    }
  }

  private void tell(String method) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Run run =
        new Command(
                List.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.placewright.allocation.highs.RelaxationAlone",
                    setting.model().toString(),
                    MOST_SECONDS,
                    method),
                BEGIN,
                MOST + 60)
            .run();
    double begun = 0;
    for (Line line : run.lines()) {
      begun = BEGIN.matcher(line.text()).find() ? line.seconds() : begun;
      Matcher solved = SOLVED.matcher(line.text());
      if (solved.matches()) {
        tell(method, line.seconds() - begun, solved);
        return;
      }
    }
    tables.line("  %-10s %s", method, "not in " + String.format(Locale.ROOT, "%.0f s", MOST));
  }

  private void tell(String method, double seconds, Matcher solved) {
    tables.line(
        "  %-10s %8.2f s  %s, objective %s, %s iterations",
        method, seconds, solved.group(1), solved.group(2), solved.group(3));
    tables.keep("relaxation", method, 0, new Tables.Figure(seconds, "s"));
  }
}
