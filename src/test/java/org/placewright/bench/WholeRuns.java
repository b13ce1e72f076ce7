package org.placewright.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole runs of the program, from the shell's call to its last byte, against their bars. */
final class WholeRuns {
  private static final double MIB = 1024;
  private static final double MOST_MIB = 2048;
  private static final double HOPELESS = 900;

  private final Setting setting;
  private final Tables tables;

  WholeRuns(Setting setting, Tables tables) {
    this.setting = setting;
    this.tables = tables;
  }

  /** Measures all commands; returns the last plan. */
  Run measure() throws IOException, InterruptedException {
    String pack = setting.pack().toString();
    tables.title(
        "Whole runs: median (least-most) seconds, the last one's seconds of processor, most memory");
    tables.line("  %-12s %24s %8s %8s %8s", "", "seconds", "bar", "CPU", "MiB");
    repeat(setting.repeats(), 0.6, "--help");
    repeat(setting.repeats(), 3, "check", pack);
    repeat(setting.repeats(), 3, "project", pack);
    draws(1_000, 15);
    draws(10_000, 60);
    String out = setting.out().resolve("plan").toString();
    return repeat(1, 120, "plan", pack, "--out", out, "--no-mission-cost", "--verbose");
  }

  /** Memory must not grow with the draws. */
  private void draws(int draws, double bar) throws IOException, InterruptedException {
    String pack = setting.pack().toString();
    String[] arguments = {"project", pack, "--draws", Integer.toString(draws), "--seed", "1"};
    repeat(1, bar, new Named(draws + " draws", arguments));
  }

  private Run repeat(int times, double bar, String... arguments)
      throws IOException, InterruptedException {
    return repeat(times, bar, new Named(arguments[0], arguments));
  }

  /** A command line, and what to call it. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  private record Named(String name, String[] arguments) {}

  private Run repeat(int times, double bar, Named named) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    double peak = 0;
    Run run = setting.placewright(HOPELESS, named.arguments()).run();
    for (int time = 1; ; time++) {
      require(run, named.name());
      seconds.add(run.seconds());
      peak = Math.max(peak, run.peakKib() / MIB);
      if (time == times) {
        tell(named.name(), new Spread(seconds), bar, new Cost(run.cpuSeconds(), peak));
        return run;
      }
      run = setting.placewright(HOPELESS, named.arguments()).run();
    }
  }

  private void tell(String command, Spread seconds, double bar, Cost cost) {
    boolean kept = seconds.median() < bar && cost.mib() < MOST_MIB;
    String told = String.format(Locale.ROOT, "%8.2f %8.0f", cost.cpuSeconds(), cost.mib());
    String verdict = kept ? "" : "OVER THE BAR";
    tables.line("  %-12s %24s %8.1f %s %s", command, seconds, bar, told, verdict);
    tables.keep("whole run", command, 0, new Tables.Figure(seconds.median(), "s"));
    tables.keep("memory", command, 0, new Tables.Figure(cost.mib(), "MiB"));
  }

  /** Both 0 where the system does not tell. */
  private record Cost(double cpuSeconds, double mib) {}

  private static void require(Run run, String command) {
    if (run.status() != 0) {
      throw new IllegalStateException(
          command + " ended with exit code " + run.status() + ":\n" + run.end());
    }
  }
}
