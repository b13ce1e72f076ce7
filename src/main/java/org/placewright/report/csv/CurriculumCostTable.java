package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.text;

import org.placewright.funding.spend.CurriculumCost;
import org.placewright.table.OutputTable;

/** {@code curriculum_costs.csv}: what the components of the curriculum take. */
public final class CurriculumCostTable {
  public static final OutputTable<CurriculumCost> TABLE =
      OutputTable.<CurriculumCost>of(
              "curriculum_costs.csv",
              "The part of `spend.csv` that components of the curriculum take: one row for each"
                  + " component, fund, SHA and financial year in which anybody is taught.",
              "Written by `plan` where the pack has `curriculum.csv`.")
          .keyedBy("component", "fund", "sha", "financial_year")
          .with(text("component", "The component of `curriculum.csv`.", CurriculumCost::component))
          .with(text("fund", "The fund that pays.", CurriculumCost::fund))
          .with(text("sha", "The strategic health authority.", CurriculumCost::sha))
          .with(financialYear(CurriculumCost::year))
          .with(
              figure(
                  "trainee_years",
                  "trainee-years",
                  "Years of training in the financial year, by months, of those who are taught.",
                  CurriculumCost::traineeYears))
          .with(gbp("gbp", "What the fund pays for it.", CurriculumCost::amount))
          .with(
              figure(
                  "service_fte_given_up",
                  "FTE-years",
                  "Service that trainees would have given in the time that it takes.",
                  CurriculumCost::service))
          .noting(
              "In the financial years of [bills.csv](bills.md). For the same places the sum of"
                  + " `committed_gbp`, `planned_gbp` and `carried_on_gbp` of [spend.csv](spend.md)"
                  + " would be lower by exactly `gbp` without the component.");

  private CurriculumCostTable() {}
}
