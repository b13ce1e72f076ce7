package org.placewright.audit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.row.Row;

/** Every budget of the financial years that a ledger is about, month by month. */
public final class Audit {
  private final Map<String, Movement> movements = new TreeMap<>();
  private final Set<BudgetKey> spending = new TreeSet<>();
  private final Map<FinancialYear, YearMonth> lastMonths = new TreeMap<>();

  private Audit(List<LedgerRow> ledger) {
    for (LedgerRow row : ledger) {
      lastMonths.merge(row.year(), row.month(), (a, b) -> a.isAfter(b) ? a : b);
      add(row.fund(), row, Movement.of(row.entry(), row.amount()));
      if (row.entry() == Entry.VIREMENT) {
        add(row.to(), row, Movement.into(row.amount()));
      }
      if (row.entry() == Entry.SPEND) {
        spending.add(row.budgetKey());
      }
    }
  }

  private void add(String fund, LedgerRow row, Movement movement) {
    movements.merge(Row.keyOf(fund, row.sha(), row.month()), movement, Movement::plus);
  }

  /**
   * Follows every budget month by month through the years of a ledger.
   *
   * @param money funds and budgets; every row of the ledger has a budget
   * @param ledger what became of the money
   * @return each budget of a year of the ledger, up to the last month that any row of that year
   *     names, sorted by fund, SHA and year
   */
  public static List<AuditedYear> of(Money money, List<LedgerRow> ledger) {
    Audit audit = new Audit(ledger);
    Map<String, Fund> funds = new TreeMap<>();
    money.funds().forEach(fund -> funds.put(fund.id(), fund));
    List<AuditedYear> years = new ArrayList<>();
    for (Budget budget : money.budgets()) {
      Fund fund = funds.get(budget.fund());
      YearMonth last = audit.lastMonths.get(budget.year());
      if (fund != null && last != null) {
        years.add(audit.through(new AuditedBudget(fund, budget), last));
      }
    }
    return years;
  }

  private AuditedYear through(AuditedBudget budget, YearMonth last) {
    BudgetKey key = budget.budgetKey();
    boolean known = spending.contains(key);
    List<Statement> months = new ArrayList<>();
    Movement toDate = Movement.NONE;
    int end = key.year().position(last);
    for (int m = 0; m <= end; m++) {
      YearMonth month = key.year().month(m);
      Movement own = movements.getOrDefault(Row.keyOf(key.fund(), key.sha(), month), Movement.NONE);
      toDate = toDate.plus(own);
      boolean closed = known && m == FinancialYear.MONTHS - 1;
      months.add(new Statement(budget, month, own, toDate, closed));
    }
    return new AuditedYear(budget, months);
  }
}
