package org.placewright.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A solver of somebody else's, which reads the exported model. */
enum OtherSolver {
  CBC("cbc"),
  GLPK("glpsol");

  private static final Pattern NUMBER = Pattern.compile("objective value\\s+(\\S+)");
  private final String program;

  OtherSolver(String program) {
    this.program = program;
  }

  /**
   * What it says of a model.
   *
   * @param optimum the objective of the best whole plan, where it has one
   * @param infeasible whether it says that there is none; without either it did not end in time
   */
  record Answer(OptionalDouble optimum, boolean infeasible) {
    static final Answer NONE = new Answer(OptionalDouble.empty(), false);
    static final Answer INFEASIBLE = new Answer(OptionalDouble.empty(), true);

    static Answer of(double optimum) {
      return new Answer(OptionalDouble.of(optimum), false);
    }

    boolean isGiven() {
      return infeasible || optimum.isPresent();
    }
  }

  boolean isInstalled() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
  }

  /**
   * Solves a model to the end, or gives up.
   *
   * @param model in free MPS
   * @param seconds of processor time at most
   * @return what it said
   * @throws IOException when it cannot be run
   */
  Answer solve(Path model, int seconds) throws IOException, InterruptedException {
    Path solution = model.resolveSibling(program + ".solution");
    Path log = model.resolveSibling(program + ".log");
    Files.deleteIfExists(solution);
    Process process =
        new ProcessBuilder(words(model, solution, seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
    String said = Files.readString(log);
    String written = Files.exists(solution) ? Files.readString(solution) : "";
    return this == CBC ? cbc(written) : glpk(said, written);
  }

  private List<String> words(Path model, Path solution, int seconds) {
    List<String> words = new ArrayList<>(List.of(program));
    if (this == CBC) {
      words.addAll(List.of(model.toString(), "-sec", seconds + "", "-ratioGap", "0"));
      words.addAll(List.of("-allowableGap", "0", "-solve", "-solution", solution.toString()));
    } else {
      words.addAll(List.of("--freemps", model.toString(), "--tmlim", seconds + ""));
      words.addAll(List.of("-w", solution.toString()));
    }
    return words;
  }

  private static Answer cbc(String written) {
    String first = written.lines().findFirst().orElse("");
    if (first.startsWith("Infeasible") || first.startsWith("Integer infeasible")) {
      return Answer.INFEASIBLE;
    }
    Matcher number = NUMBER.matcher(first);
    return first.startsWith("Optimal") && number.find()
        ? Answer.of(Double.parseDouble(number.group(1)))
        : Answer.NONE;
  }

  private static Answer glpk(String said, String written) {
    if (said.contains("HAS NO PRIMAL FEASIBLE SOLUTION")
        || said.contains("HAS NO INTEGER FEASIBLE SOLUTION")) {
      return Answer.INFEASIBLE;
    }
    for (String line : written.lines().toList()) {
      String[] part = line.trim().split("\\s+");
      if (part.length == 6 && part[0].equals("s") && part[1].equals("mip")) {
        return part[4].equals("o") ? Answer.of(Double.parseDouble(part[5])) : Answer.NONE;
      }
    }
    return Answer.NONE;
  }
}
