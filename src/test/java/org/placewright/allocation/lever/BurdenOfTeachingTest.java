package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LimitRow;
import org.placewright.scenario.Scenario;

/** What trainees are to be taught in years to come never adds to existing resources. */
class BurdenOfTeachingTest {
  @Test
  void noBurdenRaisesWhatThereIs() {
    int lowered = 0;
    for (int seed = 0; seed < 100; seed++) {
      Scenario with = RandomPack.of(seed);
      int baseYear = with.horizon().baseYear();
      Scenario without = with.with(with.money().costRules().curriculum().asOf(baseYear));
      Map<String, LimitRow> before = rows(without);
      for (Verdict verdict : Trial.of(new ExistingResources(), with).check(promised(with))) {
        Verdict old =
            Trial.of(new ExistingResources(), without).check(promised(with)).stream()
                .filter(each -> each.row().equals(verdict.row()))
                .findFirst()
                .orElse(verdict);
        boolean ofPromises = verdict.limit() == verdict.leftSide();
        assertTrue(verdict.limit() <= old.limit() || ofPromises, seed + " " + verdict.row());
      }
      for (LimitRow row : rows(with).values()) {
        LimitRow old = before.get(row.name());
        if (old != null && row.upper() < old.upper()) {
          lowered++;
        }
      }
    }
    assertTrue(lowered > 50, lowered + " rows were lowered");
  }

  private static Map<String, LimitRow> rows(Scenario scenario) {
    Map<String, LimitRow> rows = new TreeMap<>();
    Trial.of(new ExistingResources(), scenario)
        .rows()
        .limits()
        .forEach(row -> rows.put(row.name(), row));
    return rows;
  }

  private static int[][] promised(Scenario scenario) {
    BaselinePlan baseline = BaselinePlan.of(scenario);
    int[][] places = new int[baseline.programmes()][scenario.horizon().intakes()];
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        places[p][i] = baseline.promised(p, i);
      }
    }
    return places;
  }
}
