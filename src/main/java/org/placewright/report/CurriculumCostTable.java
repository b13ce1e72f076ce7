package org.placewright.report;

import java.util.List;
import org.placewright.funding.CurriculumCost;
import org.placewright.quantity.Figures;

/** {@code curriculum_costs.csv}: what the components of the curriculum take. */
final class CurriculumCostTable {
  private static final List<String> COLUMNS =
      List.of(
          "component",
          "fund",
          "sha",
          "financial_year",
          "trainee_years",
          "gbp",
          "service_fte_given_up");

  private CurriculumCostTable() {}

  static CsvTable of(List<CurriculumCost> costs) {
    return new CsvTable(COLUMNS, costs.stream().map(CurriculumCostTable::row).toList());
  }

  private static List<String> row(CurriculumCost cost) {
    return List.of(
        cost.component(),
        cost.fund(),
        cost.sha(),
        Integer.toString(cost.year().first()),
        Figures.fte(cost.traineeYears()),
        Figures.gbp(cost.amount()),
        Figures.fte(cost.service()));
  }
}
