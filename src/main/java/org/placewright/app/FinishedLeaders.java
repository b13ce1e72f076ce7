package org.placewright.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.row.Row;

/** Reads back the leaders of a finished run. */
final class FinishedLeaders {
  private FinishedLeaders() {}

  static LeadershipPlan read(RawTable table, Scenario scenario) throws UnreadableRun {
    Map<String, Integer> byCell = byCell(table);
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    int[][] heads = new int[posts.size()][scenario.horizon().intakes()];
    for (int k = 0; k < heads.length; k++) {
      for (int y = 0; y < heads[k].length; y++) {
        int year = scenario.horizon().firstIntakeYear() + y;
        String cell = posts.get(k).key() + Row.keyOf(Integer.toString(year));
        heads[k][y] = Optional.ofNullable(byCell.remove(cell)).orElse(-1);
        if (heads[k][y] < 0) {
          throw new UnreadableRun(
              LeadershipTables.FILE
                  + " does not give heads once for "
                  + posts.get(k)
                  + ", "
                  + year);
        }
      }
    }
    if (!byCell.isEmpty()) {
      throw new UnreadableRun(LeadershipTables.FILE + " gives heads for nothing in the pack.");
    }
    return new LeadershipPlan(heads);
  }

  private static Map<String, Integer> byCell(RawTable table) throws UnreadableRun {
    Map<String, Integer> byCell = new TreeMap<>();
    for (RawRow row : table.rows()) {
      String cell =
          Row.keyOf(
              table.cell(row, "cohort"),
              table.cell(row, "sha"),
              table.cell(row, "pathway"),
              table.cell(row, "specialty"),
              table.cell(row, "year"));
      int heads = FinishedTable.number(LeadershipTables.FILE, table.cell(row, "heads"));
      byCell.merge(cell, heads, (first, again) -> -1);
    }
    return byCell;
  }
}
