package org.placewright.allocation.model;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Small seeded programs, some without any solution, and the best plan of the smallest by trying
 * all.
 */
public final class RandomPrograms {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private final SplittableRandom random;

  /** Makes the programs of one seed. */
  public RandomPrograms(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns whole-number columns from 0 to 3 and rows of all kinds. */
  public LinearProgram whole() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int columns = 2 + random.nextInt(4);
    for (int j = 0; j < columns; j++) {
      builder.column("x" + j, 0, 1 + random.nextInt(3), tenths(50), true);
    }
    rows(builder, columns);
    return builder.offset(tenths(20)).build();
  }

  /**
   * Returns a plan in small: whole-number columns, and rows with a priced shortage that has no
   * limit.
   */
  public LinearProgram goals() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int columns = 2 + random.nextInt(6);
    int budget = builder.row("budget", -FREE, 10 + random.nextInt(20));
    for (int j = 0; j < columns; j++) {
      int column = builder.column("x" + j, 0, 1 + random.nextInt(9), 0, true);
      builder.coefficient(budget, column, 1 + random.nextInt(5));
    }
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      double goal = 3 + random.nextInt(20);
      int row = builder.row("goal" + i, goal, goal);
      for (int j = 0; j < columns; j++) {
        builder.coefficient(row, j, random.nextInt(3) == 0 ? 0 : Math.abs(tenths(30)));
      }
      builder.coefficient(
          row, builder.column("short" + i, 0, FREE, 1 + random.nextInt(5), false), 1);
      builder.coefficient(row, builder.column("over" + i, 0, FREE, 0.1, false), -1);
    }
    return builder.build();
  }

  private void rows(LinearProgramBuilder builder, int columns) {
    int rows = 1 + random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      double side = random.nextInt(-4, 12);
      double range = random.nextInt(4);
      int row =
          switch (random.nextInt(5)) {
            case 0, 1 -> builder.row("r" + i, -FREE, side);
            case 2, 3 -> builder.row("r" + i, side, FREE);
            default -> builder.row("r" + i, side, side + range);
          };
      for (int j = 0; j < columns; j++) {
        builder.coefficient(row, j, random.nextInt(-3, 6));
      }
    }
  }

  /** Returns duals that nobody computed. */
  public double[] duals(LinearProgram program) {
    double[] duals = new double[program.rows()];
    for (int i = 0; i < duals.length; i++) {
      duals[i] = random.nextInt(8) == 0 ? 0 : random.nextDouble() * 10 - 5;
    }
    return duals;
  }

  private double tenths(int most) {
    return random.nextInt(-most, most + 1) / 10.0;
  }

  /** Returns the least exact objective of a program of whole numbers only, by trying every plan. */
  public static Optional<Double> least(LinearProgram program) {
    return least(program, new double[program.columns()], 0);
  }

  private static Optional<Double> least(LinearProgram program, double[] x, int column) {
    if (column == x.length) {
      return ExactCheck.violations(program, x, 0).isEmpty()
          ? Optional.of(ExactCheck.objective(program, x).doubleValue())
          : Optional.empty();
    }
    Optional<Double> best = Optional.empty();
    for (double value = program.lower(column); value <= program.upper(column); value++) {
      x[column] = value;
      Optional<Double> here = least(program, x, column + 1);
      if (here.isPresent() && (best.isEmpty() || here.get() < best.get())) {
        best = here;
      }
    }
    return best;
  }
}
