package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.table.OutputColumn.optional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.placewright.funding.income.BillRow;
import org.placewright.funding.income.IncomeBalance;
import org.placewright.funding.income.IncomeRow;
import org.placewright.funding.income.Incomes;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of what programmes and providers are paid. */
public final class IncomeTables {
  private static final int DECIMALS = 4;

  static final OutputTable<BillRow> BILLS =
      OutputTable.<BillRow>of(
              "bills.csv",
              "What a programme's trainees cost by the tariffs: one row for each programme,"
                  + " financial year and fund that pays for them.",
              "Written by `plan`.")
          .keyedBy("programme", "deanery", "financial_year", "fund")
          .with(
              text(
                  "provider",
                  "The provider; `(unplaced)` for trainees in post of a specialty that has no"
                      + " baseline places in the deanery.",
                  BillRow::provider))
          .with(text("programme", "The programme, or `(unplaced)`.", BillRow::programme))
          .with(text("deanery", "The deanery in which they train.", BillRow::deanery))
          .with(financialYear(BillRow::year))
          .with(text("fund", "The fund that pays.", BillRow::fund))
          .with(gbp("gbp", "What the fund pays by the tariffs.", BillRow::amount))
          .with(gbp("portable_gbp", "What of it follows the trainees.", BillRow::portable))
          .noting(BriefRows.OF_MONEY)
          .noting(
              "The bill is that of the plan, of everybody in training:"
                  + " [how](../models/provider-income.md). The sum over the programmes of an SHA is"
                  + " `committed_gbp` + `planned_gbp` + `carried_on_gbp` of [spend.csv](spend.md),"
                  + " to the penny, for every fund and each financial year in which a planned"
                  + " intake costs anything.");

  static final OutputTable<IncomeRow> PROVIDERS =
      OutputTable.<IncomeRow>of(
              "provider_income.csv",
              "What providers receive, all funds together: one row for each provider, deanery and"
                  + " financial year.",
              "Written by `plan`.")
          .keyedBy("provider", "deanery", "financial_year")
          .with(text("provider", "The provider.", IncomeRow::provider))
          .with(text("deanery", "The deanery of its programmes.", IncomeRow::deanery))
          .with(text("sha", "The strategic health authority of its programmes.", IncomeRow::sha))
          .with(financialYear(IncomeRow::year))
          .with(
              gbp(
                  "before_gbp",
                  "The bill in the same year with the baseline carried on.",
                  IncomeRow::before))
          .with(
              gbp(
                  "bill_gbp",
                  "The bill of the plan's trainees, from `bills.csv`.",
                  IncomeRow::bill))
          .with(
              gbp(
                  "fixed_gbp",
                  "After − bill: fixed money that no trainee of the plan matches; below 0 for"
                      + " trainees who come without their fixed part.",
                  IncomeRow::fixed))
          .with(
              gbp(
                  "after_gbp",
                  "The fixed part of before and the portable part of the bill.",
                  IncomeRow::after))
          .with(
              gbp(
                  "with_transition_gbp",
                  "Before, and the share of the change that `transition.csv` lets take effect.",
                  IncomeRow::withTransition))
          .with(
              optional(
                  IncomeRow::floor,
                  "there is no floor",
                  gbp("floor_gbp", "The floor of `income_floors.csv`.", floor -> floor)))
          .with(
              gbp("top_up_gbp", "What lifts `with_transition_gbp` to the floor.", IncomeRow::topUp))
          .with(
              gbp(
                  "income_gbp",
                  "**What the provider receives**: with transition + top up.",
                  IncomeRow::income))
          .with(
              optional(
                  IncomeTables::change,
                  "before is nothing",
                  OutputColumn.of(
                      "change_share",
                      "(Income − before) / before, to four decimals.",
                      number("share", Figures::exact),
                      share -> share)))
          .with(
              choice(
                  "state",
                  words(IncomeRow.IncomeState.values()),
                  "How income stands to before: `steady`, `grows`, `falls`, or `destabilised`,"
                      + " below the floor but for the top up.",
                  row -> word(row.state())))
          .noting("In the financial years of [bills.csv](bills.md).");

  static final OutputTable<IncomeBalance> BALANCE =
      OutputTable.<IncomeBalance>of(
              "income_balance.csv",
              "From what the plan costs to what providers receive: one row for each fund, SHA and"
                  + " financial year, and one for the top ups of an SHA and year.",
              "Written by `plan`.")
          .keyedBy("fund", "sha", "financial_year")
          .with(
              text(
                  "fund",
                  "The fund; `(top-up)` is what lifts providers to their floors, which no fund pays"
                      + " and `spend.csv` does not have.",
                  IncomeBalance::fund))
          .with(text("sha", "The strategic health authority.", IncomeBalance::sha))
          .with(financialYear(IncomeBalance::year))
          .with(
              gbp(
                  "spend_gbp",
                  "What the fund pays for all trainees: `committed_gbp` + `planned_gbp` +"
                      + " `carried_on_gbp` of `spend.csv`.",
                  IncomeBalance::spend))
          .with(gbp("fixed_gbp", "The sum of the providers' after − bill.", IncomeBalance::fixed))
          .with(
              gbp(
                  "transition_gbp",
                  "What has not yet moved: the sum of with transition − after.",
                  IncomeBalance::transition))
          .with(gbp("top_up_gbp", "The sum of top ups.", IncomeBalance::topUp))
          .with(gbp("income_gbp", "The sum of the four.", IncomeBalance::income))
          .noting(
              "Summed by SHA and financial year, `income_gbp` is that of"
                  + " [provider_income.csv](provider_income.md).");

  private IncomeTables() {}

  public static List<FilledTable<?>> of(Incomes incomes, BriefRows read) {
    return List.of(
        BILLS.filledWith(incomes.bills()).inBrief(row -> read.ofMoney(row.year())),
        PROVIDERS.filledWith(incomes.providers()),
        BALANCE.filledWith(incomes.balance()));
  }

  private static Optional<BigDecimal> change(IncomeRow row) {
    return row.before().pence() == 0
        ? Optional.empty()
        : Optional.of(change(row.before(), row.income()));
  }

  /**
   * How an amount differs from another.
   *
   * @param before not nothing
   * @param after any amount
   * @return the change as a fraction of before, to four decimals
   */
  public static BigDecimal change(Pounds before, Pounds after) {
    return BigDecimal.valueOf(after.minus(before).pence())
        .divide(BigDecimal.valueOf(before.pence()), DECIMALS, RoundingMode.HALF_EVEN);
  }
}
