package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.text;

import org.placewright.report.comparison.RunComparison.FundLine;
import org.placewright.table.OutputTable;

/** What each fund spends under several plans. */
final class ComparedMoneyTable {
  static final OutputTable<FundLine> TABLE =
      OutputTable.<FundLine>of(
              "compared_money.csv",
              "What each fund spends under which plan, all SHAs together: one row for each run,"
                  + " fund and financial year that all runs share.",
              ComparisonTables.WHEN)
          .keyedBy("run", "fund", "financial_year")
          .with(text("run", ComparisonTables.RUN, FundLine::run))
          .with(text("fund", "The fund.", row -> row.figure().key().fund()))
          .with(financialYear(row -> row.figure().key().year()))
          .with(gbp("budget_gbp", "What it was given.", row -> row.figure().budget()))
          .with(
              gbp(
                  "spend_gbp",
                  "Committed, planned and carried on, as in [spend.csv](spend.md).",
                  row -> row.figure().spend()))
          .with(gbp("change_gbp", "`spend_gbp` less that of the first run.", FundLine::change))
          .with(
              gbp(
                  "moved_in_gbp",
                  "Virement into it from other funds of the same SHAs.",
                  row -> row.figure().movedIn()))
          .with(
              gbp(
                  "headroom_gbp",
                  "What is left when all is paid; below 0 when overspent.",
                  row -> row.figure().headroom()));

  private ComparedMoneyTable() {}
}
