package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.month;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.table.OutputColumn.optional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.placewright.audit.AuditedYear;
import org.placewright.audit.Loss;
import org.placewright.audit.Raid;
import org.placewright.audit.Statement;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of an audit, to the penny. */
public final class AuditTables {
  private static final int SHARE_DECIMALS = 6;
  private static final String WHEN = "Written by `audit`.";
  private static final String NO_PRICE = "no programme has a price";
  private static final String WORDS = "What the words mean: [audit](../models/audit.md).";

  static final OutputTable<Statement> STATEMENTS =
      OutputTable.<Statement>of(
              "audit.csv",
              "How each fund stands: one row for each fund, SHA and month of each financial year"
                  + " that the ledger names, at the month's end.",
              WHEN)
          .keyedBy("fund", "sha", "financial_year", "month")
          .with(text("fund", "The fund.", row -> row.budget().budgetKey().fund()))
          .with(
              text("sha", "The strategic health authority.", row -> row.budget().budgetKey().sha()))
          .with(financialYear(row -> row.budget().budgetKey().year()))
          .with(month("month", "The month, as 2006-04.", Statement::month))
          .with(
              gbp(
                  "budget_to_date_gbp",
                  "A twelfth of the budget for each month since April.",
                  Statement::budgetToDate))
          .with(gbp("spend_gbp", "Spent on training in the month.", row -> row.own().spend()))
          .with(
              gbp(
                  "spend_to_date_gbp",
                  "Spent on training since April.",
                  row -> row.toDate().spend()))
          .with(
              gbp(
                  "over_profile_gbp",
                  "`spend_to_date_gbp` − `budget_to_date_gbp`; below 0 behind it.",
                  row -> row.toDate().spend().minus(row.budgetToDate())))
          .with(
              gbp(
                  "virement_gbp",
                  "Moved in from other funds of the SHA in the month, below 0 for moved out.",
                  row -> row.own().virement()))
          .with(
              gbp(
                  "virement_to_date_gbp",
                  "Moved in since April, below 0 for moved out.",
                  row -> row.toDate().virement()))
          .with(
              gbp(
                  "diverted_gbp",
                  "Taken in the month for something other than training.",
                  row -> row.own().diverted()))
          .with(
              gbp(
                  "diverted_to_date_gbp",
                  "Taken since April for something other than training.",
                  row -> row.toDate().diverted()))
          .with(
              gbp(
                  "brought_forward_to_date_gbp",
                  "Kept from last year.",
                  row -> row.toDate().broughtForward()))
          .with(
              gbp(
                  "carried_forward_to_date_gbp",
                  "Kept for next year.",
                  row -> row.toDate().carriedForward()))
          .with(
              gbp(
                  "remaining_gbp",
                  "Budget + brought forward + virement − diverted − carried forward − spend; below"
                      + " 0 when overspent.",
                  Statement::remaining))
          .with(
              gbp(
                  "unspent_gbp",
                  "What remains on 31 March; 0 in other months.",
                  Statement::unspent))
          .with(gbp("left_training_to_date_gbp", "Diverted + unspent.", Statement::leftTraining))
          .with(
              gbp(
                  "held_gbp",
                  "What of the budget is still the fund's: budget − left training − moved out.",
                  Statement::held))
          .with(
              gbp(
                  "ringfence_floor_gbp",
                  "What must be still the fund's.",
                  row -> row.budget().floor()))
          .with(
              gbp(
                  "over_ringfence_gbp",
                  "How much less than the floor it holds.",
                  Statement::overRingfence))
          .with(
              gbp(
                  "over_virement_limit_gbp",
                  "Moved in or out beyond the limit.",
                  Statement::overVirement))
          .with(
              choice(
                  "state",
                  List.of("kept", "broken"),
                  "`kept`, or `broken` when either of these is above 0.",
                  row -> row.broken() ? "broken" : "kept"))
          .noting(WORDS);

