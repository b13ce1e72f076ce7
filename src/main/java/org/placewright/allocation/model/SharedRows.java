package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that blocks share, as a program of shares of the plans that each block has offered so
 * far (Dantzig and Wolfe 1960). Its prices are kept within a box around the best ones known, as
 * they swing from side to side without one (Marsten, Hogan and Blankenship, The boxstep method for
 * large-scale optimization, 1975): whoever misses a row pays the upper end of its prices, and
 * whoever has more than it asks is paid the lower end.
 */
final class SharedRows implements AutoCloseable {
  /** What rounding leaves of nothing. */
  private static final double DUST = 1e-11;

  private final LinearProgram program;
  private final int[] rows;
  private final int[] numbers;
  private final int[] ofNoBlock;
  private final PricedAnew held;
  private final List<Offer> offers = new ArrayList<>();

  SharedRows(LinearProgram program, Blocks blocks, LinearSolver solver) {
    this.program = program;
    rows = blocks.rows(Blocks.NONE);
    numbers = new int[program.rows()];
    Arrays.fill(numbers, -1);
    for (int k = 0; k < rows.length; k++) {
      numbers[rows[k]] = k;
    }
    ofNoBlock = blocks.columns(Blocks.NONE);
    held = solver.holdForCosts(withoutOffers(blocks.names()));
  }

  /**
   * A plan of a block.
   *
   * @param block its number
   * @param cost of the plan
   * @param x one value for each column of the block
   */
  private record Offer(int block, double cost, Values x) {}

  /** Columns of no block, then two for each row by which it is missed and more than kept. */
  private LinearProgram withoutOffers(List<String> blocks) {
    LinearProgramBuilder builder = new LinearProgramBuilder().offset(program.offset());
    for (int row : rows) {
      builder.row(program.rowName(row), program.rowLower(row), program.rowUpper(row));
    }
    blocks.forEach(block -> builder.row("one of " + block, 1, 1));
    SparseMatrix matrix = program.byColumn();
    for (int j : ofNoBlock) {
      int column =
          builder.column(program.columnName(j), program.lower(j), program.upper(j), 0, false);
      for (int k = matrix.begin(j); k < matrix.end(j); k++) {
        builder.coefficient(numbers[matrix.index(k)], column, matrix.value(k));
      }
    }
    for (int row : rows) {
      side(builder, "missed in " + program.rowName(row), numbers[row], 1);
      side(builder, "more in " + program.rowName(row), numbers[row], -1);
    }
    return builder.build();
  }

  private static void side(LinearProgramBuilder builder, String name, int row, int sign) {
    int column = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    builder.coefficient(row, column, sign);
  }

  /** Takes a plan of a block into account from now on. */
  void offer(int number, PricedBlock block, Values x) {
    double[] activity = block.activity(x, numbers, rows.length);
    int[] index = new int[rows.length + 1];
    double[] value = new double[rows.length + 1];
    int size = 0;
    for (int k = 0; k < rows.length; k++) {
      if (Math.abs(activity[k]) > DUST) {
        index[size] = k;
        value[size++] = activity[k];
      }
    }
    index[size] = rows.length + number;
    value[size++] = 1;
    held.add(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
    offers.add(new Offer(number, block.cost(x), x));
  }

  /** Prices of the shared rows among prices of all rows; 0 for the others. */
  double[] only(double[] prices) {
    double[] shared = new double[program.rows()];
    for (int row : rows) {
      shared[row] = prices[row];
    }
    return shared;
  }

  /**
   * Solves for the best prices in a box.
   *
   * @param centre prices of all rows of the program
   * @param radius the half width of the box, as a share of each price and of the usual one
   */
  LinearSolution within(double[] centre, double radius) {
    double usual = usual(centre);
    double[] costs = new double[firstOffer() + offers.size()];
    int column = 0;
    for (int j : ofNoBlock) {
      costs[column++] = program.cost(j);
    }
    for (int row : rows) {
      double half = radius * Math.max(usual, Math.abs(centre[row]));
      costs[column++] = centre[row] + half;
      costs[column++] = half - centre[row];
    }
    for (Offer offer : offers) {
      costs[column++] = offer.cost;
    }
    return held.solve(costs);
  }

  private int firstOffer() {
    return ofNoBlock.length + 2 * rows.length;
  }

  /** The mean of the prices that are not 0; 1 without any. */
  private double usual(double[] prices) {
    return Arrays.stream(rows)
        .mapToDouble(row -> Math.abs(prices[row]))
        .filter(price -> price > 0)
        .average()
        .orElse(1);
  }

  /** The prices that a solution gives the shared rows; 0 for the others. */
  double[] prices(LinearSolution solution) {
    double[] prices = new double[program.rows()];
    for (int k = 0; k < rows.length; k++) {
      prices[rows[k]] = solution.rowDuals().get(k);
    }
    return prices;
  }

  /** The plan of the whole program that a solution mixes from the plans of the blocks. */
  double[] mixed(LinearSolution solution, List<PricedBlock> blocks) {
    double[] x = new double[program.columns()];
    for (int k = 0; k < offers.size(); k++) {
      double share = solution.x().get(firstOffer() + k);
      if (share != 0) {
        blocks.get(offers.get(k).block).addColumns(offers.get(k).x, share, x);
      }
    }
    for (int k = 0; k < ofNoBlock.length; k++) {
      x[ofNoBlock[k]] = solution.x().get(k);
    }
    return x;
  }

  @Override
  public void close() {
    held.close();
  }
}
