package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A program parted into blocks of columns that meet in shared rows alone. With prices y of the
 * shared rows no x costs less than {@code Σ yᵢ·(side of row i) + Σ over blocks of min (c − Aᵀy)·x},
 * each block by itself, whole numbers and all (Lagrangian relaxation; Geoffrion 1974). So what
 * blocks prove of themselves adds up to a bound of the program.
 *
 * <p>A column that no block has stands in shared rows alone and counts by its limits.
 */
public final class Blocks {
  /** The name of what belongs to no block. */
  static final String NONE = "";

  private static final String SEVERAL = "\0";

  private final LinearProgram program;
  private final String[] ofColumn;
  private final String[] ofRow;

  private Blocks(LinearProgram program, List<String> known) {
    this.program = program;
    ofColumn = known.toArray(new String[0]);
    ofRow = new String[program.rows()];
  }

  /**
   * Parts a program into its blocks. A column of no known block joins the one that all its rows
   * lead to.
   *
   * @param program with its integer requirements
   * @param known the block of each column by name, empty where it is not known; columns after these
   *     are not known
   */
  public static Blocks of(LinearProgram program, List<String> known) {
    List<String> all = new ArrayList<>(known);
    while (all.size() < program.columns()) {
      all.add(NONE);
    }
    Blocks blocks = new Blocks(program, all);
    boolean joined = true;
    while (joined) {
      joined = false;
      Arrays.setAll(blocks.ofRow, blocks::blockOfRow);
      for (int column = 0; column < program.columns(); column++) {
        if (blocks.ofColumn[column].equals(NONE)) {
          String block = blocks.blockOfColumn(column);
          joined |= !block.equals(NONE);
          blocks.ofColumn[column] = block;
        }
      }
    }
    Arrays.setAll(blocks.ofRow, row -> blocks.isWithin(row) ? blocks.ofRow[row] : NONE);
    return blocks;
  }

  private String blockOfRow(int row) {
    SparseMatrix rows = program.byRow();
    String block = NONE;
    for (int k = rows.begin(row); k < rows.end(row); k++) {
      String its = ofColumn[rows.index(k)];
      block = its.equals(NONE) || its.equals(block) ? block : block.equals(NONE) ? its : SEVERAL;
    }
    return block;
  }

  private String blockOfColumn(int column) {
    SparseMatrix columns = program.byColumn();
    String block = NONE;
    for (int k = columns.begin(column); k < columns.end(column); k++) {
      String its = ofRow[columns.index(k)];
      if (its.equals(SEVERAL) || !(its.equals(NONE) || block.equals(NONE) || its.equals(block))) {
        return NONE;
      }
      block = its.equals(NONE) ? block : its;
    }
    return block;
  }

  private boolean isWithin(int row) {
    SparseMatrix rows = program.byRow();
    for (int k = rows.begin(row); k < rows.end(row); k++) {
      if (!ofColumn[rows.index(k)].equals(ofRow[row])) {
        return false;
      }
    }
    return !ofRow[row].equals(NONE);
  }

  /** The columns of a block, or of none where that is what is named, in the program's order. */
  int[] columns(String name) {
    return IntStream.range(0, ofColumn.length).filter(j -> ofColumn[j].equals(name)).toArray();
  }

  /** The rows of a block, or those that several share where none is named. */
  int[] rows(String name) {
    return IntStream.range(0, ofRow.length).filter(row -> ofRow[row].equals(name)).toArray();
  }

  /** The names of the blocks, sorted. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(Arrays.asList(ofColumn));
    names.remove(NONE);
    return List.copyOf(names);
  }

  /**
   * Prices as the shared rows can have them: brought within what their limits and slacks allow.
   *
   * @param duals one a row
   * @return one a row, 0 where the row is of one block
   */
  public Values shared(double[] duals) {
    double[] shared = DualRanges.of(program, ImpliedBounds.of(program)).clamp(duals);
    for (int row = 0; row < shared.length; row++) {
      shared[row] = ofRow[row].equals(NONE) ? shared[row] : 0;
    }
    return Values.of(shared);
  }

