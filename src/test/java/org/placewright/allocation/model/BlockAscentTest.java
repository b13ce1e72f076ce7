package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.ojalgo.OjalgoSolver;

class BlockAscentTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  static Stream<LinearSolver> solvers() {
    return Stream.of(new HighsSolver(), new OjalgoSolver());
  }

  private static LinearSolution ascent(
      LinearProgram program, List<String> known, LinearSolver solver, double... prices) {
    return BlockAscent.of(program, Blocks.of(program, known), solver, List.of(prices));
  }

  /**
   * Money for 100 places, of which 90 GPs and 90 others are wanted; what is short costs 1 and 3. So
   * 90 others and 10 GPs: 80, and one place more saves 1.
   */
  private static LinearProgram wanted() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("gp", 0, 1000, 0, false);
    builder.column("other", 0, 1000, 0, false);
    builder.column("short-gp", 0, FREE, 1, false);
    builder.column("short-other", 0, FREE, 3, false);
    builder.row("money", -FREE, 100);
    builder.row("need-gp", 90, FREE);
    builder.row("need-other", 90, FREE);
    builder.coefficient(0, 0, 1).coefficient(0, 1, 1);
    builder.coefficient(1, 0, 1).coefficient(1, 2, 1);
    return builder.coefficient(2, 1, 1).coefficient(2, 3, 1).build();
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void findsWhatSharedMoneyIsWorth(LinearSolver solver) {
    for (double price : new double[] {0, -0.7, -1, -2, -50}) {
      LinearProgram program = wanted();
      LinearSolution solution = ascent(program, List.of("gp", "other"), solver, price, 0, 0);
      assertEquals(LpStatus.OPTIMAL, solution.status());
      assertEquals(80, SafeBound.of(program, solution.rowDuals().toArray()).value(), 0.01);
      assertEquals(80, solution.objective(), 0.01);
      double[] x = solution.x().toArray();
      assertEquals(10, x[0], 0.02, "GPs from " + price);
      assertEquals(90, x[1], 0.02, "others from " + price);
    }
  }

  @Test
  void aBlockWithoutAPlanGivesNoNumbers() {
    LinearProgramBuilder builder = LinearProgramBuilder.from(wanted());
    builder.coefficient(builder.row("too many", 2000, FREE), 0, 1);
    LinearSolution solution =
        ascent(builder.build(), List.of("gp", "other"), new HighsSolver(), new double[4]);
    assertEquals(LpStatus.LIMIT, solution.status());
    assertTrue(solution.rowDuals().isEmpty());
  }

  /** Some specialties, each with programmes and a need of its own, under several funds. */
  private record Drawn(LinearProgram program, List<String> known) {
    static Drawn of(int seed) {
      Random random = new Random(seed);
      LinearProgramBuilder builder = new LinearProgramBuilder();
      List<String> known = new ArrayList<>();
      int funds = 3;
      double[] spent = new double[funds];
      List<double[]> prices = new ArrayList<>();
      int specialties = 6;
      for (int s = 0; s < specialties; s++) {
        int need = builder.row("need " + s, 40 + random.nextInt(40), FREE);
        for (int p = 0; p < 4; p++) {
          int most = 5 + random.nextInt(20);
          int column = builder.column("places " + s + "," + p, 0, most, 0, false);
          builder.coefficient(need, column, 0.7 + random.nextInt(4) * 0.1);
          double[] price = new double[funds];
          Arrays.setAll(price, fund -> random.nextInt(5));
          for (int fund = 0; fund < funds; fund++) {
            spent[fund] += most * price[fund];
          }
          prices.add(price);
          known.add("specialty " + s);
        }
      }
      for (int s = 0; s < specialties; s++) {
        int column = builder.column("short " + s, 0, FREE, 1 + random.nextInt(9), false);
        builder.coefficient(s, column, 1);
      }
      for (int fund = 0; fund < funds; fund++) {
        int row = builder.row("budget " + fund, -FREE, Math.floor(spent[fund] * 0.4));
        for (int place = 0; place < prices.size(); place++) {
          builder.coefficient(row, place, prices.get(place)[fund]);
        }
      }
      return new Drawn(builder.build(), known);
    }
  }

  @Test
  void comesToTheBestWithinWhatIsNotWorthARound() {
    LinearSolver solver = new HighsSolver();
    for (int seed = 0; seed < 40; seed++) {
      Drawn drawn = Drawn.of(seed);
      double best = solver.relax(drawn.program).objective();
      LinearSolution solution =
          ascent(drawn.program, drawn.known, solver, new double[drawn.program.rows()]);
      double bound = SafeBound.of(drawn.program, solution.rowDuals().toArray()).value();
      assertTrue(bound <= best * (1 + 1e-9), bound + " is above " + best);
      assertTrue(bound >= best * (1 - 2e-3), bound + " of " + best + ", seed " + seed);
    }
  }

  @Test
  void theSameHoweverOftenItIsAsked() {
    Drawn drawn = Drawn.of(1);
    double[] start = new double[drawn.program.rows()];
    assertEquals(
        ascent(drawn.program, drawn.known, new HighsSolver(), start),
        ascent(drawn.program, drawn.known, new HighsSolver(), start));
  }
}
