package org.placewright.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissionTotals;
import org.placewright.commission.CommitmentStatus;
import org.placewright.commission.FundPayment;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Specialty;

/** At what price, and which fund pays when. */
final class PriceSection {
  private PriceSection() {}

  static void write(Html html, View view) {
    html.open("section").leaf("h2", "5. At what price");
    html.leaf(
        "p",
        "The price of a place is what all funds pay for it over the whole course, with the"
            + " share of places that is expected to be taken. It differs by deanery, provider and"
            + " intake; the lowest and the highest are given. Pounds are rounded here; the files have"
            + " the pence.");
    prices(html, view);
    html.close();
    html.open("section").leaf("h2", "6. Money by fund and financial year");
    html.leaf(
        "p",
        "What the places commissioned here cost. Trainees already in post, and the intakes after "
            + view.lastCommitted()
            + ", come on top: spend.csv has them, with the budgets.");
    money(html, view);
    html.close();
  }

  private static void prices(Html html, View view) {
    List<HtmlColumn> columns =
        List.of(
            HtmlColumn.text("Specialty"),
            HtmlColumn.figure("Years of training"),
            HtmlColumn.figure("Lowest price, £"),
            HtmlColumn.figure("Highest price, £"),
            HtmlColumn.figure("Places"),
            HtmlColumn.figure("First financial years, £"),
            HtmlColumn.figure("Whole courses, £"));
    HtmlTable table = HtmlTable.begin(html, "Price of a place, and cost, by specialty", columns);
    for (Map.Entry<Specialty, List<CommissionLine>> entry : view.bySpecialty().entrySet()) {
      CommissionTotals sums = view.sums(entry.getValue());
      if (sums.places() > 0) {
        table.row(priced(entry.getKey(), sums, entry.getValue()));
      }
    }
    CommissionTotals all = view.sums(view.committed());
    table.total(
        List.of(
            "All specialties",
            "",
            "",
            "",
            Figures.grouped(all.places()),
            Figures.wholePounds(all.firstYear()),
            Figures.wholePounds(all.wholeCourse())));
    table.end();
  }

  private static List<String> priced(
      Specialty specialty, CommissionTotals sums, List<CommissionLine> lines) {
    List<Pounds> prices =
        lines.stream()
            .filter(line -> line.places().planned() > 0)
            .map(line -> line.price().wholeCourse())
            .sorted(Comparator.naturalOrder())
            .toList();
    return List.of(
        specialty.name(),
        Integer.toString(specialty.trainingYears()),
        Figures.wholePounds(prices.get(0)),
        Figures.wholePounds(prices.get(prices.size() - 1)),
        Figures.grouped(sums.places()),
        Figures.wholePounds(sums.firstYear()),
        Figures.wholePounds(sums.wholeCourse()));
  }

  private static void money(Html html, View view) {
    Map<FinancialYear, Map<String, Pounds>> years = new TreeMap<>();
    for (FundPayment payment : view.commission().payments()) {
      if (payment.standing() == CommitmentStatus.COMMITTED) {
        years
            .computeIfAbsent(payment.year(), year -> new TreeMap<>())
            .merge(payment.fund(), payment.amount(), Pounds::plus);
      }
    }
    List<Fund> funds =
        view.decided().brief().scenario().money().funds().stream()
            .filter(fund -> years.values().stream().anyMatch(row -> row.containsKey(fund.id())))
            .toList();
    List<HtmlColumn> columns = new ArrayList<>();
    columns.add(HtmlColumn.text("Financial year"));
    funds.forEach(fund -> columns.add(HtmlColumn.figure(fund.name() + ", £")));
    columns.add(HtmlColumn.figure("All funds, £"));
    HtmlTable table = HtmlTable.begin(html, "Cost by fund and financial year", columns);
    Map<String, Pounds> all = new TreeMap<>();
    years.forEach(
        (year, row) -> {
          table.row(spent(year.toString(), row, funds));
          row.forEach((fund, amount) -> all.merge(fund, amount, Pounds::plus));
        });
    table.total(spent("All years", all, funds));
    table.end();
  }

  private static List<String> spent(String name, Map<String, Pounds> row, List<Fund> funds) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    funds.forEach(fund -> cells.add(Figures.wholePounds(row.getOrDefault(fund.id(), Pounds.ZERO))));
    cells.add(Figures.wholePounds(row.values().stream().reduce(Pounds.ZERO, Pounds::plus)));
    return cells;
  }
}
