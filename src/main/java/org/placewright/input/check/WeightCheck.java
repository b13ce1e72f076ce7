package org.placewright.input.check;

import java.util.List;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Specialty;

/** Some shortage counts, or no plan is better than another. */
record WeightCheck(Pack pack, IssueCollector issues) {
  void check() {
    List<Located<Specialty>> all = pack.table(Tables.SPECIALTIES).located();
    if (!all.isEmpty() && all.stream().allMatch(each -> each.row().shortfallWeight() == 0)) {
      pack.table(Tables.SPECIALTIES)
          .at(all.get(0), "shortfall_weight")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              "no specialty counts, as every shortfall_weight is 0: no plan is better than another.",
              "Give each what one FTE-year short of it weighs; 1 where all weigh the same.");
    }
  }
}
