package org.placewright.input;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.TableRows;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.row.Row;

/** What the rows of a ledger say together: corrections, missing months, sums out of proportion. */
final class LedgerSums {
  /** Spend above this many times the budget is hardly spend. */
  private static final int FAR_TOO_MUCH = 2;

  /** Spend of a whole year below the budget divided by this is hardly all of it. */
  private static final int FAR_TOO_LITTLE = 10;

  private final TableRows<LedgerRow> rows;
  private final List<Budget> budgets;
  private final IssueCollector issues;
  private final Map<FinancialYear, YearMonth> lastMonths = new TreeMap<>();

  /** The SHAs with no spend in the ledger, by fund and year. */
  private final Map<String, List<Budget>> withoutSpend = new TreeMap<>();

  LedgerSums(TableRows<LedgerRow> rows, List<Budget> budgets, IssueCollector issues) {
    this.rows = rows;
    this.budgets = budgets;
    this.issues = issues;
    for (LedgerRow row : rows.rows()) {
      lastMonths.merge(row.year(), row.month(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  void check() {
    corrections();
    lookLikeFinancialYears();
    for (Budget budget : budgets) {
      if (lastMonths.containsKey(budget.year())) {
        spend(budget);
      }
    }
    withoutSpend.values().forEach(this::noSpend);
    carried();
  }

  /** No sum of a year so far may fall below 0. */
  private void corrections() {
    Map<String, Long> soFar = new TreeMap<>();
    List<Located<LedgerRow>> inTime = new ArrayList<>(rows.located());
    inTime.sort(Comparator.comparing(located -> located.row().month()));
    for (Located<LedgerRow> located : inTime) {
      LedgerRow row = located.row();
      String group =
          Row.keyOf(row.fund(), row.sha(), row.year().first(), row.entry().ordinal(), row.to());
      long before = soFar.getOrDefault(group, 0L);
      long after = Math.addExact(before, row.amount().pence());
      soFar.put(group, after);
      if (after < 0) {
        rows.at(located, "amount_gbp")
            .error(
                issues,
                IssueCode.OUT_OF_RANGE,
                "takes back more than the " + new Pounds(before) + " of the year so far.",
                "A correction comes after what it corrects, in the same financial year.");
      }
    }
  }

  /** Every month the one before that of the year's own two digits, as 2006-07 or 2007-08. */
  private void lookLikeFinancialYears() {
    boolean all =
        rows.rows().stream()
            .map(LedgerRow::month)
            .allMatch(month -> (month.getYear() + 1) % 100 == month.getMonthValue());
    if (all) {
      issues.warning(
          rows.location(),
          IssueCode.SUSPICIOUS,
          "every month looks like a financial year: "
              + rows.rows().get(0).month()
              + " is taken as the month.",
          "Write one row a month, or all of a year in its March.");
    }
  }

  private void spend(Budget budget) {
    SortedSet<YearMonth> months = new TreeSet<>();
    long spent = 0;
    for (LedgerRow row : rows.rows()) {
      if (row.entry() == Entry.SPEND && row.budgetKey().equals(budget.budgetKey())) {
        months.add(row.month());
        spent = Math.addExact(spent, row.amount().pence());
      }
    }
    if (months.isEmpty()) {
      String group = Row.keyOf(budget.fund(), budget.year().first());
      withoutSpend.computeIfAbsent(group, any -> new ArrayList<>()).add(budget);
    } else {
      String whose = budget.fund() + " in " + budget.sha() + ", " + budget.year();
      missingMonths(whose, months, lastMonth(budget.year()));
      proportion(whose, spent, budget);
    }
  }

  private void noSpend(List<Budget> alike) {
    Budget first = alike.get(0);
    List<String> shas = alike.stream().<String>map(Budget::sha).toList();
    warn(
        IssueCode.MISSING_RATE,
        "no spend is given for "
            + first.fund()
            + " in "
            + String.join(", ", shas)
            + ", "
            + first.year()
            + ".",
        "What was left unspent there is not known, and not counted.");
  }

  private YearMonth lastMonth(FinancialYear year) {
    return lastMonths.getOrDefault(year, year.month(FinancialYear.MONTHS - 1));
  }

  private void missingMonths(String whose, SortedSet<YearMonth> months, YearMonth last) {
    FinancialYear year = FinancialYear.of(last);
    List<String> missing = new ArrayList<>();
    for (int m = 0; m <= year.position(last); m++) {
      if (!months.contains(year.month(m))) {
        missing.add(year.month(m).toString());
      }
    }
    // A year given in one sum has no missing months.
    if (!missing.isEmpty() && months.size() > 1) {
      warn(
          IssueCode.MISSING_RATE,
          "no spend in " + String.join(", ", missing) + " for " + whose + ".",
          "It is taken as nothing.");
    }
  }

  private void proportion(String whose, long spent, Budget budget) {
    long amount = budget.amount().pence();
    boolean whole = lastMonth(budget.year()).equals(budget.year().month(FinancialYear.MONTHS - 1));
    if (spent / FAR_TOO_MUCH > amount) {
      warn(
          IssueCode.OUTLIER,
          "the spend of " + whose + " is more than twice its budget.",
          "Are these sums of the year so far, or pence?");
    } else if (whole && spent < amount / FAR_TOO_LITTLE) {
      warn(
          IssueCode.OUTLIER,
          "the spend of " + whose + " is less than a tenth of its budget.",
          "Are these thousands of pounds, or is part of the year missing?");
    }
  }

  /** What one year keeps and the next one finds, where the ledger has both. */
  private void carried() {
    for (Budget budget : budgets) {
      FinancialYear next = new FinancialYear(budget.year().first() + 1);
      long kept = sum(budget, budget.year(), Entry.CARRY_FORWARD);
      long found = sum(budget, next, Entry.BROUGHT_FORWARD);
      if (lastMonths.containsKey(budget.year()) && lastMonths.containsKey(next) && kept != found) {
        warn(
            IssueCode.INCONSISTENT,
            budget.fund()
                + " in "
                + budget.sha()
                + " carries "
                + new Pounds(kept)
                + " out of "
                + budget.year()
                + " and brings "
                + new Pounds(found)
                + " into "
                + next
                + ".",
            "The two should be the same.");
      }
    }
  }

  private long sum(Budget budget, FinancialYear year, Entry entry) {
    return rows.rows().stream()
        .filter(row -> row.entry() == entry && row.year().equals(year))
        .filter(row -> row.fund().equals(budget.fund()) && row.sha().equals(budget.sha()))
        .mapToLong(row -> row.amount().pence())
        .reduce(0, Math::addExact);
  }

  private void warn(IssueCode code, String message, String advice) {
    issues.warning(rows.location(), code, message, advice);
  }
}
