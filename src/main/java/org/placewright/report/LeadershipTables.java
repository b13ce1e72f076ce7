package org.placewright.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.placewright.leadership.LeaderRow;
import org.placewright.leadership.LeaderSpend;
import org.placewright.leadership.LeaderSupply;
import org.placewright.leadership.Leaders;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Row;
import org.placewright.scenario.Scenario;

/** The tables of clinical leaders: who, for how much, and out of whose time. */
final class LeadershipTables {
  static final String HEADS = "leadership.csv";

  private static final List<String> HEAD_COLUMNS =
      List.of(
          "cohort",
          "sha",
          "pathway",
          "specialty",
          "year",
          "existing",
          "commissioned",
          "heads",
          "gbp",
          "backfill_gbp",
          "sessions",
          "fte_given_up",
          "supply_fte",
          "shortfall_fte");
  private static final List<String> SPEND_COLUMNS =
      List.of("fund", "sha", "financial_year", "budget_gbp", "gbp", "backfill_gbp", "headroom_gbp");
  private static final List<String> SUPPLY_COLUMNS =
      List.of(
          "specialty",
          "sha",
          "year",
          "demand_fte",
          "supply_fte",
          "shortfall_fte",
          "fte_given_up",
          "commissioned_fte_given_up",
          "supply_left_fte",
          "shortfall_added_fte");

  private LeadershipTables() {}

  /** The tables by their files' names; none in a pack without leaders. */
  static Map<String, CsvTable> of(DecidedPlan decided) {
    if (decided.leaders().posts() == 0) {
      return Map.of();
    }
    Scenario scenario = decided.brief().scenario();
    List<LeaderSupply> supply = supply(decided);
    Map<String, LeaderSupply> beside = new TreeMap<>();
    supply.forEach(row -> beside.put(Row.keyOf(row.specialty(), row.sha(), row.year()), row));
    List<List<String>> heads =
        Leaders.rows(scenario, decided.leaders()).stream()
            .map(row -> heads(row, Objects.requireNonNull(beside.get(key(row)))))
            .toList();
    return Map.of(
        HEADS,
        new CsvTable(HEAD_COLUMNS, heads),
        "leadership_spend.csv",
        new CsvTable(
            SPEND_COLUMNS,
            LeaderSpend.of(scenario, decided.leaders()).stream()
                .map(LeadershipTables::spend)
                .toList()),
        "leadership_supply.csv",
        new CsvTable(SUPPLY_COLUMNS, supply.stream().map(LeadershipTables::supply).toList()));
  }

  private static String key(LeaderRow row) {
    return Row.keyOf(row.post().specialty(), row.post().sha(), row.year());
  }

  static List<LeaderSupply> supply(DecidedPlan decided) {
    return LeaderSupply.of(decided.brief().scenario(), decided.leaders(), decided.projection());
  }

  private static List<String> heads(LeaderRow row, LeaderSupply beside) {
    return List.of(
        row.post().cohort(),
        row.post().sha(),
        row.post().pathway(),
        row.post().specialty(),
        Integer.toString(row.year()),
        Integer.toString(row.post().existing()),
        Integer.toString(row.commissioned()),
        Integer.toString(row.heads()),
        Figures.gbp(row.pay()),
        Figures.gbp(row.backfill()),
        Figures.significant(row.sessions()),
        Figures.fte(row.fteGivenUp()),
        Figures.fte(beside.supply()),
        Figures.fte(beside.shortfall()));
  }

  private static List<String> spend(LeaderSpend row) {
    return List.of(
        row.fund(),
        row.sha(),
        Integer.toString(row.year().first()),
        Figures.gbp(row.budget()),
        Figures.gbp(row.pay()),
        Figures.gbp(row.backfill()),
        Figures.gbp(row.headroom()));
  }

  private static List<String> supply(LeaderSupply row) {
    return List.of(
        row.specialty(),
        row.sha(),
        Integer.toString(row.year()),
        Figures.fte(row.demand()),
        Figures.fte(row.supply()),
        Figures.fte(row.shortfall()),
        Figures.fte(row.givenUp()),
        Figures.fte(row.commissionedGivenUp()),
        Figures.fte(row.left()),
        Figures.fte(row.added()));
  }
}
