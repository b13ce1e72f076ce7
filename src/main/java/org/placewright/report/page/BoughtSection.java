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

/** What is bought: each specialty, last year, advised, and in each intake. */
final class BoughtSection {
  private BoughtSection() {}

  static void write(Html html, View view) {
    html.open("section").leaf("h2", "1. What is bought");
    html.leaf(
        "p",
        "Places by the year of the intake. “Last year” is the intake of "
            + view.horizon().baselineYear()
            + "; “advised” is what the Centre for Excellence’s model asks for in each intake, with no"
            + " money or capacity in the way; the change is against as many intakes like last"
            + " year’s. The cost is that of the whole course of all these intakes. Only these intakes are"
            + " commissioned; those after "
            + view.lastCommitted()
            + " are in section 4.");
    HtmlTable table =
        HtmlTable.begin(html, "Places and cost by specialty", columns(view, "Specialty"));
    for (Map.Entry<Specialty, List<CommissionLine>> entry : view.bySpecialty().entrySet()) {
      CommissionTotals sums = view.sums(entry.getValue());
      if (View.matters(sums)) {
        table.row(cells(entry.getKey().name(), sums));
      }
    }
    table.total(cells("All specialties", view.sums(view.committed())));
    table.end();
    html.close();
  }

  /** The columns of places and cost, for each kind of row. */
  static List<HtmlColumn> columns(View view, String rows) {
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text(rows));
    columns.add(HtmlColumn.figure("Last year"));
    columns.add(HtmlColumn.figure("Advised a year"));
    view.years().forEach(year -> columns.add(HtmlColumn.figure(Integer.toString(year))));
    columns.add(HtmlColumn.figure("All intakes"));
    columns.add(HtmlColumn.figure("Change"));
    columns.add(HtmlColumn.figure("Cost, £"));
    return columns;
  }

  static List<String> cells(String name, CommissionTotals sums) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(Figures.grouped(sums.baseline()));
    cells.add(Figures.grouped(sums.advised()));
    sums.byIntake().forEach(places -> cells.add(Figures.grouped(places)));
    cells.add(Figures.grouped(sums.places()));
    cells.add(View.change(sums.change()));
    cells.add(Figures.wholePounds(sums.wholeCourse()));
    return cells;
  }
}
