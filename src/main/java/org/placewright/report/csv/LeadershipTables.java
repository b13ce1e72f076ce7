package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.placewright.leadership.LeaderRow;
import org.placewright.leadership.LeaderSpend;
import org.placewright.leadership.LeaderSupply;
import org.placewright.leadership.Leaders;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Row;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** The tables of clinical leaders: who, for how much, and out of whose time. */
public final class LeadershipTables {
  /** The file of the clinical leaders. */
  public static final String FILE = "leadership.csv";

  private static final String WHEN = "Written by `plan` where the pack has clinical leaders.";
  private static final String FROM_PROJECTION =
      ", from `projection.csv`: without anything given up.";

  static final OutputTable<Led> HEADS =
      OutputTable.<Led>of(
              LeadershipTables.FILE,
              "Clinical leaders, beside the places: one row for each row of the pack's"
                  + " `leadership.csv` and planned year.",
              WHEN)
          .keyedBy("cohort", "sha", "pathway", "specialty", "year")
          .with(text("cohort", "The cohort of leaders.", led -> led.row().post().cohort()))
          .with(text("sha", "The strategic health authority.", led -> led.row().post().sha()))
          .with(text("pathway", "The pathway of care.", led -> led.row().post().pathway()))
          .with(
              text(
                  "specialty",
                  "The specialty whose staff lead.",
                  led -> led.row().post().specialty()))
          .with(year("year", "The planned year.", led -> led.row().year()))
          .with(whole("existing", "people", "Already there.", led -> led.row().post().existing()))
          .with(
              whole(
                  "commissioned",
                  "people",
                  "**Whom the plan adds**, up to this year.",
                  led -> led.row().commissioned()))
          .with(whole("heads", "people", "Both together.", led -> led.row().heads()))
          .with(
              gbp(
                  "gbp",
                  "Pay for the role, of all heads in the financial year.",
                  led -> led.row().pay()))
          .with(
              gbp(
                  "backfill_gbp",
                  "Pay of those who do their sessions, of all heads in the financial year.",
                  led -> led.row().backfill()))
          .with(
              significant(
                  "sessions",
                  "sessions a week",
                  "Sessions protected for leading.",
                  led -> led.row().sessions()))
          .with(fte("fte_given_up", "What of it nobody backfills.", led -> led.row().fteGivenUp()))
          .with(
              fte(
                  "supply_fte",
                  "Supply of the specialty in the SHA" + FROM_PROJECTION,
                  led -> led.beside().supply()))
          .with(
              fte(
                  "shortfall_fte",
                  "Shortfall of the specialty in the SHA" + FROM_PROJECTION,
                  led -> led.beside().shortfall()))
          .noting("How they are chosen: [leadership](../models/leadership.md).");

  static final OutputTable<LeaderSpend> SPEND =
      OutputTable.<LeaderSpend>of(
              "leadership_spend.csv",
              "What clinical leaders cost: one row for each budget line of `leadership_budgets.csv`"
                  + " and planned year.",
              WHEN)
          .keyedBy("fund", "sha", "financial_year")
          .with(text("fund", "The fund of the budget line.", LeaderSpend::fund))
          .with(
              text(
                  "sha",
                  "The strategic health authority; `*` is all of them together.",
                  LeaderSpend::sha))
          .with(financialYear(LeaderSpend::year))
          .with(gbp("budget_gbp", "What may be spent.", LeaderSpend::budget))
          .with(gbp("gbp", "Pay for the roles.", LeaderSpend::pay))
          .with(
              gbp(
                  "backfill_gbp",
                  "Pay of those who do the leaders' sessions.",
                  LeaderSpend::backfill))
          .with(
              gbp("headroom_gbp", "`budget_gbp` − `gbp` − `backfill_gbp`.", LeaderSpend::headroom))
          .noting("A row with `*` as SHA counts again what those of single SHAs count.");

  static final OutputTable<LeaderSupply> SUPPLY =
      OutputTable.<LeaderSupply>of(
              "leadership_supply.csv",
              "What leaders take from supply: one row for each specialty and SHA with leaders and"
                  + " planned year.",
              WHEN)
          .keyedBy("specialty", "sha", "year")
          .with(text("specialty", "The specialty whose staff lead.", LeaderSupply::specialty))
          .with(text("sha", "The strategic health authority.", LeaderSupply::sha))
          .with(year("year", "The planned year.", LeaderSupply::year))
          .with(
              fte("demand_fte", "Demand, the sum over the SHA's deaneries.", LeaderSupply::demand))
          .with(
              fte(
                  "supply_fte",
                  "Supply under the plan, the sum over the SHA's deaneries.",
                  LeaderSupply::supply))
          .with(
              fte(
                  "shortfall_fte",
                  "Shortfall under the plan, the sum over the SHA's deaneries.",
                  LeaderSupply::shortfall))
          .with(fte("fte_given_up", "What all leaders take from service.", LeaderSupply::givenUp))
          .with(
              fte(
                  "commissioned_fte_given_up",
                  "What those take whom the plan adds.",
                  LeaderSupply::commissionedGivenUp))
          .with(
              fte(
                  "supply_left_fte",
                  "`supply_fte` − `commissioned_fte_given_up`.",
                  LeaderSupply::left))
          .with(fte("shortfall_added_fte", "What that adds to the shortfall.", LeaderSupply::added))
          .noting("Reported beside the plan: it changes no other table.");

  private LeadershipTables() {}

  /** Leaders, and the supply that they are taken from. */
  record Led(LeaderRow row, LeaderSupply beside) {}

  /** The tables; none in a pack without leaders. */
  public static List<FilledTable<?>> of(PlanReport decided) {
    if (decided.leaders().posts() == 0) {
      return List.of();
    }
    Scenario scenario = decided.brief().scenario();
    List<LeaderSupply> supply = supply(decided);
    Map<String, LeaderSupply> beside = new TreeMap<>();
    supply.forEach(row -> beside.put(Row.keyOf(row.specialty(), row.sha(), row.year()), row));
    List<Led> heads =
        Leaders.rows(scenario, decided.leaders()).stream()
            .map(row -> new Led(row, Objects.requireNonNull(beside.get(key(row)))))
            .toList();
    return List.of(
        HEADS.filledWith(heads),
        SPEND.filledWith(LeaderSpend.of(scenario, decided.leaders())),
        SUPPLY.filledWith(supply));
  }

  private static String key(LeaderRow row) {
    return Row.keyOf(row.post().specialty(), row.post().sha(), row.year());
  }

  public static List<LeaderSupply> supply(PlanReport decided) {
    return LeaderSupply.of(decided.brief().scenario(), decided.leaders(), decided.projection());
  }
}
