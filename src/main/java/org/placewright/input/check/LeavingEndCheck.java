package org.placewright.input.check;

import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.YearlyRates;

/** Leaving does not end at an age at which most still work: above its last age all have left. */
record LeavingEndCheck(Pack pack, InUse inUse, IssueCollector issues) {
  /** From this age on many packs let all leave, and need no row for it. */
  private static final int OLD = 65;

  private static final double MOST = 0.5;

  void check() {
    if (!pack.whole(Tables.LEAVING)) {
      return;
    }
    Tenure tenure = new PackParts(pack).tenure();
    TreeSet<String> said = new TreeSet<>();
    for (String specialty : inUse.people()) {
      for (Sex sex : Sex.values()) {
        if (tenure.ofStaff(specialty, sex).isEmpty()) {
          YearlyRates.of(pack.rows(Tables.LEAVING), specialty)
              .given()
              .forEach(table -> check(table, specialty, sex, said));
        }
      }
    }
  }

  private void check(AgeSexTable table, String specialty, Sex sex, TreeSet<String> said) {
    int last = table.oldest(sex);
    double rate = last < 0 ? 1 : table.at(sex, last);
    String where = "ends at age " + last + ", where " + Figures.shortest(rate) + " leave in a year";
    if (last < OLD && rate < MOST && said.add(where)) {
      issues.warning(
          pack.table(Tables.LEAVING).location(),
          IssueCode.MISSING_ROWS,
          where
              + ": of "
              + specialty
              + ", "
              + sex.code()
              + ", all who are left leave a year later.",
          "Add the rows of older ages; a rate of 1 says that all leave.");
    }
  }
}
