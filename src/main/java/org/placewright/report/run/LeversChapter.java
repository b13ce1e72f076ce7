package org.placewright.report.run;

import java.util.Comparator;
import java.util.List;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;
import org.placewright.report.LeverCount;
import org.placewright.report.RowPrice;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.row.Wildcard;

/** Every lever: what it asks, how the plan stands to it, and at what price. */
final class LeversChapter {
  private static final int MOST_ROWS = 5;

  private LeversChapter() {}

  static String anchor(LeverCard card) {
    return anchor(card.id());
  }

  /** Where a lever's own part of the page begins. */
  static String anchor(String lever) {
    return "lever-" + lever;
  }

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 4);
    html.leaf(
        "p",
        "A price is what one unit more room in a row would save, in weighted FTE-years, at the"
            + " margin. A lever’s dearest rows stand here; levers.csv has all of them.");
    LeverCostPart.write(html, run);
    for (LeverCount count : LeverCount.of(run.decided().cards(), run.decided().allocation())) {
      lever(html, run, count);
    }
    html.close();
  }

  private static void lever(Html html, Run run, LeverCount count) {
    LeverCard card = count.card();
    html.open("article", "class", "lever", "id", anchor(card)).leaf("h3", card.title());
    html.leaf("p", card.policy(), "class", "policy");
    html.open("p").leaf("code", card.formula()).close();
    html.leaf("p", state(count));
    LeverCostPart.sentence(html, run, card.id());
    if (!count.isOff()) {
      html.leaf("p", card.price(), "class", "more");
      rows(html, run, card);
    }
    html.close();
  }

  private static String state(LeverCount count) {
    if (count.isOff()) {
      return "Off: it asks nothing of this plan.";
    }
    return "Rows: "
        + Figures.grouped(count.in(Verdict.State.MET))
        + " met, "
        + Figures.grouped(count.in(Verdict.State.BINDING))
        + " binding, "
        + Figures.grouped(count.in(Verdict.State.RELAXED))
        + " missed at their price.";
  }

  private static void rows(Html html, Run run, LeverCard card) {
    List<Verdict> rows = dearest(run, card);
    if (rows.isEmpty()) {
      html.leaf("p", "No row binds, misses its limit or has a price.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html,
            "The dearest rows of " + card.id(),
            List.of(
                HtmlColumn.text("Scope"),
                HtmlColumn.figure("Year"),
                HtmlColumn.text("State"),
                HtmlColumn.figure("Price, FTE-years per " + card.unit()),
                HtmlColumn.text("In words")));
    rows.forEach(row -> table.cells(cells(row, price(run, card, row))));
    table.end();
  }

  private static List<Verdict> dearest(Run run, LeverCard card) {
    return run.decided().allocation().verdicts().stream()
        .filter(row -> row.lever().equals(card.id()))
        .filter(
            row ->
                row.state() == Verdict.State.BINDING
                    || row.state() == Verdict.State.RELAXED
                    || price(run, card, row) > 0)
        .sorted(Comparator.comparingDouble((Verdict row) -> -price(run, card, row)))
        .limit(MOST_ROWS)
        .toList();
  }

  private static List<HtmlCell> cells(Verdict row, double price) {
    return List.of(
        HtmlCell.of(row.scope().equals(Wildcard.ANY) ? "all" : row.scope()),
        HtmlCell.of(Integer.toString(row.year())),
        HtmlCell.of(word(row.state())),
        HtmlCell.of(price == 0 ? "–" : Figures.significant(price)),
        HtmlCell.coloured(row.sentence(), "why"));
  }

  private static double price(Run run, LeverCard card, Verdict row) {
    return RowPrice.of(row, card.unit(), run.decided().allocation());
  }

  private static String word(Verdict.State state) {
    return switch (state) {
      case MET -> "met";
      case BINDING -> "binding";
      case RELAXED -> "missed";
      case BROKEN -> "broken";
      case OFF -> "off";
    };
  }
}
