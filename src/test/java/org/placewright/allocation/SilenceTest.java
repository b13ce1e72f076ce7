package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.RandomPrograms;
import org.placewright.allocation.ojalgo.OjalgoSolver;

/** Solvers print from native code too, so only another process can show that they are silent. */
class SilenceTest {
  @Test
  void nothingReachesStandardOutputOrError() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        Runtime.version().feature() >= 22
            ? new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Child.class.getName())
            : new ProcessBuilder(java, "-cp", classPath(), Child.class.getName());
    Process child = builder.redirectErrorStream(true).start();
    child.getOutputStream().close();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(Child.DONE, child.waitFor());
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .replace(";", File.pathSeparator);
  }

  /** Solves good, hopeless and endless programs with both solvers. */
  static final class Child {
    static final int DONE = 7;

    private Child() {}

    public static void main(String[] args) {
      for (LinearSolver solver : new LinearSolver[] {new HighsSolver(), new OjalgoSolver()}) {
        RandomPrograms programs = new RandomPrograms(5);
        for (int trial = 0; trial < 30; trial++) {
          LinearProgram program = trial % 2 == 0 ? programs.whole() : programs.goals();
          solver.relax(program);
          solver.solve(program, MipLimits.none(), Optional.of(new double[program.columns()]));
          solver.conflict(program);
        }
      }
      System.exit(DONE);
    }
  }
}
