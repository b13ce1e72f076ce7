package org.placewright.supply;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.training.FillRate;

/**
 * Entrants per place by specialty and deanery; which row says so is looked up once for all draws.
 */
final class FillRates {
  private final List<FillRate> rows;
  private final int[][] rowOf;

  private FillRates(List<FillRate> rows, int[][] rowOf) {
    this.rows = rows;
    this.rowOf = rowOf;
  }

  static FillRates of(Scenario scenario) {
    var specialties = scenario.register().specialties();
    var deaneries = scenario.register().deaneries();
    List<FillRate> rows = scenario.workforce().flows().fillRates();
    int[][] rowOf = new int[specialties.size()][deaneries.size()];
    for (int s = 0; s < rowOf.length; s++) {
      for (int d = 0; d < rowOf[s].length; d++) {
        Optional<FillRate> row =
            scenario
                .workforce()
                .flows()
                .fillRateRow(specialties.get(s).id(), deaneries.get(d).id());
        rowOf[s][d] = row.map(rows::indexOf).orElse(-1);
      }
    }
    return new FillRates(rows, rowOf);
  }

  /** Those of another scenario with the register of this one's. */
  FillRates in(Scenario changed) {
    List<FillRate> now = changed.workforce().flows().fillRates();
    return SortedRows.sameKeys(rows, now) ? new FillRates(now, rowOf) : of(changed);
  }

  /** From 0 to 1; 1 without any row. */
  double at(int specialty, int deanery) {
    int row = rowOf[specialty][deanery];
    return row < 0 ? 1 : rows.get(row).rate();
  }
}
