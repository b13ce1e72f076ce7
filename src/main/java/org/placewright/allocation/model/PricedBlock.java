package org.placewright.allocation.model;

/** One block of a program, held by a solver and asked for its best plan at given shared prices. */
final class PricedBlock implements AutoCloseable {
  private final LinearProgram program;
  private final int[] columns;
  private final int[] rows;
  private final PricedAnew held;

  PricedBlock(LinearProgram program, Blocks blocks, String name, LinearSolver solver) {
    this.program = program;
    columns = blocks.columns(name);
    rows = blocks.rows(name);
    held = solver.holdForCosts(blocks.alone(name));
  }

  /**
   * The best plan of the block by itself, each column at its cost less what shared rows pay for it.
   *
   * @param shared prices of the rows of the whole program, 0 for those that are not shared
   */
  LinearSolution at(double[] shared) {
    double[] costs = new double[columns.length];
    for (int k = 0; k < costs.length; k++) {
      costs[k] = program.reducedCost(columns[k], shared);
    }
    return held.solve(costs);
  }

  /** Writes one value for each of its rows to where the whole program has them. */
  void spreadRows(Values ofBlock, double[] whole) {
    spread(ofBlock, rows, 1, whole);
  }

  /** Adds a share of one value for each of its columns to where the whole program has them. */
  void addColumns(Values ofBlock, double share, double[] whole) {
    spread(ofBlock, columns, share, whole);
  }

  private static void spread(Values values, int[] to, double share, double[] whole) {
    for (int k = 0; k < to.length; k++) {
      whole[to[k]] += share * values.get(k);
    }
  }

  /** What a plan of the block costs, whatever shared rows are worth. */
  double cost(Values x) {
    double sum = 0;
    for (int k = 0; k < columns.length; k++) {
      sum += program.cost(columns[k]) * x.get(k);
    }
    return sum;
  }

  /**
   * What a plan of the block makes of some rows of the whole program.
   *
   * @param numbers the number that each row has among them, negative for those left out
   * @param size how many there are
   */
  double[] activity(Values x, int[] numbers, int size) {
    double[] activity = new double[size];
    SparseMatrix matrix = program.byColumn();
    for (int j = 0; j < columns.length; j++) {
      double value = x.get(j);
      for (int k = matrix.begin(columns[j]); value != 0 && k < matrix.end(columns[j]); k++) {
        int number = numbers[matrix.index(k)];
        if (number >= 0) {
          activity[number] += matrix.value(k) * value;
        }
      }
    }
    return activity;
  }

  @Override
  public void close() {
    held.close();
  }
}
