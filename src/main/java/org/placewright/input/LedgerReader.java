package org.placewright.input;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.LedgerTable;
import org.placewright.input.table.Located;
import org.placewright.input.table.TableRows;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.LedgerRow;

/** Reads a ledger and checks it against the pack whose budgets it is about. */
public final class LedgerReader {
  private static final List<String> TOTALS = List.of("total", "totals", "grand total", "sum");

  private final IssueCollector issues = new IssueCollector();
  private final Set<String> funds = new TreeSet<>();
  private final Set<String> shas = new TreeSet<>();
  private final Set<BudgetKey> budgets = new TreeSet<>();
  private final List<Budget> budgetRows;

  private LedgerReader(Scenario scenario) {
    scenario.money().funds().stream().map(Fund::id).forEach(funds::add);
    shas.addAll(scenario.register().shas());
    budgetRows = scenario.money().budgets();
    budgetRows.stream().map(Budget::budgetKey).forEach(budgets::add);
  }

  /**
   * Reads the file of a ledger.
   *
   * @param path a CSV file
   * @param scenario a checked scenario
   * @return the ledger
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  public static LedgerFile read(Path path, Scenario scenario) throws UnreadableInput, InvalidInput {
    return new LedgerReader(scenario).read(path);
  }

  private LedgerFile read(Path path) throws UnreadableInput, InvalidInput {
    SingleFile file = SingleFile.read(path, "a ledger");
    TableRows<LedgerRow> rows = TableRows.read(new LedgerTable(), file.rows(issues), issues);
    rows.located().forEach(row -> check(rows, row));
    if (rows.whole() && !issues.hasErrors()) {
      new LedgerSums(rows, budgetRows, issues).check();
    }
    if (issues.hasErrors()) {
      throw new InvalidInput(issues.sorted());
    }
    return new LedgerFile(rows.rows(), issues.sorted(), file.read());
  }

  private void check(TableRows<LedgerRow> rows, Located<LedgerRow> located) {
    LedgerRow row = located.row();
    boolean fundKnown = known(rows.at(located, "fund"), row.fund(), "fund", funds);
    boolean shaKnown = known(rows.at(located, "sha"), row.sha(), "SHA", shas);
    if (fundKnown && shaKnown) {
      budgeted(rows.at(located, "month"), row, row.fund());
    }
    if (row.entry() == Entry.VIREMENT) {
      virement(rows.at(located, "to"), row);
    } else if (row.entry() == Entry.DIVERSION) {
      diversion(rows.at(located, "to"), row.to());
    }
  }

  private boolean known(
      TableRows.Problem problem, String id, String what, Collection<String> known) {
    if (known.contains(id)) {
      return true;
    }
    problem.error(
        issues,
        IssueCode.UNKNOWN_ID,
        Quoted.of(id) + " is no " + what + " of the pack.",
        Suggestion.advice(id, known));
    return false;
  }

  private void budgeted(TableRows.Problem problem, LedgerRow row, String fund) {
    if (!budgets.contains(new BudgetKey(fund, row.sha(), row.year()))) {
      problem.error(
          issues,
          IssueCode.BAD_YEAR,
          fund + " has no budget for " + row.sha() + " in " + row.year() + ".",
          "Add it to budgets.csv, or correct the row.");
    }
  }

  private void virement(TableRows.Problem problem, LedgerRow row) {
    if (!funds.contains(row.to())) {
      String suggestion = Suggestion.advice(row.to(), funds);
      problem.error(
          issues,
          IssueCode.UNKNOWN_ID,
          Quoted.of(row.to()) + " is no fund of the pack.",
          suggestion.isEmpty() ? "Money that left training is a diversion." : suggestion);
    } else if (row.to().equals(row.fund())) {
      problem.error(
          issues,
          IssueCode.INCONSISTENT,
          "the money stays in " + row.fund() + ".",
          "Delete the row.");
    } else if (shas.contains(row.sha())) {
      budgeted(problem, row, row.to());
    }
  }

  private void diversion(TableRows.Problem problem, String purpose) {
    if (funds.contains(purpose)) {
      problem.error(
          issues,
          IssueCode.INCONSISTENT,
          Quoted.of(purpose) + " is a fund for training.",
          "Money moved between such funds is a virement.");
    } else if (TOTALS.contains(purpose.toLowerCase(Locale.ROOT))) {
      problem.error(
          issues,
          IssueCode.SUSPICIOUS,
          Quoted.of(purpose) + " looks like a row of totals.",
          "Delete the row.");
    }
  }
}
