package org.placewright.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.CurriculumRow;

/** Training is paid for, out of budgets that exist. */
final class MoneyCheck {
  private final Pack pack;
  private final IssueCollector issues;

  MoneyCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
  }

  void check(Horizon horizon) {
    if (pack.whole(Tables.TARIFFS)) {
      programmesArePaid();
      yearsArePaid();
      budgets(horizon);
    }
  }

  private Set<String> paid() {
    Set<String> paid = new HashSet<>();
    pack.rows(Tables.TARIFFS).stream().map(Tariff::specialty).forEach(paid::add);
    return paid;
  }

  private void programmesArePaid() {
    Set<String> paid = paid();
    Set<String> trained = new HashSet<>();
    pack.rows(Tables.PROGRAMMES).stream().map(Programme::specialty).forEach(trained::add);
    pack.table(Tables.SPECIALTIES).located().stream()
        .filter(row -> trained.contains(row.row().id()))
        .filter(row -> !paid.contains(row.row().id()) && !paid.contains(Wildcard.ANY))
        .forEach(
            row ->
                pack.table(Tables.SPECIALTIES)
                    .at(row, "specialty")
                    .warning(
                        issues,
                        IssueCode.MISSING_RATE,
                        "tariffs.csv has no row for "
                            + row.row().id()
                            + ": its training costs nothing.",
                        "Add one; 0 is a figure."));
  }

  /** A specialty of which one year of training costs something costs something in each. */
  private void yearsArePaid() {
    Set<String> trained = new HashSet<>();
    pack.rows(Tables.PROGRAMMES).stream().map(Programme::specialty).forEach(trained::add);
    for (Located<Specialty> row : pack.table(Tables.SPECIALTIES).located()) {
      String id = row.row().id();
      List<Tariff> own =
          pack.rows(Tables.TARIFFS).stream()
              .filter(tariff -> Wildcard.covers(tariff.specialty(), id))
              .toList();
      Set<Integer> free = new TreeSet<>();
      for (int year = 1; year <= row.row().trainingYears(); year++) {
        int now = year;
        if (own.stream().noneMatch(tariff -> tariff.yearOfTraining().contains(now))) {
          free.add(year);
        }
      }
      if (trained.contains(id) && !own.isEmpty() && !free.isEmpty()) {
        pack.table(Tables.SPECIALTIES)
            .at(row, "specialty")
            .warning(
                issues,
                IssueCode.MISSING_RATE,
                "tariffs.csv has no row for "
                    + id
                    + " in its years of training "
                    + Ranges.of(free)
                    + ": they cost nothing.",
                "Add them, or a row for *; 0 is a figure.");
      }
    }
  }

  /** The SHAs in which each fund pays. */
  private Map<String, Set<String>> spending() {
    Map<String, String> shaOf = new HashMap<>();
    for (Deanery deanery : pack.rows(Tables.DEANERIES)) {
      shaOf.put(deanery.id(), deanery.sha());
    }
    Map<String, Set<String>> fundsOf = new HashMap<>();
    for (Tariff row : pack.rows(Tables.TARIFFS)) {
      fundsOf.computeIfAbsent(row.specialty(), key -> new TreeSet<>()).add(row.fund());
    }
    for (CurriculumRow row : pack.rows(Tables.CURRICULUM)) {
      if (row.perTraineeYear().pence() > 0) {
        fundsOf.computeIfAbsent(row.specialty(), key -> new TreeSet<>()).add(row.fund());
      }
    }
    Map<String, Set<String>> spending = new TreeMap<>();
    for (Programme row : pack.rows(Tables.PROGRAMMES)) {
      Set<String> payers = new TreeSet<>(fundsOf.getOrDefault(row.specialty(), Set.of()));
      payers.addAll(fundsOf.getOrDefault(Wildcard.ANY, Set.of()));
      payers.forEach(
          fund ->
              spending
                  .computeIfAbsent(fund, key -> new TreeSet<>())
                  .add(shaOf.getOrDefault(row.deanery(), "")));
    }
    return spending;
  }

  private void budgets(Horizon horizon) {
    if (!pack.whole(Tables.BUDGETS, Tables.DEANERIES)) {
      return;
    }
    Set<BudgetKey> known = new HashSet<>();
    for (Budget row : pack.rows(Tables.BUDGETS)) {
      known.add(row.budgetKey());
    }
    spending()
        .forEach(
            (fund, shas) ->
                shas.forEach(
                    sha -> {
                      Set<Integer> missing = new TreeSet<>();
                      int last = IntakeMonths.financialYear(pack, horizon.lastIntakeYear());
                      for (int year = IntakeMonths.financialYear(pack, horizon.firstIntakeYear());
                          year <= last;
                          year++) {
                        if (!known.contains(new BudgetKey(fund, sha, new FinancialYear(year)))) {
                          missing.add(year);
                        }
                      }
                      unbudgeted(fund, sha, missing);
                    }));
  }

  private void unbudgeted(String fund, String sha, Set<Integer> missing) {
    if (!missing.isEmpty()) {
      issues.warning(
          pack.table(Tables.BUDGETS).location(),
          IssueCode.MISSING_RATE,
          fund
              + " has no budget for "
              + sha
              + " in "
              + Ranges.of(missing)
              + ", and pays for programmes there.",
          "A budget holds until its next row, and ever after its last; before its first there is"
              + " none to hold the fund.");
    }
  }
}
