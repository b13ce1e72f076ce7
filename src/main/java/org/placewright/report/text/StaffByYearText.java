package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.FanRow;
import org.placewright.fan.PlanFan;
import org.placewright.quantity.Figures;
import org.placewright.report.AskedStaff;
import org.placewright.report.HeldPlan;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.Shortage;

/** How short some staff are in each year, for a terminal. */
public final class StaffByYearText {
  private StaffByYearText() {}

  /**
   * Shows the shortage of a group or a specialty in the country, by carrying on and with a plan.
   *
   * @param plan held still
   * @param staff who; the plan has them
   * @param fan drawn around the plan; empty for none
   * @return lines, each ended
   */
  public static String of(HeldPlan plan, AskedStaff staff, Optional<PlanFan> fan) {
    Map<Integer, FanRow> drawn = new TreeMap<>();
    fan.ifPresent(
        all ->
            all.rows().stream()
                .filter(row -> isOf(staff, row))
                .map(PlanFan.AreaFanRow::figures)
                .filter(row -> row.measure() == FanMeasure.SHORTFALL)
                .forEach(row -> drawn.put(row.year(), row)));
    List<List<String>> lines = new ArrayList<>();
    lines.add(head(staff.name(), fan.isPresent()));
    for (Shortage shortage : staff.shortages(plan)) {
      List<String> line = new ArrayList<>();
      line.add(String.valueOf(shortage.year()));
      line.add(Figures.grouped(shortage.demand(), 1));
      line.add(BoardText.asNow(shortage));
      line.add(BoardText.planned(shortage));
      Optional.ofNullable(drawn.get(shortage.year()))
          .ifPresent(
              row -> {
                line.add(Figures.grouped(row.quantile(FanRow.LOW), 1));
                line.add(Figures.grouped(row.quantile(0.50), 1));
                line.add(Figures.grouped(row.quantile(FanRow.HIGH), 1));
              });
      lines.add(line);
    }
    return TextTable.of(fan.isPresent() ? "lrrrrrr" : "lrrr", lines)
        + "  (FTE short in the country, of demand"
        + (fan.isPresent() ? "; 5 %, half and 95 % of the draws are not above)\n" : ")\n");
  }

  private static boolean isOf(AskedStaff staff, PlanFan.AreaFanRow row) {
    String specialty = row.figures().specialty();
    return row.deanery().equals(Wildcard.ANY)
        && switch (staff.by()) {
          case GROUP -> row.group().equals(staff.name()) && specialty.equals(Wildcard.ANY);
          case SPECIALTY -> specialty.equals(staff.name());
        };
  }

  private static List<String> head(String name, boolean drawn) {
    List<String> head = new ArrayList<>(List.of(name, "needed", "as now", "planned"));
    if (drawn) {
      head.addAll(List.of("5 %", "half", "95 %"));
    }
    return head;
  }
}
