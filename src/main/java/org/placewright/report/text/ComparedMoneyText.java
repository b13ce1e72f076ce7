package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.FundFigure;

/** What funds spend under several plans, and what is moved into them, in the years they share. */
final class ComparedMoneyText {
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;

  private final RunColumns columns;
  private final List<FinancialYear> years;

  private ComparedMoneyText(RunColumns columns) {
    this.columns = columns;
    years = columns.comparison().shared().financialYears();
  }

  static String of(RunColumns columns) {
    ComparedMoneyText text = new ComparedMoneyText(columns);
    return text.years.isEmpty() ? "" : text.table();
  }

  private String table() {
    TreeSet<String> funds = new TreeSet<>();
    columns.runs().forEach(run -> run.funds().forEach(each -> funds.add(each.key().fund())));
    String span = years.get(0) + " to " + years.get(years.size() - 1);
    List<List<String>> rows = new ArrayList<>(List.of(columns.head("£m, " + span)));
    for (String fund : funds) {
      rows.add(row("spend of " + fund, fund, FundFigure::spend));
    }
    for (String fund : funds) {
      rows.add(row("moved into " + fund, fund, FundFigure::movedIn));
    }
    return columns.table(rows);
  }

  private List<String> row(String title, String fund, Function<FundFigure, Pounds> what) {
    double first = sum(columns.comparison().first(), fund, what);
    return columns.row(
        title,
        run ->
            columns.isFirst(run)
                ? Figures.grouped(first, 2)
                : RunColumns.change(sum(run, fund, what) - first, 2));
  }

  private double sum(ComparedRun run, String fund, Function<FundFigure, Pounds> what) {
    long pence = 0;
    for (FundFigure each : run.funds()) {
      if (each.key().fund().equals(fund) && years.contains(each.key().year())) {
        pence += what.apply(each).pence();
      }
    }
    return pence / MILLION_POUNDS_IN_PENCE;
  }
}
