package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.funding.spend.PaidRow;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/** The tables of where money came from, in the books. */
public final class PaidTables {
  private static final String ALL_SHAS =
      "The strategic health authority; `*` is all of them together.";

  static final OutputTable<PaidSum> BY_FUND =
      OutputTable.<PaidSum>of(
              "paid_for.csv",
              "Where the money came from, in the books: one row for each SHA, financial year, pair"
                  + " of funds and road between what costs less than carrying on and what costs more.",
              "Written by `plan`.")
          .keyedBy("sha", "financial_year", "fund", "to_fund", "by")
          .with(text("sha", ALL_SHAS, row -> row.road().sha()))
          .with(financialYear(row -> row.road().year()))
          .with(text("fund", "The fund the money comes from.", row -> row.road().fund()))
          .with(
              text("to_fund", "The fund in which the money is spent.", row -> row.road().toFund()))
          .with(by(row -> row.road().by()))
          .with(gbp("amount_gbp", "How much; above 0.", PaidSum::amount))
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
              "Between which specialties: [paid_for_by_specialty.csv](paid_for_by_specialty.md),"
                  + " written in full. A specialty whose intakes cost a fund less has *freed* money,"
                  + " one whose intakes cost more has *used* it; each penny of either stands in"
                  + " exactly one row of its SHA and one of `*`.");

  static final OutputTable<PaidRow> BY_SPECIALTY =
      OutputTable.<PaidRow>of(
              "paid_for_by_specialty.csv",
              "Where the money came from, in the books: one row for each pair of a specialty that"
                  + " costs less than carrying on and one that costs more.",
              "Written by `plan` in full.")
          .usedFor(TableUse.DETAIL)
          .with(text("sha", ALL_SHAS, PaidRow::sha))
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
          .with(by(PaidRow::by))
          .with(gbp("amount_gbp", "How much; above 0.", PaidRow::amount))
          .noting(
              "Its sums are [paid_for.csv](paid_for.md). How pairs are made:"
                  + " [funds](../models/funds.md).");

  private PaidTables() {}

  /** A road that money takes between two funds. */
  record Road(String sha, FinancialYear year, String fund, String toFund, PaidRow.By by) {
    static Road of(PaidRow row) {
      return new Road(row.sha(), row.year(), row.from().fund(), row.to().fund(), row.by());
    }
  }

  /** All that takes one road. */
  record PaidSum(Road road, Pounds amount) {}

  /**
   * Both tables of a plan.
   *
   * @param paid from what costs less to what costs more
   * @return sums by road in the order in which the roads come first, and what they are sums of
   */
  public static List<FilledTable<?>> of(List<PaidRow> paid) {
    Map<Road, Pounds> sums = new LinkedHashMap<>();
    paid.forEach(row -> sums.merge(Road.of(row), row.amount(), Pounds::plus));
    List<PaidSum> rows = new ArrayList<>();
    sums.forEach((road, amount) -> rows.add(new PaidSum(road, amount)));
    return List.of(BY_FUND.filledWith(rows), BY_SPECIALTY.filledWith(paid));
  }

  private static <R> OutputColumn<R> by(Function<R, PaidRow.By> road) {
    return choice(
        "by",
        words(PaidRow.By.values()),
        "The road the money takes: within one `fund`, by `virement`, `carried` from"
            + " another year, `together` (one fund spends less and another as much more"
            + " within its own budget; nothing moves), or out of `headroom` and back into"
            + " it.",
        road.andThen(OutputColumns::word));
  }

  private static OutputColumn<PaidRow> places(
      String name, String meaning, Function<PaidRow, PaidRow.Side> side) {
    return OutputColumn.optional(
        side.andThen(end -> end.isSpecialty() ? Optional.of(end.places()) : Optional.empty()),
        "that end is no specialty",
        OutputColumn.of(name, meaning, number("places", Figures::exact), end -> end));
  }
}
