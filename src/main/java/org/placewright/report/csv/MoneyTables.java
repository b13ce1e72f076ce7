package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.funding.spend.PaidRow;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.quantity.Figures;
import org.placewright.report.PlanReport;
import org.placewright.report.RowPrice;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
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
                  "What it paid for: the specialties of `paid_for.csv`, the largest first, and what"
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

  public static final OutputTable<PaidRow> PAID_FOR =
      OutputTable.<PaidRow>of(
              "paid_for.csv",
              "Where the money came from, in the books: one row for each pair of a specialty that"
                  + " costs less than carrying on and one that costs more.",
              "Written by `plan`.")
          .with(
              text(
                  "sha",
                  "The strategic health authority; `*` is all of them together.",
                  PaidRow::sha))
          .with(financialYear(PaidRow::year))
          .with(text("fund", "The fund the money comes from.", row -> row.from().fund()))
          .with(
              text(
                  "freed_by",
                  "The specialty that costs less; `(headroom)` for budget that carrying on would"
                      + " leave, `(carried in)` for money of the year before.",
                  row -> row.from().what()))
          .with(
              places(
                  "places_fewer",
                  "The part of that specialty's fewer places that the amount stands for: places of"
                      + " the intakes, planned or carried on, that cost the fund anything in the"
                      + " year.",
                  PaidRow::from))
          .with(
              text(
                  "paid_for",
                  "The specialty that costs more; `(unspent)` for money that stays in the fund,"
                      + " `(carried out)` for money that goes into the next year.",
                  row -> row.to().what()))
          .with(
              places(
                  "places_more",
                  "The part of that specialty's further places that the amount stands for; below 0"
                      + " where it costs more with fewer places, as places moved to where more of"
                      + " them are filled.",
                  PaidRow::to))
          .with(text("to_fund", "The fund in which the money is spent.", row -> row.to().fund()))
          .with(
              choice(
                  "by",
                  words(PaidRow.By.values()),
                  "The road the money takes: within one `fund`, by `virement`, `carried` from"
                      + " another year, `together` (one fund spends less and another as much more"
                      + " within its own budget; nothing moves), or out of `headroom` and back into"
                      + " it.",
                  row -> word(row.by())))
          .with(gbp("amount_gbp", "How much; above 0.", PaidRow::amount))
          .noting(
              "**Bookkeeping, not cause.** It says where money lies when the plan is set beside"
                  + " carrying on; it does not say that one specialty has fewer places *because*"
                  + " another has more. With more money in the funds the same places may be cut for"
                  + " want of entrants. What a rule costs is shown by the plan without it.")
          .noting(
              "The plan and what carries on after it are compared with the baseline carried on, for"
                  + " each SHA (`*` for all together) and financial year in which a planned intake"
                  + " costs anything; later years repeat the last.")
          .noting(
              "A specialty whose intakes cost a fund less has *freed* money, one whose intakes cost"
                  + " more has *used* it; each penny of either stands in exactly one row of its SHA"
                  + " and one of `*`. How they are paired: [funds](../models/funds.md).");

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

  private static OutputColumn<PaidRow> places(
      String name, String meaning, Function<PaidRow, PaidRow.Side> side) {
    return OutputColumn.optional(
        side.andThen(end -> end.isSpecialty() ? Optional.of(end.places()) : Optional.empty()),
        "that end is no specialty",
        OutputColumn.of(name, meaning, number("places", Figures::exact), end -> end));
  }
}
