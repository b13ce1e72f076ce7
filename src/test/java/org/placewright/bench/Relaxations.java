package org.placewright.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The relaxation alone, by each method of HiGHS, on the exported model. */
final class Relaxations {
  private static final String ALONE = "org.placewright.allocation.highs.RelaxationAlone";
  private static final int MOST = 300;
  private static final double GRACE = 60;
  private static final Pattern BEGIN = Pattern.compile("^read");
  private static final Pattern SOLVED =
      Pattern.compile("^(\\S+) objective (\\S+) iterations ([0-9]+)$");

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
    String most = Integer.toString(MOST);
    List<String> words = Command.java(ALONE, setting.model().toString(), most, method);
    Run run = new Command(words, BEGIN, MOST + GRACE).run();
    double begun = 0;
    for (Line line : run.lines()) {
      begun = BEGIN.matcher(line.text()).find() ? line.seconds() : begun;
      Matcher solved = SOLVED.matcher(line.text());
      if (solved.matches()) {
        tell(method, line.seconds() - begun, solved);
        return;
      }
    }
    tables.line("  %-10s %s", method, "not in " + MOST + " s");
  }

  private void tell(String method, double seconds, Matcher solved) {
    tables.line(
        "  %-10s %8.2f s  %s, objective %s, %s iterations",
        method, seconds, solved.group(1), solved.group(2), solved.group(3));
    tables.keep("relaxation", method, 0, new Tables.Figure(seconds, "s"));
  }
}
