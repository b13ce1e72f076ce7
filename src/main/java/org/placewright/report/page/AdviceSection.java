package org.placewright.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.commission.BindingConstraint;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.scenario.register.Specialty;

/** Advised against commissioned; where fewer are commissioned, why. */
final class AdviceSection {
  private static final int MOST_REASONS = 3;
  private static final String CAPTION = "Advised, commissioned, and the reason where fewer";

  private final Html html;
  private final View view;
  private final List<String> notes = new ArrayList<>();

  private AdviceSection(Html html, View view) {
    this.html = html;
    this.view = view;
  }

  static void write(Html html, View view) {
    new AdviceSection(html, view).write();
  }

  private void write() {
    html.open("section").leaf("h2", "2. Advised against commissioned");
    html.leaf(
        "p",
        "All committed intakes together. Where fewer places are commissioned than advised, the levers that"
            + " held most back are named, the strongest first, each with a note on the one row that"
            + " held most; all rows are in levers.csv.");
    HtmlTable.frame(html, CAPTION).open("table").leaf("caption", CAPTION);
    html.open("thead").open("tr");
    html.leaf("th", "Specialty", "scope", "col", "class", "t");
    for (String title : List.of("Advised", "Commissioned", "Difference")) {
      html.leaf("th", title, "scope", "col", "class", "n");
    }
    html.leaf("th", "Why fewer", "scope", "col", "class", "t reason");
    html.close().close().open("tbody");
    for (Map.Entry<Specialty, List<CommissionLine>> entry : view.bySpecialty().entrySet()) {
      CommissionTotals sums = view.sums(entry.getValue());
      if (View.matters(sums)) {
        row(entry.getKey().name(), sums, entry.getValue());
      }
    }
    total(view.sums(view.committed()));
    html.close().close().close();
    notes();
    html.close();
  }

  private void figures(String name, CommissionTotals sums) {
    html.leaf("th", name, "scope", "row");
    html.leaf("td", Figures.grouped(sums.advisedInAll()));
    html.leaf("td", Figures.grouped(sums.places()));
    html.leaf("td", View.change(sums.places() - sums.advisedInAll()));
  }

  private void row(String name, CommissionTotals sums, List<CommissionLine> lines) {
    html.open("tr");
    figures(name, sums);
    html.open("td", "class", "t reason");
    if (sums.places() < sums.advisedInAll()) {
      reasons(lines);
    }
    html.close().close();
  }

  private void reasons(List<CommissionLine> lines) {
    List<CommissionLine> fewer =
        lines.stream().filter(line -> line.places().planned() < line.places().advised()).toList();
    List<LeverExplanation> explanations = LeverExplanation.of(fewer, BindingConstraint::back);
    if (explanations.isEmpty()) {
      html.text(
          "No lever stands in the way: one place more would cost more, in surplus or in shortfall"
              + " elsewhere, than it saves.");
    }
    int shown = Math.min(MOST_REASONS, explanations.size());
    for (int i = 0; i < shown; i++) {
      LeverExplanation lever = explanations.get(i);
      html.text((i == 0 ? "" : "; ") + view.title(lever.lever()) + " ");
      String number = note(lever.sentences().get(0));
      html.leaf("a", "[" + number + "]", "href", "#note-" + number);
    }
  }

  /** The number of the note that has a sentence; the same sentence is shown once. */
  private String note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
    return Integer.toString(notes.indexOf(sentence) + 1);
  }

  private void notes() {
    if (notes.isEmpty()) {
      return;
    }
    html.leaf("h3", "Notes: the rows that held most back").open("ol", "class", "notes");
    for (int i = 0; i < notes.size(); i++) {
      html.leaf("li", notes.get(i), "id", "note-" + (i + 1));
    }
    html.close();
  }

  private void total(CommissionTotals sums) {
    html.open("tr", "class", "total");
    figures("All specialties", sums);
    html.leaf("td", "").close();
  }
}
