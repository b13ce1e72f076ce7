package org.placewright.input.check;

import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.Training;

/** The share of women in training is not the share of men among the staff. */
record WomenCheck(Pack pack, IssueCollector issues) {
  /** A profession changes less than this between those at work and those in training. */
  private static final double MOST_APART = 0.45;

  /** Where both sexes work in such numbers, both are in training. */
  private static final double BOTH = 0.2;

  /** The rest of the share is then what was meant, when it is so near to that of the staff. */
  private static final double NEAR = 0.15;

  /** Below this many staff a share says nothing. */
  private static final double FEWEST_STAFF = 50;

  private static final double ROUNDING = 1e6;

  void check() {
    if (!pack.whole(Tables.WORKFORCE)) {
      return;
    }
    Map<String, Double> all = new TreeMap<>();
    Map<String, Double> women = new TreeMap<>();
    for (StaffInPost row : pack.rows(Tables.WORKFORCE)) {
      all.merge(row.specialty(), row.headcount(), Double::sum);
      double counted = row.sex() == Sex.FEMALE ? row.headcount() : 0;
      women.merge(row.specialty(), counted, Double::sum);
    }
    for (Located<Training> row : pack.table(Tables.TRAINING).located()) {
      double staff = all.getOrDefault(row.row().specialty(), 0.0);
      if (staff >= FEWEST_STAFF) {
        compare(row, women.getOrDefault(row.row().specialty(), 0.0) / staff);
      }
    }
  }

  private void compare(Located<Training> row, double ofStaff) {
    double share = row.row().shareFemale();
    boolean oneSex = share == 0 || share == 1;
    if (Math.abs(share - ofStaff) <= (oneSex ? BOTH : MOST_APART)) {
      return;
    }
    double rest = Math.rint((1 - share) * ROUNDING) / ROUNDING;
    pack.table(Tables.TRAINING)
        .at(row, "share_female")
        .warning(
            issues,
            IssueCode.SUSPICIOUS,
            Figures.shortest(share)
                + " of those in training are women, and "
                + Figures.fixed(ofStaff, 2)
                + " of the staff.",
            Math.abs(rest - ofStaff) <= NEAR
                ? "Did you mean " + Figures.shortest(rest) + "?"
                : "Is it the share of women?");
  }
}
