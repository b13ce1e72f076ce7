package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.FanRow;
import org.placewright.fan.PlanFan;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Wildcard;

/** The fan around a plan that is held still, for a terminal. */
public final class PlanFanText {
  private PlanFanText() {}

  /**
   * Shows how far the shortage may be off, in the country and in each deanery.
   *
   * @param fan of the plan
   * @return lines, each ended
   */
  public static String of(PlanFan fan) {
    List<List<String>> lines = new ArrayList<>();
    for (PlanFan.AreaFanRow area : fan.atHorizon()) {
      FanRow row = area.figures();
      if (row.measure() == FanMeasure.SHORTFALL && area.isOfAllStaff()) {
        if (lines.isEmpty()) {
          lines.add(List.of("Short in " + row.year() + ", FTE", "central", "5 %", "half", "95 %"));
        }
        lines.add(
            List.of(
                area.deanery().equals(Wildcard.ANY) ? "the country" : "in " + area.deanery(),
                Figures.grouped(row.central(), 1),
                Figures.grouped(row.quantile(FanRow.LOW), 1),
                Figures.grouped(row.quantile(0.50), 1),
                Figures.grouped(row.quantile(FanRow.HIGH), 1)));
      }
    }
    return TextTable.of("lrrrr", lines)
        + "  (5 %, half and 95 % of the draws are not above; deaneries without what is next door)\n";
  }
}
