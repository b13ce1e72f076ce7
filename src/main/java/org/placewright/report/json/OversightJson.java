package org.placewright.report.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.assurance.AssuranceLine;
import org.placewright.leadership.LeaderRow;
import org.placewright.leadership.LeaderSupply;
import org.placewright.leadership.Leaders;
import org.placewright.quantity.Pounds;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.AssuranceTables;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipPost;

/** Regulation and leadership in {@code summary.json}, where a pack has any of it. */
final class OversightJson {
  private OversightJson() {}

  static Map<String, Object> of(PlanReport decided) {
    Map<String, Object> parts = new LinkedHashMap<>();
    List<AssuranceLine> lines =
        AssuranceTables.lines(decided).stream().filter(AssuranceLine::needsAssurance).toList();
    if (!lines.isEmpty()) {
      parts.put("assurance", assurance(lines));
    }
    if (decided.leaders().posts() > 0) {
      parts.put("leadership", leadership(decided));
    }
    return parts;
  }

  private static Map<String, Object> assurance(List<AssuranceLine> lines) {
    List<AssuranceLine> unassured = lines.stream().filter(AssuranceLine::isUnassured).toList();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("specialties_needing_assurance", lines.size());
    counts.put("places", lines.stream().mapToInt(AssuranceLine::total).sum());
    counts.put("specialties_lacking_it", unassured.size());
    return counts;
  }

  private static Map<String, Object> leadership(PlanReport decided) {
    Scenario scenario = decided.brief().scenario();
    int last = scenario.horizon().lastIntakeYear();
    List<LeaderRow> rows = Leaders.rows(scenario, decided.leaders());
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put(
        "cohorts",
        scenario.policy().leadership().posts().stream()
            .map(LeadershipPost::cohort)
            .distinct()
            .sorted()
            .map(cohort -> cohort(rows, cohort, last))
            .toList());
    totals.put("gbp", sum(rows.stream().map(LeaderRow::pay).toList()));
    totals.put("backfill_gbp", sum(rows.stream().map(LeaderRow::backfill).toList()));
    List<LeaderSupply> supply = LeadershipTables.supply(decided);
    totals.put(
        "shortfall_added_fte_years",
        SummaryJson.decimal(supply.stream().mapToDouble(LeaderSupply::added).sum()));
    return totals;
  }

  private static Map<String, Object> cohort(List<LeaderRow> all, String cohort, int last) {
    List<LeaderRow> rows = all.stream().filter(row -> row.post().cohort().equals(cohort)).toList();
    List<LeaderRow> then = rows.stream().filter(row -> row.year() == last).toList();
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("cohort", cohort);
    totals.put("existing", then.stream().mapToInt(row -> row.post().existing()).sum());
    totals.put("commissioned", then.stream().mapToInt(LeaderRow::commissioned).sum());
    totals.put("heads", then.stream().mapToInt(LeaderRow::heads).sum());
    double fte = then.stream().mapToDouble(LeaderRow::fteGivenUp).sum();
    totals.put("fte_given_up", SummaryJson.decimal(fte));
    totals.put("gbp", sum(rows.stream().map(LeaderRow::pay).toList()));
    totals.put("backfill_gbp", sum(rows.stream().map(LeaderRow::backfill).toList()));
    return totals;
  }

  private static BigDecimal sum(List<Pounds> amounts) {
    return amounts.stream().reduce(Pounds.ZERO, Pounds::plus).gbp();
  }
}
