package org.placewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures whole runs, where a plan's time goes, the relaxation alone, and gap against time beside
 * other solvers.
 */
public final class Bench {
  private Bench() {}

  /**
   * Runs everything, or what is asked of the packs that are named.
   *
   * @param args the checkout's folder, then {@code --quick} for less of it, then packs
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]);
    Set<String> chosen = new TreeSet<>(List.of(args).subList(1, args.length));
    List<Setting> settings = Setting.all(home, chosen.remove("--quick"));
    refuseOthers(chosen, settings);
    Tables tables = new Tables();
    machine(tables);
    for (Setting setting : settings) {
      if (chosen.isEmpty() || chosen.contains(setting.name())) {
        measure(setting, tables);
      }
    }
    machine(tables);
    tables.writeTo(home.resolve("target/bench/bench.csv"));
  }

  private static void refuseOthers(Set<String> chosen, List<Setting> settings) {
    List<String> names = settings.stream().map(Setting::name).toList();
    for (String name : chosen) {
      if (!names.contains(name)) {
        System.err.println("bench: there is no " + name + "; there are " + names);
        System.exit(2);
      }
    }
  }

  private static void measure(Setting setting, Tables tables)
      throws IOException, InterruptedException {
    Files.createDirectories(setting.out());
    tables.pack(setting.name());
    make(setting);
    if (setting.repeats() > 0) {
      new Steps(tables).tell(new WholeRuns(setting, tables).measure());
    }
    export(setting);
    new Relaxations(setting, tables).tell();
    OwnCurve own = OwnCurve.measure(setting);
    List<Curve> others = new ArrayList<>();
    for (Reference reference : Reference.all(setting)) {
      others.add(reference.race(setting));
    }
    new Race(setting, tables, own, others).tell();
    GapPicture.write(own, others, setting.out().resolve("gap.svg"));
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

  private static void make(Setting setting) throws IOException, InterruptedException {
    if (!setting.making().isEmpty()) {
      Run run = Command.unwatched(setting.making()).run();
      if (run.status() != 0) {
        throw new IOException(setting.name() + " was not made: " + run.end());
      }
    }
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
            "--no-mission-cost",
            "--time-limit",
            "0.001",
            "--export-mps",
            setting.model().toString())
        .run();
    if (!Files.exists(setting.model())) {
      throw new IOException("the model of " + setting.name() + " was not exported");
    }
  }
}
