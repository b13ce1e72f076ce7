package org.placewright.report;

import java.util.List;
import org.placewright.funding.HolderStatement;
import org.placewright.funding.SpendRow;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Holder;

/** {@code holder_statements.csv}: what those who hold a part of a fund have and spend. */
final class HolderTable {
  /** The file of the statements. */
  static final String FILE = "holder_statements.csv";

  private static final String NOBODY = "(not delegated)";
  private static final List<String> COLUMNS =
      List.of(
          "holder",
          "role",
          "service_line",
          "fund",
          "sha",
          "financial_year",
          "budget_gbp",
          "committed_gbp",
          "planned_gbp",
          "carried_on_gbp",
          "virement_gbp",
          "carried_in_gbp",
          "carried_out_gbp",
          "headroom_gbp",
          "over_gbp",
          "places",
          "expected_entrants",
          "state");

  private HolderTable() {}

  static CsvTable of(List<HolderStatement> statements) {
    return new CsvTable(COLUMNS, statements.stream().map(HolderTable::row).toList());
  }

  private static List<String> row(HolderStatement statement) {
    SpendRow money = statement.money();
    return List.of(
        statement.holder().map(Holder::id).orElse(NOBODY),
        statement.holder().map(Holder::role).orElse(""),
        statement.holder().map(Holder::serviceLine).orElse(""),
        money.fund(),
        money.sha(),
        Integer.toString(money.year().first()),
        Figures.gbp(money.budget()),
        Figures.gbp(money.committed()),
        Figures.gbp(money.planned()),
        Figures.gbp(money.carriedOn()),
        Figures.gbp(money.virement()),
        Figures.gbp(money.carriedIn()),
        Figures.gbp(money.carriedOut()),
        Figures.gbp(money.headroom()),
        Figures.gbp(statement.over()),
        Long.toString(statement.places()),
        Figures.fte(statement.entrants()),
        statement.isOver() ? "over" : "within");
  }
}
