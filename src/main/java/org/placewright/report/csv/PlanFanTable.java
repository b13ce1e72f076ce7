package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.text;

import org.placewright.fan.PlanFan;
import org.placewright.fan.PlanFan.AreaFanRow;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** The fan around a plan that is held still. */
public final class PlanFanTable {
  static final OutputTable<AreaFanRow> TABLE =
      OutputTable.<AreaFanRow>of(
              "plan_fan.csv",
              "How far demand, supply and shortage with a plan may be off: one row for each"
                  + " specialty and group in the country, for all together, and for all in each"
                  + " deanery, by year and measure.",
              "Written by `plan --draws` and `evaluate --draws`.")
          .keyedBy("deanery", "group", "specialty", "year", "measure")
          .with(text("deanery", "The deanery; `*` is the country.", AreaFanRow::deanery))
          .with(
              text(
                  "group",
                  "The group of staff, as in `projection_by_group.csv`; `*` is all of them.",
                  AreaFanRow::group))
          .withAllOf(FanTables.FAN, AreaFanRow::figures)
          .noting(
              "`central` is what the plan's own projection gives. The shortage of several"
                  + " specialties is the sum of their own in the area, which a surplus of others does"
                  + " not lessen; specialties whose shortage weighs nothing are not in it.");

  private PlanFanTable() {}

  /** The table of a fan, with its rows. */
  public static FilledTable<AreaFanRow> of(PlanFan fan) {
    return TABLE.filledWith(fan.rows());
  }

  /** The same, which in brief has the years that people read. */
  public static FilledTable<AreaFanRow> of(PlanFan fan, BriefRows read) {
    return of(fan).inBrief(row -> read.ofYear(row.figures().year()));
  }
}
