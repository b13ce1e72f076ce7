package org.placewright.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.Specialty;

/** The schedules: every programme of each deanery, with its provider and its price. */
final class ScheduleSection {
  private final Html html;
  private final View view;
  private final Map<String, String> providers = new HashMap<>();

  private ScheduleSection(Html html, View view) {
    this.html = html;
    this.view = view;
    for (Provider row : view.decided().brief().scenario().register().providers()) {
      providers.put(row.id(), row.name());
    }
  }

  static void write(Html html, View view) {
    ScheduleSection section = new ScheduleSection(html, view);
    int number = 1;
    for (Map.Entry<Deanery, List<CommissionLine>> entry : view.byDeanery().entrySet()) {
      section.schedule(number, entry.getKey(), entry.getValue());
      number++;
    }
  }

  private void schedule(int number, Deanery deanery, List<CommissionLine> lines) {
    html.open("section", "class", "schedule", "id", "schedule-" + number);
    html.leaf("h2", "Schedule " + number + ". " + deanery.name());
    html.leaf(
        "p",
        "The price of a place is that of the intake of "
            + view.horizon().firstIntakeYear()
            + ", over the whole course.");
    List<HtmlColumn> columns = new ArrayList<>(BoughtSection.columns(view, "Specialty"));
    columns.addAll(1, List.of(HtmlColumn.text("Provider"), HtmlColumn.figure("A place, £")));
    HtmlTable table =
        HtmlTable.begin(html, "Programmes in " + deanery.name() + ": places and cost", columns);
    int leftOut = 0;
    for (Map.Entry<Specialty, List<CommissionLine>> entry : View.bySpecialty(lines).entrySet()) {
      leftOut += programmes(table, entry.getKey(), entry.getValue());
    }
    table.total(cells("All of " + deanery.name(), List.of("", ""), view.sums(lines)));
    table.end();
    reasons(deanery, lines);
    if (leftOut > 0) {
      html.leaf(
          "p",
          "Left out: "
              + Figures.grouped(leftOut)
              + (leftOut == 1 ? " programme" : " programmes")
              + " with no places last year, advised or commissioned.",
          "class",
          "more");
    }
    html.close();
  }

  /** Why this many places, of each programme that has some: folded away, as it is long. */
  private void reasons(Deanery deanery, List<CommissionLine> lines) {
    List<CommissionLine> bought =
        lines.stream().filter(line -> line.places().planned() > 0).toList();
    if (bought.isEmpty()) {
      return;
    }
    html.open("details").leaf("summary", "Why this many places in " + deanery.name());
    html.open("ul");
    for (CommissionLine line : bought) {
      html.leaf(
          "li",
          line.programme().id()
              + ", "
              + line.intakeYear()
              + ": "
              + line.places().planned()
              + ". "
              + view.decided().board().reasons().of(line).sentence());
    }
    html.close().close();
  }

  /** Writes the programmes of a specialty; returns how many there was nothing to say of. */
  private int programmes(HtmlTable table, Specialty specialty, List<CommissionLine> lines) {
    Map<String, List<CommissionLine>> byProgramme =
        View.grouped(lines, line -> line.programme().id(), String::compareTo);
    List<List<CommissionLine>> shown = new ArrayList<>(byProgramme.values());
    shown.removeIf(each -> !View.matters(view.sums(each)));
    for (List<CommissionLine> each : shown) {
      Programme own = each.get(0).programme();
      long alike = shown.stream().filter(one -> provider(one).equals(own.provider())).count();
      String provider =
          providers.getOrDefault(own.provider(), own.provider())
              + (alike > 1 ? " (" + own.id() + ")" : "");
      String price = Figures.wholePounds(each.get(0).price().wholeCourse());
      table.row(cells(specialty.name(), List.of(provider, price), view.sums(each)));
    }
    return byProgramme.size() - shown.size();
  }

  private static String provider(List<CommissionLine> programme) {
    return programme.get(0).programme().provider();
  }

  private static List<String> cells(String name, List<String> terms, CommissionTotals sums) {
    List<String> cells = new ArrayList<>(BoughtSection.cells(name, sums));
    cells.addAll(1, terms);
    return cells;
  }
}
