package org.placewright.allocation.highs;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MpsWriter;
import org.placewright.allocation.model.SafeBound;

/**
 * Measures HiGHS at planning size: {@code [seconds for the MIP] [MPS file to write]}. Not a test.
 */
final class SolverBenchmark {
  private SolverBenchmark() {}

  public static void main(String[] args) throws Exception {
    double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 60;
    LinearProgram program = PlanningProgram.of(50, 15, 5, 20);
    say(
        "%d columns, %d rows, %d non-zeros",
        program.columns(), program.rows(), program.byColumn().nonZeros());
    if (args.length > 1) {
      try (Writer out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.US_ASCII)) {
        MpsWriter.write(program, out);
      }
    }
    for (LpMethod method : LpMethod.values()) {
      try (HighsModel model = HighsModel.relaxed(program)) {
        long begin = System.nanoTime();
        LinearSolution solution = model.relax(method, Double.POSITIVE_INFINITY);
        say(
            "%s: %.2f s, %s, objective %.9f",
            method, since(begin), solution.status(), solution.objective());
        for (int round = 0; round < 3; round++) {
          bound(program, solution);
        }
      }
    }
    if (seconds > 0) {
      mip(program, seconds);
    }
  }

  private static void bound(LinearProgram program, LinearSolution solution) {
    long begin = System.nanoTime();
    SafeBound bound = SafeBound.of(program, solution.rowDuals().toArray());
    say(
        "  safe bound: %.3f s, %.9f, %.2e below",
        since(begin), bound.value(), solution.objective() - bound.value());
  }

  private static void mip(LinearProgram program, double seconds) {
    long begin = System.nanoTime();
    MipLimits limits = MipLimits.none().withWallSeconds(seconds);
    MipSolution plan = new HighsSolver().solve(program, limits, Optional.empty());
    double gap = (plan.objective() - plan.bound()) / Math.abs(plan.objective());
    say(
        "MIP: %.1f s, %s, objective %.3f, bound %.3f, gap %.3f %%, %s",
        since(begin), plan.status(), plan.objective(), plan.bound(), 100 * gap, plan.work());
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }
}
