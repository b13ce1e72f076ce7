package org.placewright.demand;

import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.staff.Workforce;

/**
 * Which of the tables that a demand is calculated from differ between two scenarios.
 *
 * @param before the scenario that demand was calculated for
 * @param now the scenario that it is to be calculated for
 */
record ChangedDemandTables(Scenario before, Scenario now) {
  /** Staff, vacancies and trainees of the base year. */
  boolean inStaff() {
    Workforce was = before.workforce();
    Workforce is = now.workforce();
    return !(SortedRows.same(was.inPost(), is.inPost())
        && SortedRows.same(was.participation(), is.participation())
        && SortedRows.same(was.trainees(), is.trainees())
        && SortedRows.same(was.training(), is.training())
        && SortedRows.same(before.need().vacancies(), now.need().vacancies()));
  }

  /** Work that moves between specialties. */
  boolean inShifts() {
    return !SortedRows.same(before.need().methods().shifts(), now.need().methods().shifts());
  }

  /** Anything that a method calculates from, other than staff and another specialty's demand. */
  boolean inNeed() {
    Need was = before.need();
    Need is = now.need();
    return !SortedRows.same(was.population(), is.population())
        || !SortedRows.same(was.utilisation(), is.utilisation())
        || inMethods(was.methods(), is.methods());
  }

  private static boolean inMethods(DemandMethods was, DemandMethods is) {
    return !(SortedRows.same(was.choices(), is.choices())
        && SortedRows.same(was.ratios(), is.ratios())
        && SortedRows.same(was.workingTimes(), is.workingTimes())
        && SortedRows.same(was.activities(), is.activities())
        && SortedRows.same(was.allowances(), is.allowances())
        && SortedRows.same(was.standards(), is.standards())
        && SortedRows.same(was.returns(), is.returns())
        && SortedRows.same(was.challenges(), is.challenges()));
  }
}
