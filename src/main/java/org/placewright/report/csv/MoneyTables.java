package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;

import java.util.Comparator;
import java.util.List;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.report.PlanReport;
import org.placewright.report.RowPrice;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** The tables of a run that are about the money of funds. */
public final class MoneyTables {
  public static final OutputTable<SpendRow> SPEND =
      OutputTable.<SpendRow>of(
              "spend.csv",
              "What each fund spends: one row for each fund, SHA and financial year.",
              "Written by `plan` and `evaluate`.")
          .keyedBy("fund", "sha", "financial_year")
          .with(text("fund", "The fund, an id of `funds.csv`.", SpendRow::fund))
          .with(text("sha", "The strategic health authority.", SpendRow::sha))
          .with(financialYear(SpendRow::year))
          .with(
              gbp(
                  "budget_gbp",
                  "What the fund may spend, from `budgets.csv`: the row of the year or the last"
                      + " before it; 0 before the first.",
                  SpendRow::budget))
          .with(
              gbp(
                  "committed_gbp",
                  "Spend that no plan changes: on trainees in post, and on intakes before the"
                      + " plan.",
                  SpendRow::committed))
          .with(gbp("planned_gbp", "Spend on the planned intakes.", SpendRow::planned))
          .with(
              gbp(
                  "carried_on_gbp",
                  "Spend on the places that carry on after the last planned intake, to the"
                      + " horizon.",
                  SpendRow::carriedOn))
          .with(
              gbp(
                  "virement_gbp",
                  "Moved in from other funds of the SHA, below 0 for moved out: the least that has"
                      + " to move.",
                  SpendRow::virement))
          .with(
              gbp(
                  "carried_in_gbp",
                  "Unspent in the year before and spent in this one: the least that has to be"
                      + " carried; 0 unless the fund has a `carry_forward_limit`.",
                  SpendRow::carriedIn))
          .with(
              gbp(
                  "carried_out_gbp",
                  "Unspent in this year and spent in a later one: the least that has to be carried;"
                      + " 0 unless the fund has a `carry_forward_limit`.",
                  SpendRow::carriedOut))
          .with(gbp("headroom_gbp", "What is left; below 0 when overspent.", SpendRow::headroom))
          .noting(
              "`headroom = budget + carried in + virement − carried out − committed − planned −"
                  + " carried on`, to the penny. How money moves: [funds](../models/funds.md); what"
                  + " a place costs: [costs](../models/costs.md).")
          .noting(
              "Financial years begin with that of the first planned intake and reach that of the"
                  + " horizon's, or the last in which a planned intake costs anything. After the horizon's only the rest of courses that"
                  + " began before is known, and no lever looks there.");

  static final OutputTable<PricedVirement> VIREMENTS =
      OutputTable.<PricedVirement>of(
              "virements.csv",
              "Each use of virement, named and priced: one row for each movement of money from one"
                  + " fund to another.",
              "Written by `plan`.")
          .keyedBy("name")
          .with(
              text(
                  "name",
                  "The movement's name, `virement[sha,from_fund,to_fund,financial_year]`.",
                  row -> row.moved().name()))
          .with(text("sha", "The strategic health authority.", row -> row.moved().sha()))
          .with(financialYear(row -> row.moved().year()))
          .with(text("from_fund", "The fund that gives.", row -> row.moved().from()))
          .with(text("to_fund", "The fund that takes.", row -> row.moved().to()))
          .with(gbp("amount_gbp", "What moves; above 0.", row -> row.moved().amount()))
          .with(
              gbp(
                  "limit_gbp",
                  "The most that could have moved between the two: the least of what the one may"
                      + " let out, what the other may take in, and what [the rule of the"
                      + " pair](../tables/virement_rules.md) permits.",
                  row -> row.moved().limit()))
          .with(
              text(
                  "reason",
                  "What it paid for: the specialties of `paid_for_by_specialty.csv`, the largest first, and what"
                      + " the fund spends over its budget as well.",
                  PricedVirement::reason))
          .with(
              significant(
                  "price_fte_years_per_gbp",
                  "weighted FTE-years per £",
                  "The price of the taking fund's `ringfence` row, as in `levers.csv`.",
                  PricedVirement::price))
          .noting(
              "In a financial year of an SHA, what moves into a fund less what moves out of it is"
                  + " its `virement_gbp` in [spend.csv](spend.md), to the penny.");

  private MoneyTables() {}

  /**
   * A virement with what explains it.
   *
   * @param moved the virement
   * @param reason what it paid for
   * @param price weighted FTE-years that a pound more in the taking fund would save
   */
  record PricedVirement(VirementRow moved, String reason, double price) {
    static PricedVirement of(VirementRow row, PlanReport decided) {
      double price =
          Math.abs(decided.allocation().prices().getOrDefault(Ringfence.rowOf(row.taker()), 0.0));
      String reason = VirementReason.of(row, decided.payments().paidFor());
      return new PricedVirement(row, reason, price * RowPrice.PENCE_A_POUND);
    }
  }

  /** Each movement of money between two funds, by SHA, financial year and funds. */
  public static FilledTable<PricedVirement> virements(PlanReport decided) {
    Comparator<VirementRow> order =
        Comparator.comparing(VirementRow::sha)
            .thenComparing(VirementRow::year)
            .thenComparing(VirementRow::from)
            .thenComparing(VirementRow::to);
    List<PricedVirement> rows =
        decided.payments().virements().stream()
            .sorted(order)
            .map(row -> PricedVirement.of(row, decided))
            .toList();
    return VIREMENTS.filledWith(rows);
  }
}
