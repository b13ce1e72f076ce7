package org.placewright.allocation.model;

import java.util.List;

/**
 * Some rows of a program, each of which may be missed at a price of 1 per unit; nothing else costs
 * anything.
 *
 * <p>Columns without a limit get one that is far beyond what the program's rows imply. It takes up
 * the dust of inexact duals, see {@link SafeBound}, but is too far away to make a contradiction
 * where the rows make none.
 */
final class ElasticProgram {
  private static final double FAR = 1000;

  private ElasticProgram() {}

  static LinearProgram of(LinearProgram program, List<Integer> rows) {
    ImpliedBounds limits = ImpliedBounds.of(program);
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (int j = 0; j < program.columns(); j++) {
      builder.column(program.columnName(j), program.lower(j), program.upper(j), 0, false);
      builder.impliedBounds(j, -far(limits.lower(j)), far(limits.upper(j)));
    }
    SparseMatrix matrix = program.byRow();
    for (int row : rows) {
      double lower = program.rowLower(row);
      double upper = program.rowUpper(row);
      int elastic = builder.row(program.rowName(row), lower, upper);
      double size = 0;
      for (int k = matrix.begin(row); k < matrix.end(row); k++) {
        size = Math.max(size, Math.abs(matrix.value(k)));
        builder.coefficient(elastic, matrix.index(k), matrix.value(k));
      }
      size = size == 0 ? 1 : size;
      if (lower > Double.NEGATIVE_INFINITY) {
        builder.coefficient(elastic, miss(builder, "shortage", row), size);
      }
      if (upper < Double.POSITIVE_INFINITY) {
        builder.coefficient(elastic, miss(builder, "excess", row), -size);
      }
    }
    return builder.build();
  }

  private static double far(double limit) {
    return FAR * (Math.abs(limit) + 1);
  }

  private static int miss(LinearProgramBuilder builder, String kind, int row) {
    // A blank keeps the name apart from the program's own columns.
    return builder.column(" " + kind + " " + row, 0, Double.POSITIVE_INFINITY, 1, false);
  }
}
