package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.List;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;

/** Which rows each column stands in, laid out for fast reading; and which rows share a virement. */
final class RuleIndex {
  private static final double TOLERANCE = 1e-10;
  final int[] begin;
  final int[] row;
  final double[] coefficient;
  final double[] lower;
  final double[] upper;
  final double[] relaxPrice;
  final boolean[] local;
  final int[] group;
  final int[][] members;
  final double[] mostOut;
  final double[] mostIn;

  RuleIndex(PlanModel model) {
    List<LimitRow> rows = model.rules().limits();
    lower = new double[rows.size()];
    upper = new double[rows.size()];
    relaxPrice = new double[rows.size()];
    local = new boolean[rows.size()];
    begin = new int[model.columns().size() + 1];
    for (LimitRow limit : rows) {
      limit.terms().forEach(term -> begin[model.column(term) + 1]++);
    }
    for (int column = 0; column < model.columns().size(); column++) {
      begin[column + 1] += begin[column];
    }
    row = new int[begin[begin.length - 1]];
    coefficient = new double[row.length];
    fill(model, rows);
    group = new int[rows.size()];
    members = new int[model.rules().virements().size()][];
    mostOut = new double[rows.size()];
    mostIn = new double[rows.size()];
    groupRows(model);
  }

  private void fill(PlanModel model, List<LimitRow> rows) {
    int[] next = begin.clone();
    for (int r = 0; r < rows.size(); r++) {
      LimitRow limit = rows.get(r);
      lower[r] = limit.lower() - TOLERANCE * Math.max(1, Math.abs(limit.lower()));
      upper[r] = limit.upper() + TOLERANCE * Math.max(1, Math.abs(limit.upper()));
      relaxPrice[r] = limit.relaxPrice();
      local[r] = isLocal(model, limit);
      for (Term term : limit.terms()) {
        int at = next[model.column(term)]++;
        row[at] = r;
        coefficient[at] = term.coefficient();
      }
    }
  }

  private static boolean isLocal(PlanModel model, LimitRow limit) {
    return limit.terms().stream()
            .map(term -> model.columns().get(model.column(term)).specialty())
            .distinct()
            .count()
        <= 1;
  }

  private void groupRows(PlanModel model) {
    Arrays.fill(group, -1);
    List<Virement> virements = model.rules().virements();
    for (int g = 0; g < virements.size(); g++) {
      List<Virement.Member> list = virements.get(g).members();
      members[g] = list.stream().mapToInt(member -> model.rules().position(member.row())).toArray();
      for (int m = 0; m < list.size(); m++) {
        group[members[g][m]] = g;
        mostOut[members[g][m]] = list.get(m).mostOut();
        mostIn[members[g][m]] = list.get(m).mostIn();
      }
    }
  }

  int rows() {
    return lower.length;
  }

  int groups() {
    return members.length;
  }

  boolean isSoft(int r) {
    return !Double.isInfinite(relaxPrice[r]);
  }
}
