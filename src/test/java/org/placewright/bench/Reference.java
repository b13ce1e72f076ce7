package org.placewright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another solver, given the exported model.
 *
 * @param name with how it was run
 * @param words its command line
 * @param log how to read what it prints
 */
record Reference(String name, List<String> words, SolverLog log) {
  /** More than it is given: reading the file shall not count, so its own limit must not bite. */
  private static final String SECONDS = "3600";

  private static final double GRACE = 1;

  Reference {
    words = List.copyOf(words);
  }

  /** Those that are installed. */
  static List<Reference> all(Setting setting) {
    String model = setting.model().toString();
    String alone = "org.placewright.allocation.highs.HighsAlone";
    return Stream.of(
            new Reference("HiGHS", Command.java(alone, model, SECONDS, "1"), SolverLog.HIGHS),
            new Reference(
                "HiGHS, our start",
                Command.java(alone, model, SECONDS, "2", setting.start().toString()),
                SolverLog.HIGHS),
            new Reference(
                "CP-SAT", Command.java("CpSatAlone", model, SECONDS, "2"), SolverLog.CP_SAT),
            new Reference(
                "CBC",
                List.of("cbc", model, "-timeMode", "elapsed", "-sec", SECONDS, "-solve"),
                SolverLog.CBC),
            new Reference(
                "GLPK", List.of("glpsol", "--freemps", model, "--tmlim", SECONDS), SolverLog.GLPK))
        .filter(reference -> installed(reference.words().get(0)))
        .filter(reference -> !reference.name().equals("CP-SAT") || hasCpSat())
        .toList();
  }

  /** Compiled by {@code scripts/bench} where its library can be had. */
  private static boolean hasCpSat() {
    return Reference.class.getClassLoader().getResource("CpSatAlone.class") != null;
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
  }

  /** Lets it search for the longest of the limits. */
  Curve race(Setting setting) throws IOException, InterruptedException {
    Run run = new Command(lineByLine(), log.begin(), setting.longest() + GRACE).run();
    Files.write(
        setting.out().resolve(name.replaceAll("[^A-Za-z-]+", "-") + ".log"),
        run.lines().stream().map(line -> line.seconds() + " " + line.text()).toList());
    return Curve.of(name, log.claims(run.lines()));
  }

  /** CBC keeps its lines back when nobody watches, and would seem later than it is. */
  private List<String> lineByLine() {
    return installed("stdbuf")
        ? Stream.concat(Stream.of("stdbuf", "-oL"), words.stream()).toList()
        : words;
  }
}
