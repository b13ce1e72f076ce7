package org.placewright.report.run;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Certificate;
import org.placewright.quantity.Figures;
import org.placewright.report.LeverCost;
import org.placewright.report.LeverCostSentence;
import org.placewright.report.LeverCosts;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** What each lever costs, where that was asked for. */
final class LeverCostPart {
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;

  private LeverCostPart() {}

  static void write(Html html, Run run) {
    run.decided().board().leverCosts().ifPresent(costs -> write(html, run, costs));
  }

  private static void write(Html html, Run run, LeverCosts costs) {
    int end = run.horizon().horizonYear();
    html.leaf("h3", "What each lever costs");
    html.leaf(
        "p",
        "The best plan with it, less the best plan without it alone, in weighted FTE-years. Proven"
            + " is what lies between the costs and bounds of both; the bounds alone are a good"
            + " guess. Then what the lever does: places moved, FTE short in the country, and spend"
            + " in all years.");
    HtmlTable table =
        HtmlTable.begin(
            html,
            "The plan beside plans without one lever each",
            List.of(
                HtmlColumn.text("Without"),
                HtmlColumn.text("Proven"),
                HtmlColumn.figure("By the bounds"),
                HtmlColumn.figure("Places moved"),
                HtmlColumn.figure("Short by it in " + end + ", FTE"),
                HtmlColumn.figure("Spent by it, £m")));
    Certificate with = run.decided().allocation().certificate();
    costs.byName().forEach((name, cost) -> table.cells(cells(name, cost, with)));
    table.end();
    costs.together().ifPresent(all -> html.leaf("p", LeverCostSentence.together(costs, all)));
  }

  /** One lever's cost in its own part of the page. */
  static void sentence(Html html, Run run, String lever) {
    Certificate with = run.decided().allocation().certificate();
    run.decided().board().leverCosts().stream()
        .flatMap(costs -> costs.alone().stream())
        .filter(cost -> cost.without().levers().contains(lever))
        .forEach(cost -> html.leaf("p", LeverCostSentence.of(cost, with)));
  }

  private static List<HtmlCell> cells(String name, LeverCost cost, Certificate with) {
    boolean one = !name.equals(LeverCosts.ALL);
    List<HtmlCell> cells = new ArrayList<>();
    cells.add(one ? HtmlCell.to(name, LeversChapter.anchor(name)) : HtmlCell.of("all of these"));
    cells.add(HtmlCell.of(LeverCostSentence.brief(cost, with)));
    cells.add(HtmlCell.of(Figures.grouped(cost.byBounds(), 1)));
    cells.add(HtmlCell.of(Figures.grouped(cost.moved())));
    cells.add(HtmlCell.of(Figures.change(cost.shortByRules(), 1)));
    cells.add(
        HtmlCell.of(Figures.change(cost.spendByRules().pence() / MILLION_POUNDS_IN_PENCE, 2)));
    return cells;
  }
}
