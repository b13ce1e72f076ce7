package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.assurance.AssuranceLine;
import org.placewright.leadership.LeaderRow;
import org.placewright.leadership.LeaderSupply;
import org.placewright.leadership.Leaders;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.AssuranceTables;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.scenario.Scenario;

/** Regulation and leadership in the summary of a plan, a line each where there is any. */
final class OversightText {
  private static final int MOST_COHORTS = 2;
  private static final int LONGEST_NAME = 12;

  private OversightText() {}

  static List<List<String>> lines(PlanReport decided) {
    List<List<String>> lines = new ArrayList<>();
    List<AssuranceLine> needing =
        AssuranceTables.lines(decided).stream().filter(AssuranceLine::needsAssurance).toList();
    if (!needing.isEmpty()) {
      lines.add(List.of("Assurance", assurance(needing)));
    }
    if (decided.leaders().posts() > 0) {
      lines.add(List.of("Leaders", heads(decided)));
      lines.add(List.of("", price(decided)));
    }
    return lines;
  }

  private static String assurance(List<AssuranceLine> needing) {
    long unassured = needing.stream().filter(AssuranceLine::isUnassured).count();
    return needing.size()
        + (needing.size() == 1 ? " specialty" : " specialties")
        + " not regulated, of significant risk; "
        + (unassured == 0 ? "all assured" : unassured + " without assurance in some intake");
  }

  private static String heads(PlanReport decided) {
    Scenario scenario = decided.brief().scenario();
    int last = scenario.horizon().lastIntakeYear();
    Map<String, int[]> counts = new TreeMap<>();
    for (LeaderRow row : Leaders.rows(scenario, decided.leaders())) {
      if (row.year() == last) {
        int[] count = counts.computeIfAbsent(row.post().cohort(), cohort -> new int[2]);
        count[0] += row.heads();
        count[1] += row.post().existing();
      }
    }
    List<String> words = new ArrayList<>();
    counts.entrySet().stream()
        .limit(MOST_COHORTS)
        .forEach(
            each ->
                words.add(
                    TextTable.cut(each.getKey(), LONGEST_NAME)
                        + " "
                        + each.getValue()[0]
                        + " ("
                        + each.getValue()[1]
                        + " there already)"));
    String more = counts.size() > MOST_COHORTS ? " …" : "";
    return "in " + last + ": " + String.join(", ", words) + more;
  }

  private static String price(PlanReport decided) {
    Scenario scenario = decided.brief().scenario();
    Pounds spent = Pounds.ZERO;
    for (LeaderRow row : Leaders.rows(scenario, decided.leaders())) {
      spent = spent.plus(row.pay()).plus(row.backfill());
    }
    double added = LeadershipTables.supply(decided).stream().mapToDouble(LeaderSupply::added).sum();
    return PlanText.millions(spent)
        + " in all; "
        + Figures.grouped(added, 1)
        + " FTE-years of shortfall beside the plan's";
  }
}
