package org.placewright.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SparseMatrix;
import org.placewright.allocation.model.Values;

/**
 * The programs of several futures as one, in which committed places are the same column in all of
 * them. Names of columns and rows begin with the number of their future.
 */
final class JointProgram {
  private final List<PlanProgram> parts;
  private final List<PlanModel> models;
  private final List<int[]> columns = new ArrayList<>();
  private final Map<Integer, Double> costs = new HashMap<>();
  private final LinearProgramBuilder builder = new LinearProgramBuilder();
  private final LinearProgram program;
  private final RobustMeasure measure;
  private final double[] best;

  /**
   * Writes the joint program.
   *
   * @param models by future, alike in their places
   * @param committed how many intakes are the same in all futures
   * @param measure what is kept least
   * @param best cost of each future's own best plan
   * @param relaxed whether places may be split, for a bound
   */
  JointProgram(
      List<PlanModel> models,
      int committed,
      RobustMeasure measure,
      double[] best,
      boolean relaxed) {
    this.models = models;
    this.measure = measure;
    this.best = best.clone();
    parts =
        models.stream()
            .map(model -> relaxed ? PlanProgram.withoutCohorts(model) : PlanProgram.of(model))
            .toList();
    for (int s = 0; s < parts.size(); s++) {
      columns.add(addColumns(s, committed));
    }
    for (int s = 0; s < parts.size(); s++) {
      addRows(s);
    }
    double offset = 0;
    if (measure.kind() == RobustMeasure.RobustKind.EXPECTED) {
      for (int s = 0; s < parts.size(); s++) {
        offset += measure.weights().get(s) * parts.get(s).program().offset();
      }
    } else {
      addMeasure();
    }
    program = builder.offset(offset).build();
  }

  private int[] addColumns(int s, int committed) {
    LinearProgram part = parts.get(s).program();
    int places = models.get(s).columns().size();
    int[] mine = new int[part.columns()];
    for (int j = 0; j < mine.length; j++) {
      boolean shared = s > 0 && j < places && models.get(s).intake(j) < committed;
      if (shared) {
        mine[j] = columns.get(0)[j];
      } else {
        mine[j] =
            builder.column(
                s + " " + part.columnName(j), part.lower(j), part.upper(j), 0, part.integer(j));
        builder.impliedBounds(mine[j], part.impliedLower(j), part.impliedUpper(j));
      }
    }
    return mine;
  }

  private void addRows(int s) {
    LinearProgram part = parts.get(s).program();
    int first = -1;
    for (int i = 0; i < part.rows(); i++) {
      int row = builder.row(s + " " + part.rowName(i), part.rowLower(i), part.rowUpper(i));
      first = first < 0 ? row : first;
    }
    SparseMatrix matrix = part.byColumn();
    int places = models.get(s).columns().size();
    for (int j = 0; j < part.columns(); j++) {
      for (int k = matrix.begin(j); k < matrix.end(j); k++) {
        builder.coefficient(first + matrix.index(k), columns.get(s)[j], matrix.value(k));
      }
      if (s > 0 && j < places && columns.get(s)[j] == columns.get(0)[j]) {
        // The column has the limits of the first future; those of the others are rows.
        int row = builder.row(s + " limits " + part.columnName(j), part.lower(j), part.upper(j));
        builder.coefficient(row, columns.get(s)[j], 1);
      }
    }
    if (measure.kind() == RobustMeasure.RobustKind.EXPECTED) {
      addCosts(s);
    }
  }

  private void addCosts(int s) {
    LinearProgram part = parts.get(s).program();
    for (int j = 0; j < part.columns(); j++) {
      int column = columns.get(s)[j];
      builder.cost(
          column, costs.merge(column, measure.weights().get(s) * part.cost(j), Double::sum));
    }
  }

  private void addMeasure() {
    double none = Double.POSITIVE_INFINITY;
    boolean regret = measure.kind() == RobustMeasure.RobustKind.REGRET;
    int threshold = builder.column("threshold", 0, none, 1, false);
    for (int s = 0; s < parts.size(); s++) {
      LinearProgram part = parts.get(s).program();
      double least = part.offset() - (regret ? best[s] : 0);
      int row = builder.row("cost of " + s, least, none);
      builder.coefficient(row, threshold, 1);
      if (!regret) {
        double price = measure.weights().get(s) / measure.tail();
        builder.coefficient(row, builder.column("over " + s, 0, none, price, false), 1);
      }
      for (int j = 0; j < part.columns(); j++) {
        if (part.cost(j) != 0) {
          builder.coefficient(row, columns.get(s)[j], -part.cost(j));
        }
      }
    }
  }

  LinearProgram program() {
    return program;
  }

  /**
   * The places of each future among values of the program.
   *
   * @param x one value per column
   */
  List<int[]> places(Values x) {
    List<int[]> places = new ArrayList<>();
    for (int s = 0; s < parts.size(); s++) {
      int[] mine = new int[models.get(s).columns().size()];
      for (int j = 0; j < mine.length; j++) {
        mine[j] = (int) Math.rint(x.get(columns.get(s)[j]));
      }
      places.add(mine);
    }
    return places;
  }

  /**
   * The values of all columns for given places.
   *
   * @param places by future
   * @param costs what they cost in each
   */
  double[] complete(List<int[]> places, double[] costs) {
    double[] x = new double[program.columns()];
    for (int s = 0; s < parts.size(); s++) {
      double[] mine = parts.get(s).complete(places.get(s));
      for (int j = 0; j < mine.length; j++) {
        x[columns.get(s)[j]] = mine[j];
      }
    }
    if (measure.kind() == RobustMeasure.RobustKind.EXPECTED) {
      return x;
    }
    int threshold = program.columnNamed("threshold").orElseThrow();
    double level =
        measure.kind() == RobustMeasure.RobustKind.REGRET
            ? measure.of(costs, best)
            : quantile(costs);
    x[threshold] = level;
    for (int s = 0; s < parts.size() && measure.kind() == RobustMeasure.RobustKind.CVAR; s++) {
      x[program.columnNamed("over " + s).orElseThrow()] = Math.max(0, costs[s] - level);
    }
    return x;
  }

  /** The least cost among the worst futures that have the tail's weight. */
  private double quantile(double[] costs) {
    double[] sorted = costs.clone();
    Arrays.sort(sorted);
    for (double level : sorted) {
      double above = 0;
      for (int s = 0; s < costs.length; s++) {
        above += costs[s] > level ? measure.weights().get(s) : 0;
      }
      if (above <= measure.tail()) {
        return level;
      }
    }
    return sorted[sorted.length - 1];
  }
}
