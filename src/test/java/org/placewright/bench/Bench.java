package org.placewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures whole runs, where a plan's time goes, and gap against time beside other solvers. */
public final class Bench {
  private Bench() {}

  /**
   * Runs everything.
   *
   * @param args the checkout's folder, then {@code --quick} for less of it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]);
    boolean quick = List.of(args).contains("--quick");
    Setting setting = quick ? Setting.quick(home) : Setting.full(home);
    Files.createDirectories(setting.out());
    Tables tables = new Tables();
    machine(tables);
    new Steps(tables).tell(new WholeRuns(setting, tables).measure());
    export(setting);
    OwnCurve own = OwnCurve.measure(setting);
    List<Curve> others = new ArrayList<>();
    for (Reference reference : Reference.all(setting)) {
      others.add(reference.race(setting));
    }
    new Race(setting, tables, own, others).tell();
    machine(tables);
    tables.writeTo(setting.out().resolve("bench.csv"));
  }

  /** A busy machine makes poor measurements; the load before and after shows which it was. */
  private static void machine(Tables tables) throws IOException {
    Path load = Path.of("/proc/loadavg");
    tables.title(
        Runtime.getRuntime().availableProcessors()
            + " cores, Java "
            + Runtime.version()
            + ", load "
            + (Files.exists(load) ? Files.readString(load).strip() : "unknown"));
  }

  /** The model is written before the search, which need not find anything. */
  private static void export(Setting setting) throws IOException, InterruptedException {
    setting
        .placewright(
            600,
            "plan",
            setting.pack().toString(),
            "--out",
            setting.out().resolve("plan-export").toString(),
            "--time-limit",
            "0.001",
            "--export-mps",
            setting.model().toString())
        .run();
    if (!Files.exists(setting.model())) {
      throw new IOException("the model was not exported");
    }
  }
}
