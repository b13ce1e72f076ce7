package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.policy.LeadershipLimit;

/** {@code leadership_limits.csv}: how many leaders there must and may be together. */
public final class LeadershipLimitsTable implements Table<LeadershipLimit> {
  private final Column<String> cohort =
      id("cohort", "The cohort.").listedIn("leadership", "cohort");
  private final Column<String> scope =
      idOrAny(
          "scope",
          "`*` for the whole cohort; `pathway` or `sha` for each pathway or SHA of the cohort by"
              + " itself; or the id of one pathway or SHA.");
  private final Column<YearRange> year =
      yearOrAny("year", "The year.").blankMeans(YearRange.ANY, "every year");
  private final Column<Integer> least =
      whole("least", "The fewest heads, those already there counted.", 0, LeadershipLimit.NO_END)
          .blankMeans(0, "none need be");
  private final Column<Integer> most =
      whole("most", "The most heads, those already there counted.", 0, LeadershipLimit.NO_END)
          .blankMeans(LeadershipLimit.NO_END, "no limit");

  private final Shape shape =
      Shape.of("leadership_limits", "How many clinical leaders there must and may be together.")
          .optional("Without it only the limits of the single rows of leadership.csv hold.")
          .keyedBy(cohort, scope, year)
          .with(least, most)
          .noting(
              "For one pathway or SHA and one year the most specific row wins: one that names it,"
                  + " then one that names the year.")
          .noting("Limits on the whole, on pathways and on SHAs hold beside each other.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public LeadershipLimit row(Fields fields) throws BadCell {
    if (fields.get(most) < fields.get(least)) {
      throw new BadCell(
              IssueCode.OUT_OF_RANGE,
              fields.get(most) + " is below least, " + fields.get(least) + ".",
              "")
          .in(most);
    }
    return new LeadershipLimit(
        fields.get(cohort),
        fields.get(scope),
        fields.get(year),
        fields.get(least),
        fields.get(most));
  }
}
