package org.placewright.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Specialty;

/** The intakes after those that are commissioned: what they would be, to be planned again. */
final class IndicativeSection {
  private IndicativeSection() {}

  static void write(Html html, View view) {
    html.open("section").leaf("h2", "4. Later intakes: indicative");
    List<Integer> years = view.laterYears();
    if (years.isEmpty()) {
      html.leaf("p", "None: every planned intake is commissioned here.").close();
      return;
    }
    html.leaf(
        "p",
        "Not commissioned, and signed by nobody: the intakes of "
            + Figures.years(years.get(0), years.get(years.size() - 1))
            + " are planned again next year, from what is known then. They stand here because the"
            + " commission is the beginning of them, and so that providers can see where it leads."
            + " Programme by programme they are in this commission’s own file, as “indicative”.");
    table(html, view, years);
    html.close();
  }

  private static void table(Html html, View view, List<Integer> years) {
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Specialty"));
    columns.add(HtmlColumn.figure("Advised a year"));
    columns.add(HtmlColumn.figure(view.lastCommitted() + ", committed"));
    years.forEach(year -> columns.add(HtmlColumn.figure(Integer.toString(year))));
    HtmlTable table = HtmlTable.begin(html, "Indicative places by specialty", columns);
    Map<Specialty, List<CommissionLine>> committed = view.bySpecialty();
    for (Map.Entry<Specialty, List<CommissionLine>> entry :
        View.bySpecialty(view.indicative()).entrySet()) {
      CommissionTotals before = view.sums(committed.getOrDefault(entry.getKey(), List.of()));
      CommissionTotals after = view.sums(entry.getValue());
      if (View.matters(before) || View.matters(after)) {
        table.row(cells(entry.getKey().name(), before, after));
      }
    }
    table.total(
        cells("All specialties", view.sums(view.committed()), view.sums(view.indicative())));
    table.end();
  }

  private static List<String> cells(String name, CommissionTotals before, CommissionTotals after) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(Figures.grouped(after.advised()));
    cells.add(Figures.grouped(before.byIntake().get(before.byIntake().size() - 1)));
    after.byIntake().forEach(places -> cells.add(Figures.grouped(places)));
    return cells;
  }
}