  static final OutputTable<Raid> RAIDS =
      OutputTable.<Raid>of(
              "raids.csv",
              "Who took how much of the training money: one row for each SHA and fund at the end of"
                  + " what is audited, and rows of their sums.",
              WHEN)
          .keyedBy("sha", "fund", "financial_year")
          .with(
              text(
                  "sha", "The strategic health authority; `*` is all of them, England.", Raid::sha))
          .with(text("fund", "The fund; `*` is all funds of the SHA.", Raid::fund))
          .with(financialYear(Raid::year))
          .with(gbp("budget_gbp", "The budget of the whole year.", row -> row.money().budget()))
          .with(
              gbp(
                  "spend_gbp",
                  "Spent on training since April.",
                  row -> row.money().movement().spend()))
          .with(
              gbp(
                  "virement_gbp",
                  "Moved in from other funds of the SHA, below 0 for moved out.",
                  row -> row.money().movement().virement()))
          .with(
              gbp(
                  "brought_forward_gbp",
                  "Kept from last year.",
                  row -> row.money().movement().broughtForward()))
          .with(
              gbp(
                  "carried_forward_gbp",
                  "Kept for next year.",
                  row -> row.money().movement().carriedForward()))
          .with(
              gbp(
                  "diverted_gbp",
                  "Taken for something other than training.",
                  row -> row.money().movement().diverted()))
          .with(gbp("unspent_gbp", "What remained on 31 March.", row -> row.money().unspent()))
          .with(
              gbp(
                  "overspent_gbp",
                  "What was spent beyond all there was.",
                  row -> row.money().overspent()))
          .with(gbp("left_training_gbp", "Diverted + unspent.", row -> row.money().leftTraining()))
          .with(
              optional(
                  AuditTables::shareOfBudget,
                  "there is no budget",
                  OutputColumn.of(
                      "share_of_budget",
                      "Of the budget, what left training, to six decimals.",
                      number("share", Figures::exact),
                      share -> share)))
          .with(
              gbp(
                  "permitted_gbp",
                  "What left its fund, for training or not, outside the ringfenced part.",
                  row -> row.money().permitted()))
          .with(
              optional(
                  Raid::brokenSince,
                  "the ringfence is kept",
                  month(
                      "ringfence_broken_in",
                      "The first month of those in which it is broken to the end; of several funds"
                          + " the earliest.",
                      since -> since)))
          .with(
              gbp(
                  "over_ringfence_gbp",
                  "**The raid**: what is gone of the ringfenced part.",
                  row -> row.money().overRingfence()))
          .with(
              gbp(
                  "over_virement_limit_gbp",
                  "Moved between funds beyond their limits.",
                  row -> row.money().overVirement()))
          .with(
              gbp(
                  "planned_diversion_gbp",
                  "Announced, and nothing more.",
                  row -> row.money().movement().planned()))
          .with(
              optional(
                  Raid::loss,
                  NO_PRICE,
                  figure(
                      "places_lost",
                      "places",
                      "Whole courses that the money that left training would have bought.",
                      Loss::places)))
          .with(
              optional(
                  Raid::loss,
                  NO_PRICE,
                  figure(
                      "fte_years_lost",
                      "FTE-years",
                      "What these places would have given up to the horizon year.",
                      Loss::fteYears)))
          .with(
              optional(
                  Raid::loss,
                  NO_PRICE,
                  figure(
                      "fte_at_horizon",
                      "FTE",
                      "What these places would have given in the horizon year.",
                      Loss::fteAtHorizon)))
          .noting("Sums are exact. " + WORDS);

  private AuditTables() {}

  /**
   * The tables of an audit: every budget at the end of every month, and who took what.
   *
   * @param audit the budgets, month by month
   * @param raids of each budget, and their sums
   * @return rows in their order
   */
  public static List<FilledTable<?>> of(List<AuditedYear> audit, List<Raid> raids) {
    return List.of(
        STATEMENTS.filledWith(
            audit.stream().flatMap(audited -> audited.months().stream()).toList()),
        RAIDS.filledWith(raids));
  }

  private static Optional<BigDecimal> shareOfBudget(Raid raid) {
    return share(raid.money().leftTraining(), raid.money().budget(), SHARE_DECIMALS);
  }

  /** A part of an amount, rounded once from the exact pence; none of nothing. */
  public static Optional<BigDecimal> share(Pounds part, Pounds whole, int decimals) {
    return whole.pence() == 0
        ? Optional.empty()
        : Optional.of(part.gbp().divide(whole.gbp(), decimals, RoundingMode.HALF_EVEN));
  }
}
