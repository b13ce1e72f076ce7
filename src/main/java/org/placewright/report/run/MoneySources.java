package org.placewright.report.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.IncomeSummary;
import org.placewright.report.IncomeSummary.Destabilised;
import org.placewright.report.Overspend;
import org.placewright.report.PaidSentence;
import org.placewright.report.PaidSummary;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.money.BudgetKey;

/** Where money came from, what moved, and who is left with too little. */
final class MoneySources {
  private static final int MOST_ROWS = 15;

  private final Html html;
  private final Run run;

  private MoneySources(Html html, Run run) {
    this.html = html;
    this.run = run;
  }

  static void write(Html html, Run run) {
    MoneySources sources = new MoneySources(html, run);
    sources.moved();
    sources.paid();
    sources.holders();
    sources.incomes();
  }

  private void moved() {
    html.leaf("h3", "Money that moves between funds");
    Map<String, Pounds> moved = new TreeMap<>();
    for (VirementRow row : run.decided().payments().virements()) {
      moved.merge(
          run.fundName(row.from()) + " to " + run.fundName(row.to()), row.amount(), Pounds::plus);
    }
    if (moved.isEmpty()) {
      html.leaf("p", "None: every fund pays for its own.");
      return;
    }
    html.leaf("p", "All SHAs and years; virements.csv has each movement, its limit and its price.");
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Virement, £",
            List.of(HtmlColumn.text("From fund to fund"), HtmlColumn.figure("Amount")));
    moved.forEach((what, amount) -> table.row(List.of(what, Figures.wholePounds(amount))));
    table.end();
  }

  private void paid() {
    html.leaf("h3", "Where the money came from");
    String sentence = PaidSentence.of(run.decided());
    if (sentence.isEmpty()) {
      html.leaf("p", "No specialty costs more than by carrying on.");
      return;
    }
    html.leaf("p", sentence);
    PaidSummary paid = PaidSummary.of(run.decided());
    HtmlTable table =
        HtmlTable.begin(
            html,
            "What pays for the places that are added, to " + paid.until() + ", £",
            List.of(HtmlColumn.text("From"), HtmlColumn.figure("Amount")));
    paid.sources().stream()
        .limit(MOST_ROWS)
        .forEach(
            source ->
                table.row(
                    List.of(
                        source.specialty()
                            ? "fewer places in " + run.specialtyName(source.what())
                            : source.what().replaceAll("[()]", ""),
                        Figures.wholePounds(source.amount()))));
    rest(
        paid.sources().stream().skip(MOST_ROWS).map(PaidSummary.MoneySource::amount).toList(),
        table);
    table.total(List.of("All", Figures.wholePounds(paid.used())));
    table.end();
  }

  private static void rest(List<Pounds> others, HtmlTable table) {
    if (!others.isEmpty()) {
      Pounds sum = others.stream().reduce(Pounds.ZERO, Pounds::plus);
      table.row(List.of(others.size() + " others", Figures.wholePounds(sum)));
    }
  }

  private void holders() {
    List<Overspend> over = Overspend.of(run.decided().payments().holders());
    if (over.isEmpty()) {
      return;
    }
    html.leaf("h3", "Holders who spend more than they hold");
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Over budget, the largest first, £",
            List.of(
                HtmlColumn.text("Holder"),
                HtmlColumn.text("Role"),
                HtmlColumn.figure("Over in all"),
                HtmlColumn.text("Most over in")));
    over.stream()
        .limit(MOST_ROWS)
        .forEach(
            each ->
                table.row(
                    List.of(
                        each.id(),
                        each.role(),
                        Figures.wholePounds(each.amount()),
                        words(each.worst().money().budgetKey()))));
    table.end();
    more(over.size(), "holder_statements.csv");
  }

  private String words(BudgetKey key) {
    return run.fundName(key.fund())
        + ", "
        + run.register().shaName(key.sha())
        + ", "
        + key.year().toString();
  }

  private void incomes() {
    List<Destabilised> fallen = IncomeSummary.of(run.decided()).destabilised();
    if (fallen.isEmpty()) {
      return;
    }
    html.leaf("h3", "Providers that the plan would destabilise");
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Below their floors, the worst fall first",
            List.of(
                HtmlColumn.text("Provider"),
                HtmlColumn.text("Deanery"),
                HtmlColumn.figure("Worst year"),
                HtmlColumn.figure("Change in income"),
                HtmlColumn.figure("Top up to the floor, £")));
    fallen.stream()
        .limit(MOST_ROWS)
        .forEach(
            each ->
                table.row(
                    List.of(
                        each.provider(),
                        run.deaneryName(each.deanery()),
                        each.year().toString(),
                        Run.percent(each.change()),
                        Figures.wholePounds(each.topUps()))));
    table.end();
    more(fallen.size(), "provider_income.csv");
  }

  private void more(int all, String file) {
    if (all > MOST_ROWS) {
      html.leaf(
          "p", Figures.grouped(all - MOST_ROWS) + " more are in " + file + ".", "class", "more");
    }
  }
}
