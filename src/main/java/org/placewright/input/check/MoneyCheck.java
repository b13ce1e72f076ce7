package org.placewright.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.Findings;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.issue.Code;
import org.placewright.scenario.Budget;
import org.placewright.scenario.CurriculumRow;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Row;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Tariff;
import org.placewright.scenario.Wildcard;

/** Training is paid for, by its own commissioner's funds, out of budgets that exist. */
final class MoneyCheck {
  private final Pack pack;
  private final Findings findings;
  private final Map<String, Specialty> specialties = new HashMap<>();
  private final Map<String, Fund> funds = new TreeMap<>();

  MoneyCheck(Pack pack, Findings findings) {
    this.pack = pack;
    this.findings = findings;
    pack.specialties.rows().forEach(row -> specialties.put(row.id(), row));
    pack.funds.rows().forEach(row -> funds.put(row.id(), row));
  }

  void check(Horizon horizon) {
    pack.tariffs.located().forEach(this::ownCommissioner);
    if (pack.tariffs.whole()) {
      programmesArePaid();
      budgets(horizon);
    }
  }

  private void ownCommissioner(Located<Tariff> row) {
    Optional<Specialty> specialty = Optional.ofNullable(specialties.get(row.row().specialty()));
    Optional<Fund> fund = Optional.ofNullable(funds.get(row.row().fund()));
    if (specialty.isPresent()
        && fund.isPresent()
        && fund.get().commissioner() != specialty.get().commissioner()) {
      pack.tariffs
          .at(row, "fund")
          .error(
              findings,
              Code.INCONSISTENT,
              fund.get().id()
                  + " is a fund of "
                  + fund.get().commissioner()
                  + ", and "
                  + specialty.get().commissioner()
                  + " commissions "
                  + specialty.get().id()
                  + ".",
              "Correct the tariff, or the commissioner of either.");
    }
  }

  private Set<String> paid() {
    Set<String> paid = new HashSet<>();
    pack.tariffs.rows().stream().map(Tariff::specialty).forEach(paid::add);
    return paid;
  }

  private void programmesArePaid() {
    Set<String> paid = paid();
    Set<String> trained = new HashSet<>();
    pack.programmes.rows().stream().map(Programme::specialty).forEach(trained::add);
    pack.specialties.located().stream()
        .filter(row -> trained.contains(row.row().id()))
        .filter(row -> !paid.contains(row.row().id()) && !paid.contains(Wildcard.ANY))
        .forEach(
            row ->
                pack.specialties
                    .at(row, "specialty")
                    .warning(
                        findings,
                        Code.MISSING_RATE,
                        "no fund pays for " + row.row().id() + ": its training costs nothing.",
                        "Add it to tariffs.csv."));
  }

  /** The SHAs in which each fund pays, each with the last year in which it does. */
  private Map<String, Map<String, Integer>> spending(Horizon horizon) {
    Map<String, String> shaOf = new HashMap<>();
    for (Deanery deanery : pack.deaneries.rows()) {
      shaOf.put(deanery.id(), deanery.sha());
    }
    Map<String, Set<String>> fundsOf = new HashMap<>();
    for (Tariff row : pack.tariffs.rows()) {
      fundsOf.computeIfAbsent(row.specialty(), key -> new TreeSet<>()).add(row.fund());
    }
    for (CurriculumRow row : pack.costs.curriculum.rows()) {
      if (row.perTraineeYear().pence() > 0) {
        fundsOf.computeIfAbsent(row.specialty(), key -> new TreeSet<>()).add(row.fund());
      }
    }
    Map<String, Map<String, Integer>> last = new TreeMap<>();
    for (Programme row : pack.programmes.rows()) {
      int years =
          Optional.ofNullable(specialties.get(row.specialty()))
              .map(Specialty::trainingYears)
              .orElse(0);
      int until = Math.min(horizon.lastIntakeYear() + years, horizon.horizonYear());
      Set<String> payers = new TreeSet<>(fundsOf.getOrDefault(row.specialty(), Set.of()));
      payers.addAll(fundsOf.getOrDefault(Wildcard.ANY, Set.of()));
      payers.forEach(
          fund ->
              last.computeIfAbsent(fund, key -> new TreeMap<>())
                  .merge(shaOf.getOrDefault(row.deanery(), ""), until, Math::max));
    }
    return last;
  }

  private void budgets(Horizon horizon) {
    if (!pack.budgets.whole() || !pack.deaneries.whole()) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (Budget row : pack.budgets.rows()) {
      known.add(row.key());
    }
    spending(horizon)
        .forEach(
            (fund, shas) ->
                shas.forEach(
                    (sha, until) -> {
                      Set<Integer> missing = new TreeSet<>();
                      for (int year = horizon.firstIntakeYear(); year <= until; year++) {
                        if (!known.contains(Row.keyOf(fund, sha, year))) {
                          missing.add(year);
                        }
                      }
                      unbudgeted(fund, sha, missing);
                    }));
  }

  private void unbudgeted(String fund, String sha, Set<Integer> missing) {
    if (!missing.isEmpty()) {
      findings.warning(
          pack.budgets.place(),
          Code.MISSING_RATE,
          fund
              + " has no budget for "
              + sha
              + " in "
              + Ranges.of(missing)
              + ", and pays for programmes there.",
          "A missing budget is no money at all.");
    }
  }
}
