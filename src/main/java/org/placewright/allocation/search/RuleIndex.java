package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;

/**
 * Which rows each column stands in, laid out for fast reading. A unit is what is missed or kept as
 * one: a row, or all rows between which money moves.
 */
final class RuleIndex {
  /** Of a row's largest coefficient: room for the rounding of a sum, far below one place. */
  static final double TOLERANCE = 1e-8;

  private static final int ANY = -1;
  final int[] begin;
  final int[] row;
  final double[] coefficient;
  final double[] lower;
  final double[] upper;
  final double[] relaxPrice;
  final int[] unit;
  final SharedBudgets[] groups;
  final boolean[] soft;
  final boolean[] local;

  RuleIndex(PlanModel model) {
    List<LimitRow> rows = model.rules().limits();
    lower = new double[rows.size()];
    upper = new double[rows.size()];
    relaxPrice = new double[rows.size()];
    begin = new int[model.columns().size() + 1];
    for (LimitRow limit : rows) {
      limit.terms().forEach(term -> begin[model.column(term) + 1]++);
    }
    Arrays.parallelPrefix(begin, Integer::sum);
    row = new int[begin[begin.length - 1]];
    coefficient = new double[row.length];
    fill(model, rows);
    unit = new int[rows.size()];
    Arrays.setAll(unit, r -> r);
    groups = groups(model.rules());
    soft = new boolean[units()];
    local = new boolean[units()];
    groupRows();
    describeUnits(model);
  }

  private void fill(PlanModel model, List<LimitRow> rows) {
    int[] next = begin.clone();
    for (int r = 0; r < rows.size(); r++) {
      LimitRow limit = rows.get(r);
      double largest = 0;
      for (Term term : limit.terms()) {
        int at = next[model.column(term)]++;
        row[at] = r;
        coefficient[at] = term.coefficient();
        largest = Math.max(largest, Math.abs(term.coefficient()));
      }
      double tolerance = limit.isHard() ? TOLERANCE * largest : 0;
      lower[r] = limit.lower() - tolerance;
      upper[r] = limit.upper() + tolerance;
      relaxPrice[r] = limit.relaxPrice();
    }
  }

  private static SharedBudgets[] groups(LeverRows rules) {
    return Stream.concat(
            rules.virements().stream().map(virement -> BudgetGroup.of(virement, rules)),
            rules.nets().stream().map(net -> new NetGroup(net, rules)))
        .toArray(SharedBudgets[]::new);
  }

  private void groupRows() {
    for (int g = 0; g < groups.length; g++) {
      for (int r : groups[g].rows()) {
        unit[r] = rows() + g;
      }
    }
  }

  private void describeUnits(PlanModel model) {
    int[] specialty = new int[units()];
    Arrays.fill(specialty, ANY);
    Arrays.fill(local, true);
    List<LimitRow> rows = model.rules().limits();
    for (int r = 0; r < rows.size(); r++) {
      int u = unit[r];
      soft[u] = !rows.get(r).isHard();
      for (Term term : rows.get(r).terms()) {
        int its = model.columns().get(model.column(term)).specialty();
        local[u] &= specialty[u] == ANY || specialty[u] == its;
        specialty[u] = its;
      }
    }
  }

  int rows() {
    return lower.length;
  }

  int units() {
    return rows() + groups.length;
  }
}
