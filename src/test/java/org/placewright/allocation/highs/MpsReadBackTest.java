package org.placewright.allocation.highs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MpsWriter;
import org.placewright.allocation.model.RandomPrograms;

class MpsReadBackTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final int OPTIMAL = 7;

  @TempDir Path folder;

  @Test
  void theWrittenProgramHasTheSameBestObjective() throws IOException {
    RandomPrograms programs = new RandomPrograms(21);
    HighsSolver solver = new HighsSolver();
    int compared = 0;
    for (int trial = 0; trial < 120; trial++) {
      LinearProgram program = trial % 2 == 0 ? programs.whole() : programs.goals();
      MipSolution solution = solver.solve(program, MipLimits.none(), Optional.empty());
      ReadBack read = readBack(program);
      assertEquals(solution.status() == MipStatus.OPTIMAL, read.status() == OPTIMAL);
      if (solution.status() == MipStatus.OPTIMAL) {
        compared++;
        assertEquals(solution.objective(), read.objective(), 1e-6);
      }
    }
    assertTrue(compared > 60);
  }

  @Test
  void oddNamesAndLimitsAreReadAsMeant() throws IOException {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("RHS", -3, FREE, 1, true);
    builder.column("a b", -FREE, -1, -1, false);
    builder.column("Môn", -FREE, FREE, 0, false);
    builder.column("BOUNDS", 0, FREE, -1, true);
    builder.row("OBJECTIVE", -FREE, 4.5);
    builder.row("$ 1", 2, 2);
    builder.row("ranged", -5, 5);
    builder.coefficient(0, 3, 1).coefficient(1, 2, 1).coefficient(2, 0, 1).coefficient(2, 1, 1);
    ReadBack read = readBack(builder.offset(100).build());
    assertEquals(OPTIMAL, read.status());
    // RHS = −3 and a b = −1: −3 + 1; BOUNDS, whole and at most 4.5, = 4: −4; and 100.
    assertEquals(94, read.objective(), 1e-9);
    assertEquals(3, read.rows());
  }

  private ReadBack readBack(LinearProgram program) throws IOException {
    Path file = folder.resolve("program.mps");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      MpsWriter.write(program, out);
    }
    HighsLibrary library = Highs.library();
    Pointer highs = library.create();
    try {
      new HighsOptions(library, highs).setUp();
      assertEquals(0, library.readModel(highs, file.toString()));
      library.run(highs);
      double[] objective = new double[1];
      library.getDoubleInfoValue(highs, "objective_function_value", objective);
      return new ReadBack(library.getModelStatus(highs), objective[0], library.getNumRow(highs));
    } finally {
      library.destroy(highs);
    }
  }

  private record ReadBack(int status, double objective, int rows) {}
}