  /**
   * One block by itself, each column at its cost less what the shared rows pay for it, rounded
   * down.
   *
   * @param name of the block
   * @param shared prices of the shared rows
   */
  public LinearProgram priced(String name, Values shared) {
    return part(name, column -> reduced(column, shared).floor());
  }

  /** One block by itself, each column at its own cost. */
  LinearProgram alone(String name) {
    return part(name, program::cost);
  }

  private LinearProgram part(String name, IntToDoubleFunction costs) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int[] rows = new int[program.rows()];
    for (int row = 0; row < rows.length; row++) {
      if (ofRow[row].equals(name)) {
        rows[row] = builder.row(program.rowName(row), program.rowLower(row), program.rowUpper(row));
      }
    }
    SparseMatrix matrix = program.byColumn();
    for (int j = 0; j < ofColumn.length; j++) {
      if (ofColumn[j].equals(name)) {
        double cost = costs.applyAsDouble(j);
        int column =
            builder.column(
                program.columnName(j),
                program.lower(j),
                program.upper(j),
                cost,
                program.integer(j));
        builder.impliedBounds(column, program.impliedLower(j), program.impliedUpper(j));
        for (int k = matrix.begin(j); k < matrix.end(j); k++) {
          if (ofRow[matrix.index(k)].equals(name)) {
            builder.coefficient(rows[matrix.index(k)], column, matrix.value(k));
          }
        }
      }
    }
    return builder.build();
  }

  /**
   * What the blocks' bounds come to.
   *
   * @param shared prices of the shared rows
   * @param ofBlocks what no values of each block's {@link #priced} program go below; infinite where
   *     it has none
   * @return no plan is below it; infinite where there is none
   */
  public double bound(Values shared, Map<String, Double> ofBlocks) {
    SortedMap<String, Double> bounds = new TreeMap<>(ofBlocks);
    if (bounds.containsValue(Double.POSITIVE_INFINITY)) {
      return Double.POSITIVE_INFINITY;
    }
    ExactSum sum = new ExactSum();
    sum.add(program.offset());
    for (String name : names()) {
      double bound = bounds.getOrDefault(name, Double.NEGATIVE_INFINITY);
      if (bound == Double.NEGATIVE_INFINITY) {
        return bound;
      }
      sum.add(bound);
    }
    for (int row = 0; row < program.rows(); row++) {
      double price = shared.get(row);
      if (price != 0) {
        double side = price > 0 ? program.rowLower(row) : program.rowUpper(row);
        if (Double.isInfinite(side)) {
          return Double.NEGATIVE_INFINITY;
        }
        sum.addProduct(price, side);
      }
    }
    return rest(shared, sum.value());
  }

  /** Adds what columns of no block come to, and what rounding may have been worth in the others. */
  private double rest(Values shared, Dyadic sum) {
    ImpliedBounds limits = ImpliedBounds.of(program);
    Dyadic all = sum;
    for (int j = 0; j < ofColumn.length; j++) {
      Dyadic reduced = reduced(j, shared);
      // The block has paid for the double below it.
      Dyadic left = ofColumn[j].equals(NONE) ? reduced : reduced.plus(Dyadic.of(-reduced.floor()));
      double at = left.signum() > 0 ? limits.lower(j) : left.signum() < 0 ? limits.upper(j) : 0;
      if (Double.isInfinite(at)) {
        return Double.NEGATIVE_INFINITY;
      }
      all = at == 0 ? all : all.plus(left.times(at));
    }
    return all.floor();
  }

  private Dyadic reduced(int column, Values shared) {
    SparseMatrix matrix = program.byColumn();
    ExactSum sum = new ExactSum();
    sum.add(program.cost(column));
    for (int k = matrix.begin(column); k < matrix.end(column); k++) {
      sum.addProduct(-shared.get(matrix.index(k)), matrix.value(k));
    }
    return sum.value();
  }
}
