package org.placewright.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.funding.spend.SpendRow;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.report.chart.Chart;
import org.placewright.report.chart.ChartSeries;
import org.placewright.report.chart.ChartTextBuilder;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.money.Fund;

/** Money: what each fund has and spends, and what is left. */
final class MoneyChapter {
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;

  private MoneyChapter() {}

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 3);
    html.leaf(
        "p",
        "All SHAs together, in the pounds of the pack. Committed is what no plan changes; planned is"
            + " what these intakes cost; carried on is what the places cost that go on after them."
            + " By SHA, to the penny: spend.csv.");
    Map<FinancialYear, List<SpendRow>> years = new TreeMap<>();
    run.decided()
        .spend()
        .forEach(row -> years.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(row));
    html.open("div", "class", "beside").open("figure");
    chart(years).writeTo(html);
    html.close();
    yearTable(html, years);
    html.close();
    html.leaf("h3", "Funds: budget, spend and headroom");
    for (Fund fund : run.scenario().money().funds()) {
      fund(html, fund, years);
    }
    MoneySources.write(html, run);
    html.close();
  }

  private static Chart chart(Map<FinancialYear, List<SpendRow>> years) {
    return Chart.stacks(
        ChartTextBuilder.builder()
            .id("chart-spend")
            .title("Spend of all funds by financial year")
            .description("A stacked bar a year. The table beside it has the figures.")
            .unit("£ million")
            .build(),
        years.keySet().stream().map(FinancialYear::toString).toList(),
        List.of(
            series("Committed", years, SpendRow::committed),
            series("Planned", years, SpendRow::planned),
            series("Carried on", years, SpendRow::carriedOn)));
  }

  private static ChartSeries series(
      String name, Map<FinancialYear, List<SpendRow>> years, Function<SpendRow, Pounds> amount) {
    return new ChartSeries(
        name,
        years.values().stream()
            .map(rows -> sum(rows, amount).pence() / MILLION_POUNDS_IN_PENCE)
            .toList());
  }

  private static Pounds sum(List<SpendRow> rows, Function<SpendRow, Pounds> amount) {
    return rows.stream().map(amount).reduce(Pounds.ZERO, Pounds::plus);
  }

  private static String pounds(List<SpendRow> rows, Function<SpendRow, Pounds> amount) {
    return Figures.wholePounds(sum(rows, amount));
  }

  private static void yearTable(Html html, Map<FinancialYear, List<SpendRow>> years) {
    HtmlTable table =
        HtmlTable.begin(
            html,
            "All funds, £",
            List.of(
                HtmlColumn.text("Year"),
                HtmlColumn.figure("Budget"),
                HtmlColumn.figure("Committed"),
                HtmlColumn.figure("Planned"),
                HtmlColumn.figure("Carried on"),
                HtmlColumn.figure("Headroom")));
    years.forEach(
        (year, rows) ->
            table.row(
                List.of(
                    year.toString(),
                    pounds(rows, SpendRow::budget),
                    pounds(rows, SpendRow::committed),
                    pounds(rows, SpendRow::planned),
                    pounds(rows, SpendRow::carriedOn),
                    pounds(rows, SpendRow::headroom))));
    table.end();
  }

  private static void fund(Html html, Fund fund, Map<FinancialYear, List<SpendRow>> years) {
    Map<FinancialYear, List<SpendRow>> own = new TreeMap<>();
    years.forEach(
        (year, rows) -> {
          List<SpendRow> its = rows.stream().filter(row -> row.fund().equals(fund.id())).toList();
          if (!its.isEmpty()) {
            own.put(year, its);
          }
        });
    if (own.isEmpty()) {
      return;
    }
    html.leaf("h4", fund.name());
    html.leaf(
        "p",
        Run.percent(fund.ringfencedShare().fraction())
            + " ringfenced; at most "
            + Run.percent(fund.virementLimit().fraction())
            + " of a budget may move to or from other funds of the SHA, and at most "
            + Run.percent(fund.carryForwardLimit().fraction())
            + " into the next year.",
        "class",
        "policy");
    fundTable(html, fund, own);
  }

  private static void fundTable(Html html, Fund fund, Map<FinancialYear, List<SpendRow>> own) {
    HtmlTable table =
        HtmlTable.begin(
            html,
            fund.name() + ", £",
            List.of(
                HtmlColumn.text("Year"),
                HtmlColumn.figure("Budget"),
                HtmlColumn.figure("Carried in"),
                HtmlColumn.figure("Moved in"),
                HtmlColumn.figure("Carried out"),
                HtmlColumn.figure("Spend"),
                HtmlColumn.figure("Headroom")));
    own.forEach(
        (year, rows) ->
            table.row(
                List.of(
                    year.toString(),
                    pounds(rows, SpendRow::budget),
                    pounds(rows, SpendRow::carriedIn),
                    pounds(rows, SpendRow::virement),
                    pounds(rows, SpendRow::carriedOut),
                    pounds(rows, SpendRow::spend),
                    pounds(rows, SpendRow::headroom))));
    table.end();
  }
}
