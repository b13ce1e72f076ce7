package org.placewright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.funding.BillRow;
import org.placewright.funding.IncomeBalance;
import org.placewright.funding.IncomeRow;
import org.placewright.funding.Incomes;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;

/** The tables of what programmes and providers are paid. */
final class IncomeTables {
  private static final int DECIMALS = 4;

  private IncomeTables() {}

  /** By file name. */
  static Map<String, CsvTable> of(Incomes incomes) {
    return Map.of(
        "bills.csv", bills(incomes.bills()),
        "provider_income.csv", providers(incomes.providers()),
        "income_balance.csv", balance(incomes.balance()));
  }

  private static CsvTable bills(List<BillRow> rows) {
    return new CsvTable(
        List.of(
            "provider", "programme", "deanery", "financial_year", "fund", "gbp", "portable_gbp"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.provider(),
                        row.programme(),
                        row.deanery(),
                        Integer.toString(row.year().first()),
                        row.fund(),
                        Figures.gbp(row.amount()),
                        Figures.gbp(row.portable())))
            .toList());
  }

  private static CsvTable providers(List<IncomeRow> rows) {
    return new CsvTable(
        List.of(
            "provider",
            "deanery",
            "sha",
            "financial_year",
            "before_gbp",
            "bill_gbp",
            "fixed_gbp",
            "after_gbp",
            "with_transition_gbp",
            "floor_gbp",
            "top_up_gbp",
            "income_gbp",
            "change_share",
            "state"),
        rows.stream().map(IncomeTables::provider).toList());
  }

  private static List<String> provider(IncomeRow row) {
    return List.of(
        row.provider(),
        row.deanery(),
        row.sha(),
        Integer.toString(row.year().first()),
        Figures.gbp(row.before()),
        Figures.gbp(row.bill()),
        Figures.gbp(row.fixed()),
        Figures.gbp(row.after()),
        Figures.gbp(row.withTransition()),
        row.floor().map(Figures::gbp).orElse(""),
        Figures.gbp(row.topUp()),
        Figures.gbp(row.income()),
        row.before().pence() == 0 ? "" : Figures.exact(change(row.before(), row.income())),
        row.state().name().toLowerCase(Locale.ROOT));
  }

  /**
   * How an amount differs from another.
   *
   * @param before not nothing
   * @param after any amount
   * @return the change as a fraction of before, to four decimals
   */
  static BigDecimal change(Pounds before, Pounds after) {
    return BigDecimal.valueOf(after.minus(before).pence())
        .divide(BigDecimal.valueOf(before.pence()), DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static CsvTable balance(List<IncomeBalance> rows) {
    return new CsvTable(
        List.of(
            "fund",
            "sha",
            "financial_year",
            "spend_gbp",
            "fixed_gbp",
            "transition_gbp",
            "top_up_gbp",
            "income_gbp"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.fund(),
                        row.sha(),
                        Integer.toString(row.year().first()),
                        Figures.gbp(row.spend()),
                        Figures.gbp(row.fixed()),
                        Figures.gbp(row.transition()),
                        Figures.gbp(row.topUp()),
                        Figures.gbp(row.income())))
            .toList());
  }
}
