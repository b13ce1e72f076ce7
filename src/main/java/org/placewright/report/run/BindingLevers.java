package org.placewright.report.run;

import java.util.List;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;
import org.placewright.report.LeverCount;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** The levers that bind, on the plan's own page. */
final class BindingLevers {
  private BindingLevers() {}

  static void write(Html html, Run run) {
    html.leaf("h3", "Which levers bind");
    html.leaf(
        "p",
        "Those with a row that leaves no room for another place, or that is missed at its price;"
            + " the price is what one unit more room in the dearest row would save.");
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Levers that bind",
            List.of(
                HtmlColumn.text("Lever"),
                HtmlColumn.figure("Rows that bind"),
                HtmlColumn.figure("Missed"),
                HtmlColumn.figure("Price, FTE-years"),
                HtmlColumn.text("Per"),
                HtmlColumn.text("The dearest row")));
    LeverCount.of(run.decided().cards(), run.decided().allocation()).stream()
        .filter(count -> count.in(Verdict.State.BINDING) + count.in(Verdict.State.RELAXED) > 0)
        .forEach(count -> table.cells(cells(count)));
    table.end();
  }

  private static List<HtmlCell> cells(LeverCount count) {
    int relaxed = count.in(Verdict.State.RELAXED);
    return List.of(
        HtmlCell.to(count.card().title(), LeversChapter.anchor(count.card())),
        HtmlCell.of(Figures.grouped(count.in(Verdict.State.BINDING))),
        HtmlCell.of(relaxed == 0 ? "–" : Figures.grouped(relaxed)),
        HtmlCell.of(count.cost() == 0 ? "–" : Figures.significant(count.cost())),
        HtmlCell.of(count.card().unit()),
        HtmlCell.coloured(count.tightest().map(Verdict::sentence).orElse(""), "why"));
  }
}
