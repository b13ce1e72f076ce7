package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;

/** {@code levers.csv}: what each lever says of the plan, and what it costs. */
public final class LeverTable {
  private static final List<String> COLUMNS =
      List.of(
          "lever",
          "scope",
          "year",
          "state",
          "left_side",
          "limit",
          "slack",
          "unit",
          "cost_fte_years",
          "sentence");

  private LeverTable() {}

  /**
   * The table.
   *
   * @param cards the levers there are, in the order of the report
   * @param allocation the plan and its verdicts
   * @return the levers' verdicts in the order they gave them
   */
  public static CsvTable of(List<LeverCard> cards, Allocation allocation) {
    List<List<String>> rows = new ArrayList<>();
    for (LeverCard card : cards) {
      List<Verdict> verdicts =
          allocation.verdicts().stream().filter(row -> row.lever().equals(card.id())).toList();
      for (Verdict verdict : verdicts) {
        rows.add(row(verdict, card.unit(), allocation));
      }
    }
    return new CsvTable(COLUMNS, rows);
  }

  private static List<String> row(Verdict verdict, String unit, Allocation allocation) {
    return List.of(
        verdict.lever(),
        verdict.scope(),
        Integer.toString(verdict.year()),
        verdict.state().name().toLowerCase(Locale.ROOT),
        amount(verdict.leftSide(), unit),
        amount(verdict.limit(), unit),
        amount(verdict.slack(), unit),
        unit,
        Figures.significant(RowPrice.of(verdict, unit, allocation)),
        verdict.sentence());
  }

  private static String amount(double value, String unit) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return "";
    }
    return unit.equals(RowPrice.POUNDS) ? Figures.fixed(value, 2) : Figures.fte(value);
  }
}
