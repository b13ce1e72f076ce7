package org.placewright.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.fan.Fan;
import org.placewright.fan.PlanFan;
import org.placewright.quantity.Figures;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.chart.Chart;
import org.placewright.report.chart.ChartSeries;
import org.placewright.report.chart.ChartTextBuilder;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** By specialty: all of them in one table, then each with its years. */
final class SpecialtiesChapter {
  private static final int MOST_BARS = 12;

  private SpecialtiesChapter() {}

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 1);
    html.leaf(
        "p",
        "The whole country. “Advised” is what the Centre for Excellence’s model asks for in each"
            + " intake, with no money or capacity in the way. “Carrying on” is last year’s places in"
            + " every intake.");
    fan(html, run);
    table(html, run);
    farthest(html, run);
    for (SpecialtyLine line : run.lines()) {
      SpecialtyPart.write(html, run, line);
    }
    html.close();
  }

  private static void fan(Html html, Run run) {
    Optional<PlanFan> fan = run.decided().fan();
    if (fan.isPresent()) {
      html.leaf(
          "p",
          "The shaded bands, and the tables of nine of ten drawn futures, are where demand, and"
              + " supply with these places, lie in "
              + Figures.grouped(fan.get().draws())
              + " futures drawn from what the pack says is uncertain: 5 % of them are below and 5 %"
              + " above. plan_fan.csv has more quantiles, groups and deaneries.");
    } else if (Fan.hasUncertainInputs(run.scenario())) {
      html.leaf(
          "p",
          "Some of what these figures come from is uncertain: placewright plan --draws N shows how"
              + " far they may be off.");
    }
  }

  private static void table(Html html, Run run) {
    int end = run.horizon().horizonYear();
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Specialty"));
    columns.add(HtmlColumn.text("Group"));
    columns.add(HtmlColumn.figure("Places last year"));
    columns.add(HtmlColumn.figure("Advised a year"));
    for (int i = 0; i < run.horizon().intakes(); i++) {
      columns.add(HtmlColumn.figure(Integer.toString(run.horizon().firstIntakeYear() + i)));
    }
    columns.add(HtmlColumn.figure("Demand in " + end + ", FTE"));
    columns.add(HtmlColumn.figure("Short, carrying on"));
    columns.add(HtmlColumn.figure("Of demand"));
    columns.add(HtmlColumn.figure("Short, planned"));
    columns.add(HtmlColumn.figure("Of its demand"));
    HtmlTable table =
        HtmlTable.sortable(html, "All specialties: places, demand, shortage", columns);
    run.lines().forEach(line -> table.cells(cells(run, line)));
    table.end();
  }

  private static List<HtmlCell> cells(Run run, SpecialtyLine line) {
    List<HtmlCell> cells = new ArrayList<>();
    cells.add(HtmlCell.to(line.specialty().name(), Run.anchor(line.specialty())));
    cells.add(HtmlCell.of(run.group(line.specialty())));
    cells.add(HtmlCell.of(Figures.grouped(line.baseline())));
    cells.add(HtmlCell.of(Figures.grouped(line.advised())));
    line.commissioned().forEach(places -> cells.add(HtmlCell.of(Figures.grouped(places))));
    cells.add(HtmlCell.of(Run.fte(line.shortage().demand())));
    cells.add(HtmlCell.of(Run.fte(line.shortage().carryingOn())));
    cells.add(HtmlCell.of(Run.percent(line.shortage().shareCarryingOn())));
    cells.add(HtmlCell.of(Run.fte(line.shortage().planned())));
    cells.add(HtmlCell.of(Run.percent(line.shortage().sharePlanned())));
    return cells;
  }

  private static void farthest(Html html, Run run) {
    int last = run.horizon().lastIntakeYear();
    List<SpecialtyLine> farthest =
        run.lines().stream()
            .filter(line -> line.advised() != line.last())
            .sorted(Comparator.comparingInt(line -> -Math.abs(line.advised() - line.last())))
            .limit(MOST_BARS)
            .toList();
    html.leaf("h3", "Farthest from what is advised");
    if (farthest.isEmpty()) {
      html.leaf("p", "Every specialty has in " + last + " the places that are advised.");
      return;
    }
    html.leaf(
        "p",
        "The specialties in which the intake of "
            + last
            + " differs most from the advice. All are in the table above; why one is held back is in"
            + " “Who loses” and in the commissions.");
    html.open("figure");
    chart(farthest, last).writeTo(html);
    html.close();
  }

  private static Chart chart(List<SpecialtyLine> farthest, int last) {
    return Chart.bars(
        ChartTextBuilder.builder()
            .id("chart-advice")
            .title("Places advised a year and places in " + last + ", by specialty")
            .description("Two bars a specialty. The table above has the figures.")
            .unit("Places")
            .build(),
        farthest.stream().map(line -> line.specialty().name()).toList(),
        List.of(
            new ChartSeries(
                "Advised", farthest.stream().map(line -> (double) line.advised()).toList()),
            new ChartSeries(
                "Planned for " + last,
                farthest.stream().map(line -> (double) line.last()).toList())));
  }
}
