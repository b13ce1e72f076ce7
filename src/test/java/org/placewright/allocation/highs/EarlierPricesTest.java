package org.placewright.allocation.highs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PriceAscent;
import org.placewright.allocation.model.PricedProgram;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;

/** Programs solved from the prices of another: the same answers, in fewer steps where near. */
class EarlierPricesTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final HighsSolver SOLVER = new HighsSolver();
  private static final LinearProgram PLANNING = PlanningProgram.of(10, 6, 4, 12);

  private static LinearSolution cold;

  @BeforeAll
  static void solve() {
    cold = SOLVER.relax(PLANNING);
  }

  /** The program solved from the planning program with these prices. */
  private static LinearSolution from(double[] prices, LinearProgram program) {
    return SOLVER.relax(program, new PricedProgram(PLANNING, Values.of(prices)));
  }

  private static void agree(LinearProgram program, LinearSolution fresh, LinearSolution begun) {
    assertEquals(LpStatus.OPTIMAL, begun.status());
    assertEquals(fresh.objective(), begun.objective(), 1e-7 * Math.abs(fresh.objective()));
    double proven = SafeBound.of(program, begun.rowDuals().toArray()).value();
    assertEquals(fresh.objective(), proven, 1e-6 * Math.abs(fresh.objective()));
  }

  /** All coefficients of some rows are others, as where a share that is asked for changes. */
  @Test
  void changedCoefficientsGiveWhatAFreshStartGives() {
    LinearProgramBuilder builder = LinearProgramBuilder.from(PLANNING);
    for (int row = 0; row < PLANNING.rows(); row += 40) {
      for (int k = PLANNING.byRow().begin(row); k < PLANNING.byRow().end(row); k++) {
        builder.coefficient(row, PLANNING.byRow().index(k), 0.02 * PLANNING.byRow().value(k));
      }
    }
    LinearProgram program = builder.build();
    LinearSolution fresh = SOLVER.relax(program);
    assertEquals(LpStatus.OPTIMAL, fresh.status());
    agree(program, fresh, from(cold.rowDuals().toArray(), program));
  }

  /** Some rows have other limits, by a few in a hundred. */
  private static LinearProgram changed(double by) {
    LinearProgramBuilder builder = LinearProgramBuilder.from(PLANNING);
    SplittableRandom random = new SplittableRandom(5);
    for (int row = 0; row < PLANNING.rows(); row++) {
      double lower = PLANNING.rowLower(row);
      double upper = PLANNING.rowUpper(row);
      if (random.nextInt(20) == 0 && lower != upper) {
        double wider = by * Math.max(1, Double.isFinite(upper) ? upper : Math.abs(lower));
        builder.rowBounds(row, lower - wider, upper + wider);
      }
    }
    return builder.build();
  }

  @Test
  void itsOwnPricesLeaveHardlyAStep() {
    assertTrue(PLANNING.byColumn().nonZeros() > 10_000, "not a large program");
    LinearSolution begun = from(cold.rowDuals().toArray(), PLANNING);
    agree(PLANNING, cold, begun);
    assertTrue(
        begun.iterations() < PLANNING.rows() / 10,
        begun.iterations() + " steps for " + PLANNING.rows() + " rows");
  }

  @Test
  void changedLimitsGiveWhatAFreshStartGives() {
    for (double by : new double[] {0.001, 0.01, 0.1}) {
      LinearProgram program = changed(by);
      agree(program, SOLVER.relax(program), from(cold.rowDuals().toArray(), program));
    }
  }

  @Test
  void nearlySolvedProvesAlmostAsMuchInFewerSteps() {
    LinearSolution nearly = SOLVER.relaxNearly(PLANNING);
    assertEquals(LpStatus.OPTIMAL, nearly.status());
    assertTrue(nearly.iterations() < cold.iterations(), nearly.iterations() + " steps");
    double[] better = PriceAscent.of(PLANNING, nearly.rowDuals().toArray());
    double proven = SafeBound.of(PLANNING, better).value();
    assertTrue(proven <= cold.objective() + 1e-6 * Math.abs(cold.objective()), proven + " proven");
    assertEquals(cold.objective(), proven, 1e-3 * Math.abs(cold.objective()));
  }

  @Test
  void poorPricesCostTimeAndNothingElse() {
    double[] poor = new double[PLANNING.rows()];
    agree(PLANNING, cold, from(poor, PLANNING));
    SplittableRandom random = new SplittableRandom(7);
    Arrays.setAll(poor, row -> random.nextInt(-9, 10));
    agree(PLANNING, cold, from(poor, PLANNING));
  }

  @Test
  void whatIsImpossibleStaysSo() {
    LinearProgramBuilder builder = LinearProgramBuilder.from(PLANNING);
    int row = builder.row("more than there can be", 1 + PLANNING.upper(0), FREE);
    LinearProgram program = builder.coefficient(row, 0, 1).build();
    assertEquals(LpStatus.INFEASIBLE, from(cold.rowDuals().toArray(), program).status());
  }

  /** Minimise 2x + 3y with x + y ≥ 4 and x ≤ 2.5: the prices 3 and -1 leave x and y to move. */
  @Test
  void whatHasAPriceIsAtALimitAndTheRestMoves() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 2, false);
    builder.column("y", 0, FREE, 3, false);
    builder.column("dear", 0, FREE, 5, false);
    builder.column("gain", 0, 7, -1, false);
    builder.column("free", -FREE, FREE, 0, false);
    builder.column("held", -FREE, FREE, 1, false);
    builder.row("cover", 4, FREE);
    builder.row("few", -FREE, 2.5);
    builder.row("slack", -1, 8);
    builder.row("fixed", 6, 6);
    builder.coefficient(0, 0, 1).coefficient(0, 1, 1).coefficient(1, 0, 1).coefficient(2, 0, 1);
    LinearProgram program = builder.build();
    StartingBasis basis = StartingBasis.of(new PricedProgram(program, Values.of(3, -1, 0, 0)));
    assertArrayEquals(new int[] {1, 1, 0, 2, 1, 3}, basis.columns());
    assertArrayEquals(new int[] {0, 2, 1, 0}, basis.rows());
    builder.column("new", 2, FREE, 1, false);
    builder.row("new", 1, FREE);
    StartingBasis more = basis.in(builder.build()).orElseThrow();
    assertArrayEquals(new int[] {1, 1, 0, 2, 1, 3, 0}, more.columns());
    assertArrayEquals(new int[] {0, 2, 1, 0, 1}, more.rows());
  }

  @Test
  void pricesOfAnotherProgramAreOfNoCorner() {
    double[] prices = new double[PLANNING.rows()];
    Arrays.fill(prices, 0.1);
    PricedProgram strange = new PricedProgram(PLANNING, Values.of(prices));
    assertTrue(StartingBasis.of(strange).in(PLANNING).isEmpty());
  }

  @Test
  void withoutARowThatHasAPriceItIsNoCorner() {
    StartingBasis basis =
        StartingBasis.of(new PricedProgram(PLANNING, Values.of(cold.rowDuals().toArray())));
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (int column = 0; column < PLANNING.columns(); column++) {
      builder.column(PLANNING.columnName(column), 0, 1, 1, false);
    }
    assertTrue(basis.in(builder.build()).isEmpty());
  }
}
