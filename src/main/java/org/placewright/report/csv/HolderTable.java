package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.scenario.money.Holder;
import org.placewright.table.OutputTable;

/** {@code holder_statements.csv}: what those who hold a part of a fund have and spend. */
public final class HolderTable {
  private static final String NOBODY = "(not delegated)";
  private static final String NOT_DELEGATED = "the row is of the part that nobody holds";

  public static final OutputTable<HolderStatement> TABLE =
      OutputTable.<HolderStatement>of(
              "holder_statements.csv",
              "Each row of `spend.csv` by who holds which part of it: one row for each holder, and"
                  + " one for what nobody holds.",
              "Written by `plan` where the pack has `holders.csv`.")
          .keyedBy("holder", "fund", "sha", "financial_year")
          .with(
              text(
                  "holder",
                  "The holder, an id of `holders.csv`; `(not delegated)` for the part of the fund"
                      + " that nobody holds.",
                  row -> row.holder().map(Holder::id).orElse(NOBODY)))
          .with(
              optional(
                  HolderStatement::holder,
                  NOT_DELEGATED,
                  text("role", "The holder's role.", Holder::role)))
          .with(
              optional(
                  HolderStatement::holder,
                  NOT_DELEGATED,
                  text(
                      "service_line",
                      "The service line that the holder answers for.",
                      Holder::serviceLine)))
          .with(text("fund", "The fund.", row -> row.money().fund()))
          .with(text("sha", "The strategic health authority.", row -> row.money().sha()))
          .with(financialYear(row -> row.money().year()))
          .with(
              gbp(
                  "budget_gbp",
                  "The holder's share of the budget, down to the penny; for what nobody holds, what"
                      + " is left of it.",
                  row -> row.money().budget()))
          .with(
              gbp(
                  "committed_gbp",
                  "What the fund spends on the specialties of the service line whatever the plan:"
                      + " trainees in post and intakes before it.",
                  row -> row.money().committed()))
          .with(
              gbp(
                  "planned_gbp",
                  "What it spends on them for the planned intakes.",
                  row -> row.money().planned()))
          .with(
              gbp(
                  "carried_on_gbp",
                  "What it spends on them for the places that carry on after the last planned"
                      + " intake.",
                  row -> row.money().carriedOn()))
          .with(
              gbp(
                  "virement_gbp",
                  "Moved in from other funds, as in `spend.csv`; all of it not delegated.",
                  row -> row.money().virement()))
          .with(
              gbp(
                  "carried_in_gbp",
                  "Carried in from the year before, as in `spend.csv`; all of it not delegated.",
                  row -> row.money().carriedIn()))
          .with(
              gbp(
                  "carried_out_gbp",
                  "Carried out to later years, as in `spend.csv`; all of it not delegated.",
                  row -> row.money().carriedOut()))
          .with(
              gbp(
                  "headroom_gbp",
                  "What is left, of these amounts; below 0 when over.",
                  row -> row.money().headroom()))
          .with(gbp("over_gbp", "By how much it is over, 0.00 when within.", HolderStatement::over))
          .with(
              whole(
                  "places",
                  "places",
                  "Planned places whose intake begins in the year and for which no fund pays more;"
                      + " each place stands in one row, so they may be added up.",
                  HolderStatement::places))
          .with(
              figure(
                  "expected_entrants",
                  "entrants",
                  "Who is expected to enter on these places.",
                  HolderStatement::entrants))
          .with(
              choice(
                  "state",
                  List.of("within", "over"),
                  "Whether it spends more than it has.",
                  row -> row.isOver() ? "over" : "within"))
          .noting(BriefRows.OF_MONEY)
          .noting(
              "All rows of a fund, SHA and year together are its row in [spend.csv](spend.md), to"
                  + " the penny. How spend and places are attributed:"
                  + " [holders](../models/holders.md).")
          .noting("A statement that is over breaks no rule: the lever `ringfence` holds the fund.");

  private HolderTable() {}
}
