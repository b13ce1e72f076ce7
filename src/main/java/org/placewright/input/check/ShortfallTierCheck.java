package org.placewright.input.check;

import java.util.Comparator;
import java.util.List;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.policy.ShortfallTier;

/**
 * Prices of shortage begin at 0 and never fall: else a plan would gain by making one shortage
 * larger.
 */
record ShortfallTierCheck(Pack pack, IssueCollector issues) {
  void check() {
    List<Located<ShortfallTier>> rows =
        pack.table(Tables.SHORTFALL_TIERS).located().stream()
            .sorted(Comparator.comparing(row -> row.row().fromShare()))
            .toList();
    for (int n = 0; n < rows.size(); n++) {
      Located<ShortfallTier> row = rows.get(n);
      if (n == 0 && row.row().fromShare() > 0) {
        pack.table(Tables.SHORTFALL_TIERS)
            .at(row, "from_share")
            .error(
                issues,
                IssueCode.OUT_OF_RANGE,
                "no row is from 0.",
                "Say what the first FTE short costs: add a row from 0.");
      }
      if (n > 0 && row.row().price() < rows.get(n - 1).row().price()) {
        pack.table(Tables.SHORTFALL_TIERS)
            .at(row, "price")
            .error(
                issues,
                IssueCode.INCONSISTENT,
                Figures.shortest(row.row().price())
                    + " is below the price from "
                    + Figures.shortest(rows.get(n - 1).row().fromShare())
                    + ", "
                    + Figures.shortest(rows.get(n - 1).row().price())
                    + ".",
                "A greater shortage may not cost less: prices rise with from_share.");
      }
    }
  }
}
