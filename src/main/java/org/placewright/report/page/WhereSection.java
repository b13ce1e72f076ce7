package org.placewright.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.commission.CommissionLine;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.Align;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/** Where: specialties by deaneries, all intakes together. */
final class WhereSection {
  private static final int MOST_UPRIGHT = 4;
  private static final int MOST_ABREAST = 16;

  private WhereSection() {}

  static void write(Html html, View view) {
    html.open("section", "class", "where").leaf("h2", "3. Where");
    html.leaf(
        "p",
        "Places of all committed intakes together. A dot is a specialty that the deanery does not train."
            + " Programmes and providers are in the schedules, one for each deanery.");
    List<Deanery> all = new ArrayList<>(view.byDeanery().keySet());
    for (int from = 0; from < all.size(); from += MOST_ABREAST) {
      table(html, view, all.subList(from, Math.min(all.size(), from + MOST_ABREAST)));
    }
    html.close();
  }

  private static void table(Html html, View view, List<Deanery> deaneries) {
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Specialty"));
    Align align = deaneries.size() > MOST_UPRIGHT ? Align.TURNED : Align.FIGURE;
    deaneries.forEach(deanery -> columns.add(new HtmlColumn(deanery.name(), align)));
    columns.add(HtmlColumn.figure("All"));
    HtmlTable table = HtmlTable.begin(html, "Places by specialty and deanery", columns);
    for (Map.Entry<Specialty, List<CommissionLine>> entry : view.bySpecialty().entrySet()) {
      if (View.matters(view.sums(entry.getValue()))) {
        table.row(cells(entry.getKey().name(), entry.getValue(), deaneries));
      }
    }
    table.total(cells("All specialties", view.committed(), deaneries));
    table.end();
  }

  private static List<String> cells(
      String name, List<CommissionLine> lines, List<Deanery> deaneries) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    int all = 0;
    for (Deanery deanery : deaneries) {
      List<CommissionLine> here =
          lines.stream().filter(line -> line.deanery().equals(deanery)).toList();
      int places = here.stream().mapToInt(line -> line.places().planned()).sum();
      cells.add(here.isEmpty() ? "·" : Figures.grouped(places));
      all += places;
    }
    cells.add(Figures.grouped(all));
    return cells;
  }
}
