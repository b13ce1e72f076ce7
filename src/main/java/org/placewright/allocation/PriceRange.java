package org.placewright.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.PricedProgram;
import org.placewright.allocation.model.RowRanges;
import org.placewright.allocation.model.Values;

/**
 * How far the limit of a rule may move, all else staying, while its price is just what a unit of
 * room is worth where places may be split: as the solver's last basis has it. Outside of it a unit
 * of room less costs no less than the price, and one more saves no more: that needs no solver.
 *
 * @param less units of room that may be taken away, at least 0; infinite where there is no end
 * @param more units of room that may be given, likewise
 */
public record PriceRange(double less, double more) {
  /** A solver's dual that differs by more of itself belongs to other prices. */
  private static final double SAME = 1e-6;

  private static final double DUST = 1e-9;

  /**
   * The ranges of the rules that have a price.
   *
   * @param model the decision
   * @param multipliers what the prices are, by row name
   * @param solver knows the ranges
   * @return by rule name; without those of which the solver has no range, or another price
   */
  static SortedMap<String, PriceRange> of(
      PlanModel model, Map<String, Double> multipliers, LinearSolver solver) {
    SortedMap<String, PriceRange> ranges = new TreeMap<>();
    PlanProgram program = PlanProgram.withoutCohorts(model);
    Values prices = Values.of(program.program().perRow(multipliers));
    Optional<RowRanges> found = solver.ranges(new PricedProgram(program.program(), prices));
    List<LimitRow> rules = model.rules().limits();
    for (int rule = 0; rule < rules.size() && found.isPresent(); rule++) {
      int row = program.ruleRow(rule);
      double price = multipliers.getOrDefault(program.program().rowName(row), 0.0);
      double dual = found.get().solution().rowDuals().get(row);
      if (Math.abs(price) > DUST && Math.abs(dual - price) <= SAME * Math.abs(price)) {
        PriceRange scaled = of(program.program(), found.get(), row);
        double scale = program.ruleScale(rule);
        ranges.put(
            rules.get(rule).name(), new PriceRange(scaled.less / scale, scaled.more / scale));
      }
    }
    model
        .rules()
        .repeats()
        .forEach(
            (name, row) ->
                Optional.ofNullable(ranges.get(row)).ifPresent(range -> ranges.put(name, range)));
    return ranges;
  }

  private static PriceRange of(LinearProgram program, RowRanges ranges, int row) {
    double least = ranges.least().get(row);
    double most = ranges.most().get(row);
    if (ranges.solution().rowDuals().get(row) > 0) {
      double limit = program.rowLower(row);
      return new PriceRange(Math.max(0, most - limit), Math.max(0, limit - least));
    }
    double limit = program.rowUpper(row);
    return new PriceRange(Math.max(0, limit - least), Math.max(0, most - limit));
  }
}
