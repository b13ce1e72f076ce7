package org.placewright.input.check;

import java.util.List;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.money.TransitionShare;
import org.placewright.scenario.row.Row;

/** What has taken effect is not taken back. */
record TransitionCheck(Pack pack, IssueCollector issues) {
  void check() {
    List<Located<TransitionShare>> rows =
        pack.table(Tables.TRANSITION).located().stream()
            .sorted((one, other) -> Row.BY_KEY.compare(one.row(), other.row()))
            .toList();
    for (int i = 1; i < rows.size(); i++) {
      TransitionShare earlier = rows.get(i - 1).row();
      TransitionShare later = rows.get(i).row();
      if (later.share().fraction() < earlier.share().fraction()) {
        pack.table(Tables.TRANSITION)
            .at(rows.get(i), "share")
            .error(
                issues,
                IssueCode.INCONSISTENT,
                "the share falls from " + earlier.year() + " to " + later.year() + ".",
                "What takes effect in one year goes on in the next: give no lower share.");
      }
    }
  }
}
