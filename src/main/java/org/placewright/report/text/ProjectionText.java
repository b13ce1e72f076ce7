package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.StaffGroups;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** Demand and supply of each specialty in the whole country, for a terminal. */
public final class ProjectionText {
  private static final int LONGEST_NAME = 30;

  private ProjectionText() {}

  /**
   * Tabulates demand and supply by specialty and year.
   *
   * @param scenario whose projection
   * @param projection its rows, without a plan
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Scenario scenario, List<ProjectionRow> projection) {
    Horizon horizon = scenario.horizon();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "FTE",
            "needed " + horizon.baseYear(),
            "there " + horizon.baseYear(),
            "needed " + horizon.horizonYear(),
            "there " + horizon.horizonYear(),
            "short",
            "over"));
    for (Specialty specialty : scenario.register().specialties()) {
      List<ProjectionRow> own =
          projection.stream().filter(row -> row.specialty().equals(specialty.id())).toList();
      rows.add(row(TextTable.cut(specialty.name(), LONGEST_NAME), own, horizon));
    }
    groups(scenario, projection).forEach((name, own) -> rows.add(row(name, own, horizon)));
    rows.add(row("All", projection, horizon));
    return CaseText.of(scenario) + TextTable.of("lrrrrrr", rows);
  }

  /** Groups of several specialties, each with its rows; a group of one says nothing more. */
  private static Map<String, List<ProjectionRow>> groups(
      Scenario scenario, List<ProjectionRow> projection) {
    StaffGroups groups = StaffGroups.of(scenario);
    Map<String, List<ProjectionRow>> rows = new LinkedHashMap<>();
    for (StaffGroup group : groups.all()) {
      Set<String> members =
          scenario.register().specialties().stream()
              .filter(each -> each.shortfallWeight() > 0 && groups.of(each).equals(group))
              .map(Specialty::id)
              .collect(Collectors.toSet());
      if (members.size() > 1) {
        rows.put(
            TextTable.cut("= " + group.name(), LONGEST_NAME),
            projection.stream().filter(row -> members.contains(row.specialty())).toList());
      }
    }
    return rows;
  }

  private static List<String> row(String name, List<ProjectionRow> rows, Horizon horizon) {
    double[] sums = new double[6];
    for (ProjectionRow row : rows) {
      if (row.year() == horizon.baseYear()) {
        sums[0] += row.demandFte();
        sums[1] += row.supplyFte();
      }
      if (row.year() == horizon.horizonYear()) {
        sums[2] += row.demandFte();
        sums[3] += row.supplyFte();
        sums[4] += row.shortfallFte();
        sums[5] += row.surplusFte();
      }
    }
    List<String> cells = new ArrayList<>(List.of(name));
    for (double sum : sums) {
      cells.add(Figures.grouped(sum, 1));
    }
    return cells;
  }
}
