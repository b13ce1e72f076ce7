package org.placewright.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.StaffGroups;

/** The commission on one page, which stands alone: what is bought, what changes, what shaped it. */
final class FrontPage {
  private static final int MOST_CHANGES = 5;
  private static final int MOST_LEVERS = 3;

  private final Html html;
  private final View view;

  private FrontPage(Html html, View view) {
    this.html = html;
    this.view = view;
  }

  static void write(Html html, View view) {
    FrontPage page = new FrontPage(html, view);
    page.groups();
    page.changes();
    page.levers();
    SignOffSection.first(html, view);
    html.leaf(
        "p",
        "The sections and schedules that follow are part of this commission: sections 1 to 9 say what"
            + " is bought, why, for how much and how it is proven; a schedule for each deanery names"
            + " every programme.",
        "class",
        "more");
  }

  private void groups() {
    StaffGroups groups = StaffGroups.of(view.decided().brief().scenario());
    Map<String, List<CommissionLine>> byGroup =
        View.grouped(
            view.committed(), line -> groups.of(line.specialty()).name(), String::compareTo);
    List<HtmlColumn> columns = new ArrayList<>(BoughtSection.columns(view, "Group of staff"));
    HtmlTable table = HtmlTable.begin(html, "What is bought, by group", columns);
    byGroup.forEach(
        (name, lines) -> {
          CommissionTotals sums = view.sums(lines);
          if (View.matters(sums)) {
            table.row(BoughtSection.cells(name, sums));
          }
        });
    table.total(BoughtSection.cells("All", view.sums(view.committed())));
    table.end();
  }

  private void changes() {
    List<Map.Entry<Specialty, List<CommissionLine>>> all =
        new ArrayList<>(view.bySpecialty().entrySet());
    Comparator<Map.Entry<Specialty, List<CommissionLine>>> byChange =
        Comparator.comparingInt(entry -> view.sums(entry.getValue()).change());
    html.leaf("p", "Most places added: " + named(all, byChange.reversed(), 1) + ".");
    html.leaf("p", "Most places taken away: " + named(all, byChange, -1) + ".");
  }

  private String named(
      List<Map.Entry<Specialty, List<CommissionLine>>> all,
      Comparator<Map.Entry<Specialty, List<CommissionLine>>> order,
      int sign) {
    List<String> named =
        all.stream()
            .filter(entry -> Integer.signum(view.sums(entry.getValue()).change()) == sign)
            .sorted(order)
            .limit(MOST_CHANGES)
            .map(
                entry ->
                    entry.getKey().name()
                        + " ("
                        + View.change(view.sums(entry.getValue()).change())
                        + ")")
            .toList();
    return named.isEmpty() ? "none" : String.join(", ", named);
  }

  private void levers() {
    List<String> titles =
        LeverExplanation.of(view.committed(), constraint -> true).stream()
            .limit(MOST_LEVERS)
            .map(explanation -> view.title(explanation.lever()))
            .toList();
    int warnings = view.origin().warnings().size();
    html.leaf(
        "p",
        (titles.isEmpty()
                ? "No lever held any of these places where they are."
                : "Shaped most by these levers: " + String.join("; ", titles) + ".")
            + (warnings == 0
                ? " The check of the input found nothing to look at."
                : " The check of the input asks a person to look at "
                    + Figures.grouped(warnings)
                    + (warnings == 1 ? " thing" : " things")
                    + ", listed in section 8."));
  }
}
