package org.placewright.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.Align;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Deanery;
import org.placewright.shortfall.ProjectionRow;

/** By deanery: a map of tiles, a table, and a heat map of specialties by deaneries. */
final class DeaneriesChapter {
  private static final int MOST_UPRIGHT = 4;

  private final Html html;
  private final Run run;
  private final List<Deanery> deaneries;

  private DeaneriesChapter(Html html, Run run) {
    this.html = html;
    this.run = run;
    deaneries =
        run.register().deaneries().stream().sorted(Comparator.comparing(Deanery::name)).toList();
  }

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 2);
    html.leaf(
        "p",
        "Shortage in "
            + run.horizon().horizonYear()
            + " with the plan, in per cent of demand: of each specialty where it is short, as a"
            + " surplus in another specialty or next door treats nobody here.");
    DeaneriesChapter chapter = new DeaneriesChapter(html, run);
    Shade.legend(html);
    chapter.map();
    chapter.table();
    chapter.heat();
    html.close();
  }

  /** What a deanery needs and lacks in the horizon year, and the places it gets. */
  private record Local(double demand, double carryingOn, double planned, long before, long places) {
    double share() {
      return demand > 0 ? planned / demand : 0;
    }
  }

  private Local local(Deanery deanery) {
    double demand = 0;
    double carryingOn = 0;
    double planned = 0;
    for (SpecialtyLine line : run.lines()) {
      List<ProjectionRow> rows = run.rows(line.specialty(), deanery);
      if (!rows.isEmpty() && line.specialty().shortfallWeight() > 0) {
        ProjectionRow end = rows.get(rows.size() - 1);
        demand += end.demandFte();
        carryingOn += Math.max(0, end.demandFte() - end.supplyWithoutPlanFte());
        planned += end.shortfallFte();
      }
    }
    long before = 0;
    long places = 0;
    var baseline = run.decided().brief().baseline();
    int position = run.register().deaneries().indexOf(deanery);
    for (int p = 0; p < baseline.programmes(); p++) {
      if (baseline.deanery(p) == position) {
        before += baseline.places(p);
        places += run.decided().allocation().plan().at(p, run.horizon().intakes() - 1);
      }
    }
    return new Local(demand, carryingOn, planned, before, places);
  }

  /** As the pack places them, else in the order of their names. */
  private void map() {
    boolean placed = deaneries.stream().allMatch(deanery -> deanery.tile().isPresent());
    html.open("ul", "class", placed ? "tiles map" : "tiles", "aria-label", "Map of deaneries");
    for (Deanery deanery : deaneries) {
      Local local = local(deanery);
      String style = Shade.of(local.share());
      String place =
          deanery
              .tile()
              .filter(tile -> placed)
              .map(tile -> "grid-area:" + tile.row() + "/" + tile.column())
              .orElse("");
      if (place.isEmpty()) {
        html.open("li", "class", style);
      } else {
        html.open("li", "class", style, "style", place);
      }
      html.leaf("span", deanery.name()).text(" ");
      html.leaf("b", Run.percent(local.share())).close();
    }
    html.close();
  }

  private void table() {
    int end = run.horizon().horizonYear();
    HtmlTable table =
        HtmlTable.sortable(
            html,
            "Deaneries: places, and shortage in " + end,
            List.of(
                HtmlColumn.text("Deanery"),
                HtmlColumn.text("SHA"),
                HtmlColumn.figure("Places last year"),
                HtmlColumn.figure("In " + run.horizon().lastIntakeYear()),
                HtmlColumn.figure("Demand, FTE"),
                HtmlColumn.figure("Short, carrying on"),
                HtmlColumn.figure("Short, planned"),
                HtmlColumn.figure("Of demand")));
    for (Deanery deanery : deaneries) {
      Local local = local(deanery);
      table.cells(
          List.of(
              HtmlCell.of(deanery.name()),
              HtmlCell.of(run.register().shaName(deanery.sha())),
              HtmlCell.of(Figures.grouped(local.before())),
              HtmlCell.of(Figures.grouped(local.places())),
              HtmlCell.of(Run.fte(local.demand())),
              HtmlCell.of(Run.fte(local.carryingOn())),
              HtmlCell.of(Run.fte(local.planned())),
              HtmlCell.coloured(Run.percent(local.share()), Shade.of(local.share()))));
    }
    table.end();
  }

  private void heat() {
    html.leaf("h3", "Specialties by deaneries");
    html.leaf(
        "p",
        "Per cent of demand that is short with the plan; a dash is none, an empty cell no demand.");
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Specialty"));
    Align align = deaneries.size() > MOST_UPRIGHT ? Align.TURNED : Align.FIGURE;
    deaneries.forEach(deanery -> columns.add(new HtmlColumn(deanery.name(), align)));
    HtmlTable table =
        HtmlTable.sortable(
            html, "Per cent of demand short in " + run.horizon().horizonYear(), columns);
    for (SpecialtyLine line : run.lines()) {
      List<HtmlCell> cells = new ArrayList<>();
      cells.add(HtmlCell.to(line.specialty().name(), Run.anchor(line.specialty())));
      deaneries.forEach(deanery -> cells.add(cell(run.rows(line.specialty(), deanery))));
      table.cells(cells);
    }
    table.end();
  }

  private static HtmlCell cell(List<ProjectionRow> rows) {
    if (rows.isEmpty() || rows.get(rows.size() - 1).demandFte() <= 0) {
      return HtmlCell.of("");
    }
    ProjectionRow end = rows.get(rows.size() - 1);
    double share = end.shortfallFte() / end.demandFte();
    String shade = Shade.of(share);
    return HtmlCell.coloured(shade.equals("s0") ? "–" : Shade.figure(share), shade);
  }
}
