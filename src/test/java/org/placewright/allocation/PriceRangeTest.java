package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LimitRowBuilder;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SyntheticPlan;

/** Ranges of prices on small random plan models, by solving them with other limits. */
class PriceRangeTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private final HighsSolver solver = new HighsSolver();

  @Test
  void withinTheRangeRoomIsWorthThePriceAndOutsideNoMore() {
    int inside = 0;
    for (int seed = 0; seed < 150; seed++) {
      PlanModel model = SyntheticPlan.tiny(seed);
      Relaxation split = Relaxation.of(model, solver);
      if (split.solved()) {
        Map<String, PriceRange> ranges = PriceRange.of(model, split.multipliers(), solver);
        for (Map.Entry<String, PriceRange> each : ranges.entrySet()) {
          int rule = model.rules().position(each.getKey());
          LimitRow row = model.rules().limits().get(rule);
          if (row.lower() < row.upper()) {
            inside += check(model, split, rule, each.getValue());
          }
        }
      }
    }
    assertTrue(inside > 100, inside + " ranges have room in them");
  }

  private int check(PlanModel model, Relaxation split, int rule, PriceRange range) {
    String row = model.rules().limits().get(rule).name();
    double price = split.price(rule);
    boolean atLeast = split.bound().duals().get(split.program().ruleRow(rule)) > 0;
    double near = 1e-6 * Math.max(1, split.bound().value());
    int inside = 0;
    for (int less : new int[] {-1, 1}) {
      double end = less > 0 ? range.less() : range.more();
      for (double room : new double[] {Math.min(end, 1), 1.5}) {
        double moved = split.bound().value() + less * room * price;
        Relaxation other =
            Relaxation.of(with(model, rule, atLeast ? less * room : -less * room), solver);
        String where = row + " by " + less * room + " of " + range;
        if (other.solution().status() == LpStatus.OPTIMAL) {
          assertTrue(other.bound().value() >= moved - near, where);
          if (room <= end) {
            inside += room > 0 ? 1 : 0;
            assertEquals(moved, other.bound().value(), near, where);
          }
        } else {
          assertTrue(room > end, where);
        }
      }
    }
    return inside;
  }

  /** The model with the finite limits of one rule moved. */
  private static PlanModel with(PlanModel model, int rule, double by) {
    LeverRows rules = new LeverRows();
    for (int r = 0; r < model.rules().limits().size(); r++) {
      LimitRow row = model.rules().limits().get(r);
      rules.add(r == rule ? moved(row, by) : row);
    }
    model.rules().virements().forEach(rules::add);
    model.rules().nets().forEach(rules::add);
    model.rules().cohorts().forEach(rules::add);
    model
        .rules()
        .preferences()
        .forEach((place, price) -> rules.prefer(place.programme(), place.intake(), price));
    return new PlanModel(
        model.intakes(), model.columns(), model.goals(), model.prices(), rules, model.labels());
  }

  private static LimitRow moved(LimitRow row, double by) {
    return LimitRowBuilder.builder(row)
        .lower(row.lower() > -FREE ? row.lower() + by : row.lower())
        .upper(row.upper() < FREE ? row.upper() + by : row.upper())
        .build();
  }
}
