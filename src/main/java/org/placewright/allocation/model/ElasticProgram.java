package org.placewright.allocation.model;

import java.util.List;

/**
 * Some rows of a program, each of which may be missed at a price of 1 per unit; nothing else costs
 * anything.
 */
final class ElasticProgram {
  private ElasticProgram() {}

  static LinearProgram of(LinearProgram program, List<Integer> rows) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (int j = 0; j < program.columns(); j++) {
      builder.column(program.columnName(j), program.lower(j), program.upper(j), 0, false);
      builder.impliedBounds(j, program.impliedLower(j), program.impliedUpper(j));
    }
    SparseMatrix matrix = program.byRow();
    for (int row : rows) {
      double lower = program.rowLower(row);
      double upper = program.rowUpper(row);
      int elastic = builder.row(program.rowName(row), lower, upper);
      for (int k = matrix.begin(row); k < matrix.end(row); k++) {
        builder.coefficient(elastic, matrix.index(k), matrix.value(k));
      }
      if (lower > Double.NEGATIVE_INFINITY) {
        builder.coefficient(elastic, miss(builder, "shortage", row), 1);
      }
      if (upper < Double.POSITIVE_INFINITY) {
        builder.coefficient(elastic, miss(builder, "excess", row), -1);
      }
    }
    return builder.build();
  }

  private static int miss(LinearProgramBuilder builder, String kind, int row) {
    // A blank keeps the name apart from the program's own columns.
    return builder.column(" " + kind + " " + row, 0, Double.POSITIVE_INFINITY, 1, false);
  }
}
