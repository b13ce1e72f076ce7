package org.placewright.report.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.audit.AuditedYear;
import org.placewright.audit.Raid;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.row.Wildcard;

/** Who took how much of the training money, for a terminal: the worst first. */
public final class AuditText {
  private static final int MOST_PURPOSES = 5;
  private static final int LONGEST_PURPOSE = 70;

  private final List<LedgerRow> ledger;
  private final int horizon;

  private AuditText(List<LedgerRow> ledger, int horizon) {
    this.ledger = ledger;
    this.horizon = horizon;
  }

  /**
   * Tabulates the statements and raids of an audit.
   *
   * @param ledger what was audited
   * @param audit its budgets
   * @param raids who took what, with sums
   * @param horizon the year in which staff are missed
   * @return lines of at most 100 characters, each ended; a part for each financial year
   */
  public static String of(
      List<LedgerRow> ledger, List<AuditedYear> audit, List<Raid> raids, int horizon) {
    Map<FinancialYear, YearMonth> years = new TreeMap<>();
    audit.forEach(
        audited -> years.put(audited.budget().budgetKey().year(), audited.last().month()));
    AuditText text = new AuditText(ledger, horizon);
    List<String> parts = new ArrayList<>();
    years.forEach(
        (year, last) ->
            parts.add(
                text.year(raids.stream().filter(raid -> raid.year().equals(year)).toList(), last)));
    return String.join("\n", parts);
  }

  private String year(List<Raid> raids, YearMonth last) {
    Raid all = raids.get(raids.size() - 1);
    AuditColumns columns = new AuditColumns(raids, horizon);
    List<Raid> shas =
        raids.stream()
            .filter(raid -> raid.fund().equals(Wildcard.ANY) && !raid.sha().equals(Wildcard.ANY))
            .sorted(Comparator.comparing(AuditText::part).reversed().thenComparing(Raid::sha))
            .toList();
    return headline(all, last, columns)
        + verdict(raids, shas, columns)
        + "\n"
        + columns.table(shas, all)
        + "\n"
        + whereItWent(all, columns)
        + notes(all, shas, columns);
  }

  private static Pounds carried(Raid raid) {
    return raid.money().movement().carriedForward();
  }

  private static double part(Raid raid) {
    long budget = raid.money().budget().pence();
    return budget == 0 ? 0 : raid.money().leftTraining().pence() / (double) budget;
  }

  private static String headline(Raid all, YearMonth last, AuditColumns columns) {
    boolean over = all.year().position(last) == FinancialYear.MONTHS - 1;
    String when = over ? all.year().toString() : all.year() + " up to " + last;
    return "  "
        + when
        + ": "
        + columns.worded(all.money().leftTraining())
        + " of the "
        + columns.worded(all.money().budget())
        + " for training left training: "
        + AuditColumns.percent(all.money().leftTraining(), all.money().budget())
        + "\n";
  }

  private static String verdict(List<Raid> raids, List<Raid> shas, AuditColumns columns) {
    List<Raid> budgets = raids.stream().filter(Raid::ofOneBudget).toList();
    long broken = budgets.stream().filter(Raid::broken).count();
    if (broken == 0) {
      return "  Every ringfence is kept.\n";
    }
    Raid all = raids.get(raids.size() - 1);
    long by = shas.stream().filter(Raid::broken).count();
    return "  "
        + by
        + " of "
        + shas.size()
        + " SHAs broke a ringfence, in "
        + broken
        + " of "
        + budgets.size()
        + " budgets; "
        + columns.worded(all.money().overRingfence())
        + " was raided from what they protect\n";
  }

  private String whereItWent(Raid all, AuditColumns columns) {
    Map<String, Pounds> purposes = new TreeMap<>();
    for (LedgerRow row : ledger) {
      if (row.entry() == Entry.DIVERSION && row.year().equals(all.year())) {
        purposes.merge(row.to(), row.amount(), Pounds::plus);
      }
    }
    if (all.money().unspent().pence() > 0) {
      purposes.put("not spent by 31 March, and not kept for training", all.money().unspent());
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Where it went", columns.unit()));
    purposes.entrySet().stream()
        .sorted(Map.Entry.<String, Pounds>comparingByValue().reversed())
        .limit(MOST_PURPOSES)
        .forEach(
            purpose ->
                rows.add(
                    List.of(
                        TextTable.cut(purpose.getKey(), LONGEST_PURPOSE),
                        columns.amount(purpose.getValue()))));
    int more = purposes.size() - MOST_PURPOSES;
    return (rows.size() == 1 ? "" : TextTable.of("lr", rows))
        + (more > 0 ? "  and " + more + " other purposes\n" : "");
  }

  private static String notes(Raid all, List<Raid> shas, AuditColumns columns) {
    StringBuilder notes = new StringBuilder();
    Pounds kept = carried(all);
    if (kept.pence() > 0) {
      notes.append("  Kept for training next year, not counted: ").append(columns.worded(kept));
      String most =
          shas.stream()
              .filter(sha -> carried(sha).pence() > 0)
              .sorted(Comparator.comparing(AuditText::carried).reversed())
              .limit(2)
              .map(sha -> sha.sha() + " " + columns.amount(carried(sha)))
              .collect(Collectors.joining(", "));
      notes.append(", most by ").append(most).append('\n');
    }
    if (all.money().overspent().pence() > 0) {
      notes
          .append("  Spent beyond what there was: ")
          .append(columns.worded(all.money().overspent()))
          .append('\n');
    }
    if (all.money().overVirement().pence() > 0) {
      notes
          .append("  Moved between funds beyond their limits: ")
          .append(columns.worded(all.money().overVirement()))
          .append('\n');
    }
    return notes.toString();
  }
}
