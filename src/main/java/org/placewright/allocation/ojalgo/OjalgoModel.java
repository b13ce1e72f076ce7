package org.placewright.allocation.ojalgo;

import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.SparseMatrix;
import org.placewright.allocation.model.Values;

/** One program without integers, given to ojAlgo and its answer read back. */
final class OjalgoModel {
  private final LinearProgram program;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Integer> rowOf = new TreeMap<>();

  private OjalgoModel(LinearProgram program) {
    this.program = program;
    // Only with the primal simplex does ojAlgo give duals that include the columns' limits.
    model.options.linear().primal();
  }

  static LinearSolution relax(LinearProgram program) {
    if (contradictsItself(program)) {
      return LinearSolution.without(LpStatus.INFEASIBLE, 0);
    }
    OjalgoModel written = new OjalgoModel(program);
    written.columns();
    written.rows();
    try {
      return written.answer(written.model.minimise());
    } catch (RuntimeException ojalgoGaveUp) {
      return LinearSolution.without(LpStatus.FAILED, 0);
    }
  }

  /** Crossed limits and rows without entries are decided here: ojAlgo takes neither. */
  private static boolean contradictsItself(LinearProgram program) {
    for (int j = 0; j < program.columns(); j++) {
      if (program.lower(j) > program.upper(j)) {
        return true;
      }
    }
    for (int i = 0; i < program.rows(); i++) {
      boolean empty = program.byRow().size(i) == 0;
      if (program.rowLower(i) > program.rowUpper(i)
          || (empty && (program.rowLower(i) > 0 || program.rowUpper(i) < 0))) {
        return true;
      }
    }
    return false;
  }

  private void columns() {
    for (int j = 0; j < program.columns(); j++) {
      Variable variable = model.newVariable("c" + j).weight(program.cost(j));
      limit(variable, program.lower(j), program.upper(j));
    }
  }

  private void rows() {
    SparseMatrix matrix = program.byRow();
    for (int i = 0; i < program.rows(); i++) {
      if (matrix.size(i) > 0) {
        rowOf.put("r" + i, i);
        Expression row = model.newExpression("r" + i);
        for (int k = matrix.begin(i); k < matrix.end(i); k++) {
          row.set(matrix.index(k), matrix.value(k));
        }
        limit(row, program.rowLower(i), program.rowUpper(i));
      }
    }
  }

  private static void limit(ModelEntity<?> entity, double lower, double upper) {
    if (lower == upper) {
      entity.level(lower);
      return;
    }
    if (lower != Double.NEGATIVE_INFINITY) {
      entity.lower(lower);
    }
    if (upper != Double.POSITIVE_INFINITY) {
      entity.upper(upper);
    }
  }

  private LinearSolution answer(Optimisation.Result result) {
    LpStatus status = status(result.getState());
    if (status != LpStatus.OPTIMAL) {
      return LinearSolution.without(status, 0);
    }
    double[] x = new double[program.columns()];
    for (int j = 0; j < x.length; j++) {
      x[j] = result.doubleValue(j);
    }
    return new LinearSolution(
        LpStatus.OPTIMAL, Values.of(x), duals(result), program.objective(x), 0);
  }

  /**
   * ojAlgo prices a lower limit as we do, and an upper limit or an equality with the other sign.
   */
  private Values duals(Optimisation.Result result) {
    double[] duals = new double[program.rows()];
    for (var price : result.getDualValues()) {
      Integer row = rowOf.get(price.getKey().getKey().getName());
      if (row != null) {
        boolean lower = price.getKey().getValue() == Optimisation.ConstraintType.LOWER;
        duals[row] += lower ? price.doubleValue() : -price.doubleValue();
      }
    }
    return Values.of(duals);
  }

  private static LpStatus status(Optimisation.State state) {
    return switch (state) {
      case OPTIMAL, DISTINCT -> LpStatus.OPTIMAL;
      case INFEASIBLE -> LpStatus.INFEASIBLE;
      case UNBOUNDED -> LpStatus.UNBOUNDED;
      default -> LpStatus.FAILED;
    };
  }
}
