package org.placewright.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.commission.WorseOff;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.PlanFan;
import org.placewright.quantity.Figures;
import org.placewright.report.Headline;
import org.placewright.report.MissionSentences;
import org.placewright.report.PaidSentence;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.WorseOffSentence;
import org.placewright.report.chart.Chart;
import org.placewright.report.chart.ChartSeries;
import org.placewright.report.chart.ChartTextBuilder;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlCell;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.Shortage.OfGroup;
import org.placewright.shortfall.ShortageBuilder;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * The plan on a page: who is short, who gains and who loses, what the mission costs, what binds.
 */
final class PlanChapter {
  private static final int MOST_GAINING = 8;
  private static final int MOST_LOSING = 12;
  private static final double NOTICED = 0.5;
  private static final Shortage NOBODY =
      ShortageBuilder.builder().year(0).demand(0).carryingOn(0).planned(0).build();

  private final Html html;
  private final Run run;

  private PlanChapter(Html html, Run run) {
    this.html = html;
    this.run = run;
  }

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 0);
    PlanChapter chapter = new PlanChapter(html, run);
    chapter.groups();
    chapter.gaining();
    chapter.losing();
    chapter.mission();
    BindingLevers.write(html, run);
    html.close();
  }

  /** How short all staff together are in the horizon year. */
  static Shortage allStaff(Run run) {
    return run.decided().board().groups().stream()
        .filter(each -> each.group().isEmpty())
        .map(OfGroup::shortage)
        .reduce(NOBODY, (before, later) -> later);
  }

  private void groups() {
    int end = run.horizon().horizonYear();
    html.leaf("h3", "Who is short");
    html.leaf(
        "p",
        "FTE short in the country, where a surplus next door counts, and in per cent of demand."
            + " Deanery by deanery, where it does not, "
            + Run.fte(Headline.of(run.decided()).with().atHorizon())
            + " FTE are short in "
            + end
            + ", carrying on "
            + Run.fte(Headline.of(run.decided()).without().atHorizon())
            + ".");
    fan();
    Map<String, Map<Integer, Shortage>> byGroup = byGroup();
    html.open("div", "class", "beside");
    html.open("figure");
    groupChart(byGroup).writeTo(html);
    html.close();
    groupTable(byGroup);
    html.close();
  }

  private void fan() {
    for (PlanFan.AreaFanRow row : run.decided().fan().map(PlanFan::atHorizon).orElse(List.of())) {
      boolean shown = row.isOfTheCountry() && row.figures().measure() == FanMeasure.SHORTFALL;
      if (shown) {
        html.leaf(
            "p",
            "In nine of ten of "
                + Figures.grouped(run.decided().fan().orElseThrow().draws())
                + " drawn futures "
                + SpecialtyFan.range(row.figures())
                + " FTE are short in the country in "
                + row.figures().year()
                + " with these places.");
      }
    }
  }

  private Map<String, Map<Integer, Shortage>> byGroup() {
    Map<String, Map<Integer, Shortage>> byGroup = new LinkedHashMap<>();
    for (OfGroup each : run.decided().board().groups()) {
      byGroup
          .computeIfAbsent(
              each.group().map(StaffGroup::name).orElse("all staff"), name -> new TreeMap<>())
          .put(each.shortage().year(), each.shortage());
    }
    return byGroup;
  }

  private Chart groupChart(Map<String, Map<Integer, Shortage>> byGroup) {
    int end = run.horizon().horizonYear();
    List<Double> carryingOn = new ArrayList<>();
    List<Double> planned = new ArrayList<>();
    for (Map<Integer, Shortage> years : byGroup.values()) {
      Shortage shortage = years.getOrDefault(end, NOBODY);
      carryingOn.add(Run.hundredths(shortage.shareCarryingOn()));
      planned.add(Run.hundredths(shortage.sharePlanned()));
    }
    return Chart.bars(
        ChartTextBuilder.builder()
            .id("chart-groups")
            .title("Shortage in " + end + " by group of staff, in per cent of demand")
            .description("Two bars a group: carrying on, and with the plan. The table has them.")
            .unit("% of demand short in " + end)
            .build(),
        List.copyOf(byGroup.keySet()),
        List.of(
            new ChartSeries("Carrying on", carryingOn), new ChartSeries("With the plan", planned)));
  }

  private void groupTable(Map<String, Map<Integer, Shortage>> byGroup) {
    int last = run.horizon().lastIntakeYear();
    int end = run.horizon().horizonYear();
    HtmlTable table =
        HtmlTable.begin(
            html,
            "FTE short by group, and per cent of demand",
            List.of(
                HtmlColumn.text("Group"),
                HtmlColumn.figure(run.horizon().baseYear() + ", now"),
                HtmlColumn.figure(last + ", carrying on"),
                HtmlColumn.figure(last + ", planned"),
                HtmlColumn.figure(end + ", carrying on"),
                HtmlColumn.figure(end + ", planned")));
    byGroup.forEach(
        (name, years) -> {
          List<String> cells = new ArrayList<>(List.of(name));
          cells.add(asNow(years.getOrDefault(run.horizon().baseYear(), NOBODY)));
          for (int year : List.of(last, end)) {
            cells.add(asNow(years.getOrDefault(year, NOBODY)));
            cells.add(planned(years.getOrDefault(year, NOBODY)));
          }
          table.row(cells);
        });
    table.end();
  }

  private static String asNow(Shortage shortage) {
    return Run.fte(shortage.carryingOn()) + " · " + Run.percent(shortage.shareCarryingOn());
  }

  private static String planned(Shortage shortage) {
    return Run.fte(shortage.planned()) + " · " + Run.percent(shortage.sharePlanned());
  }

  private void gaining() {
    html.leaf("h3", "Who gains");
    List<SpecialtyLine> gaining =
        run.lines().stream()
            .filter(line -> line.specialty().shortfallWeight() > 0 && gain(line) >= NOTICED)
            .sorted(Comparator.comparingDouble((SpecialtyLine line) -> -gain(line)))
            .toList();
    if (gaining.isEmpty()) {
      html.leaf("p", "No specialty is less short than by carrying on.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html, "Specialties that are less short with the plan", columns("Gains, FTE"));
    gaining.stream()
        .limit(MOST_GAINING)
        .forEach(line -> table.cells(cells(line, HtmlCell.of(Figures.change(gain(line), 0)))));
    table.end();
    more(gaining.size() - MOST_GAINING, " more are less short: see the specialties.");
  }

  private static double gain(SpecialtyLine line) {
    return line.shortage().carryingOn() - line.shortage().planned();
  }

  private List<HtmlColumn> columns(String last) {
    int end = run.horizon().horizonYear();
    return List.of(
        HtmlColumn.text("Specialty"),
        HtmlColumn.figure("Places last year"),
        HtmlColumn.figure("Advised a year"),
        HtmlColumn.figure("In " + run.horizon().lastIntakeYear()),
        HtmlColumn.figure("Short in " + end + ", carrying on"),
        HtmlColumn.figure("Planned"),
        last.equals("Why") ? HtmlColumn.text(last) : HtmlColumn.figure(last));
  }

  private static List<HtmlCell> cells(SpecialtyLine line, HtmlCell last) {
    return List.of(
        HtmlCell.to(line.specialty().name(), Run.anchor(line.specialty())),
        HtmlCell.of(Figures.grouped(line.baseline())),
        HtmlCell.of(Figures.grouped(line.advised())),
        HtmlCell.of(Figures.grouped(line.last())),
        HtmlCell.of(Run.percent(line.shortage().shareCarryingOn())),
        HtmlCell.of(Run.percent(line.shortage().sharePlanned())),
        last);
  }

  private void losing() {
    html.leaf("h3", "Who loses");
    List<WorseOff> losing = run.decided().board().endWorse();
    if (losing.isEmpty()) {
      html.leaf(
          "p",
          "No specialty is shorter of what it needs in "
              + run.horizon().horizonYear()
              + " than by carrying on.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html, "Specialties that are shorter with the plan, and why", columns("Why"));
    losing.stream()
        .limit(MOST_LOSING)
        .forEach(
            each ->
                line(each)
                    .ifPresent(
                        line ->
                            table.cells(
                                cells(
                                    line,
                                    HtmlCell.coloured(
                                        WorseOffSentence.of(each, run.decided()), "why")))));
    table.end();
    more(losing.size() - MOST_LOSING, " more are shorter: worse_off.csv has each with its reason.");
  }

  private Optional<SpecialtyLine> line(WorseOff each) {
    return run.lines().stream()
        .filter(line -> line.specialty().equals(each.specialty()))
        .findFirst();
  }

  private void more(int count, String words) {
    if (count > 0) {
      html.leaf("p", Figures.grouped(count) + words, "class", "more");
    }
  }

  private void mission() {
    html.leaf("h3", "What the mission’s rules cost");
    run.decided()
        .board()
        .arithmetic()
        .ifPresent(found -> html.leaf("p", MissionSentences.arithmetic(found, run.decided())));
    html.leaf(
        "p",
        run.decided()
            .board()
            .mission()
            .map(mission -> MissionSentences.cost(mission, run.decided()))
            .orElse(
                "Not known: no such rule is in force, or no plan without them was asked for or"
                    + " found."));
    String paid = PaidSentence.of(run.decided());
    if (!paid.isEmpty()) {
      html.leaf("p", paid);
    }
  }
}
