package org.placewright.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.fan.FanMeasure;
import org.placewright.quantity.Figures;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.chart.Chart;
import org.placewright.report.chart.ChartSeries;
import org.placewright.report.chart.ChartTextBuilder;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.ProjectionRow;

/** One specialty: its places, and its demand and supply through the years. */
final class SpecialtyPart {
  private static final String DEMAND = "Demand";
  private static final String CARRYING_ON = "Supply, carrying on";
  private static final String PLANNED = "Supply, planned";

  private final Html html;
  private final Run run;
  private final SpecialtyLine line;
  private final Optional<SpecialtyFan> fan;

  private SpecialtyPart(Html html, Run run, SpecialtyLine line) {
    this.html = html;
    this.run = run;
    this.line = line;
    fan = Optional.ofNullable(run.fans().get(line.specialty().id()));
  }

  static void write(Html html, Run run, SpecialtyLine line) {
    new SpecialtyPart(html, run, line).write();
  }

  private void write() {
    Specialty specialty = line.specialty();
    html.open("article", "id", Run.anchor(specialty)).leaf("h3", specialty.name());
    html.leaf(
        "p",
        run.group(specialty)
            + "; commissioned by "
            + specialty.commissioner()
            + "; "
            + specialty.trainingYears()
            + (specialty.trainingYears() == 1 ? " year" : " years")
            + " of training",
        "class",
        "policy");
    Map<Integer, YearFte> years = years();
    html.open("div", "class", "beside");
    drawing(years);
    html.open("div");
    places();
    figures(years);
    html.close().close();
    WhyPlaces.write(html, run, line);
    html.close();
  }

  /** The chart, and below it the table of its bands, which is as long as the one beside it. */
  private void drawing(Map<Integer, YearFte> years) {
    fan.ifPresent(drawn -> html.open("div"));
    html.open("figure");
    chart(years).writeTo(html);
    html.close();
    fan.ifPresent(
        drawn -> {
          drawn.table(html);
          html.close();
        });
  }

  /** What the country needs and has in one year. */
  private record YearFte(double demand, double carryingOn, double planned) {
    YearFte plus(YearFte other) {
      return new YearFte(
          demand + other.demand, carryingOn + other.carryingOn, planned + other.planned);
    }
  }

  private Map<Integer, YearFte> years() {
    Map<Integer, YearFte> years = new TreeMap<>();
    for (List<ProjectionRow> rows :
        run.rows().getOrDefault(line.specialty().id(), Map.of()).values()) {
      for (ProjectionRow row : rows) {
        years.merge(
            row.year(),
            new YearFte(row.demandFte(), row.supplyWithoutPlanFte(), row.supplyFte()),
            YearFte::plus);
      }
    }
    return years;
  }

  private Chart chart(Map<Integer, YearFte> years) {
    String name = line.specialty().name();
    return Chart.lines(
        ChartTextBuilder.builder()
            .id("chart-" + line.specialty().id())
            .title(name + ": demand and supply, FTE")
            .description(
                "Three lines over the years"
                    + (fan.isPresent() ? ", bands around two of them" : "")
                    + ". The tables beside it have the figures.")
            .unit("FTE")
            .build(),
        List.copyOf(years.keySet()),
        List.of(
            new ChartSeries(DEMAND, years.values().stream().map(YearFte::demand).toList()),
            new ChartSeries(CARRYING_ON, years.values().stream().map(YearFte::carryingOn).toList()),
            new ChartSeries(PLANNED, years.values().stream().map(YearFte::planned).toList())),
        fan.map(
                drawn ->
                    List.of(
                        drawn.band(FanMeasure.DEMAND, DEMAND),
                        drawn.band(FanMeasure.SUPPLY, PLANNED)))
            .orElse(List.of()));
  }

  private void places() {
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Places"));
    columns.add(HtmlColumn.figure("Last year"));
    List<String> advised = new ArrayList<>(List.of("Advised", ""));
    List<String> planned = new ArrayList<>(List.of("Planned", Figures.grouped(line.baseline())));
    for (int i = 0; i < line.commissioned().size(); i++) {
      int year = run.horizon().firstIntakeYear() + i;
      columns.add(HtmlColumn.figure(year + (year > run.lastCommitted() ? "*" : "")));
      advised.add(Figures.grouped(line.advised()));
      planned.add(Figures.grouped(line.commissioned().get(i)));
    }
    String later = run.lastCommitted() < run.horizon().lastIntakeYear() ? " (* indicative)" : "";
    HtmlTable table = HtmlTable.narrow(html, "Advised against planned places" + later, columns);
    table.row(advised);
    table.row(planned);
    table.end();
  }

  private void figures(Map<Integer, YearFte> years) {
    HtmlTable table =
        HtmlTable.narrow(
            html,
            "FTE in the country",
            List.of(
                HtmlColumn.text("Year"),
                HtmlColumn.figure(DEMAND),
                HtmlColumn.figure(CARRYING_ON),
                HtmlColumn.figure(PLANNED),
                HtmlColumn.figure("Short, planned")));
    years.forEach(
        (year, fte) ->
            table.row(
                List.of(
                    year.toString(),
                    Run.fte(fte.demand()),
                    Run.fte(fte.carryingOn()),
                    Run.fte(fte.planned()),
                    Run.fte(Math.max(0, fte.demand() - fte.planned())))));
    table.end();
  }
}
