package org.placewright.input.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;

/** A pool of a specialty is of its profession, and what feeds a pool comes from outside it. */
record PoolCheck(Pack pack, IssueCollector issues) {
  void check() {
    if (pack.whole(Tables.SPECIALTIES)) {
      pack.table(Tables.ENTRANT_POOL).located().forEach(this::check);
      pack.table(Tables.FEEDERS).located().forEach(this::feeds);
      professions();
    }
  }

  /** A profession without a pool has no end of entrants, which a slip of the finger may do too. */
  private void professions() {
    Set<String> pools = new TreeSet<>();
    pack.rows(Tables.ENTRANT_POOL).forEach(pool -> pools.add(pool.profession()));
    Set<String> said = new TreeSet<>();
    Set<String> trained = new TreeSet<>();
    pack.rows(Tables.PROGRAMMES).forEach(row -> trained.add(row.specialty()));
    for (Located<Specialty> row : pack.table(Tables.SPECIALTIES).located()) {
      String profession = row.row().profession();
      if (trained.contains(row.row().id())
          && !pools.isEmpty()
          && !pools.contains(profession)
          && said.add(profession)) {
        pack.table(Tables.SPECIALTIES)
            .at(row, "profession")
            .warning(
                issues,
                IssueCode.INCONSISTENT,
                "entrant_pool.csv has no pool of "
                    + profession
                    + ": any number may enter "
                    + row.row().id()
                    + ".",
                Suggestion.to(profession, pools)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Add its pool, or leave out the file."));
      }
    }
  }

  /** Every planned intake has a pool of its own year, where its profession has one at all. */
  void check(Horizon horizon) {
    Map<String, TreeMap<Integer, Located<EntrantPool>>> pools = new TreeMap<>();
    for (Located<EntrantPool> row : pack.table(Tables.ENTRANT_POOL).located()) {
      EntrantPool pool = row.row();
      String name = pool.ofProfession() ? pool.profession() : pool.specialty();
      pools.computeIfAbsent(name, key -> new TreeMap<>()).put(pool.year(), row);
    }
    if (pack.whole(Tables.ENTRANT_POOL)) {
      pools.forEach((name, years) -> covers(name, years, horizon));
    }
  }

  private void covers(String name, TreeMap<Integer, Located<EntrantPool>> rows, Horizon horizon) {
    Set<Integer> missing = new TreeSet<>();
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      if (!rows.containsKey(year)) {
        missing.add(year);
      }
    }
    if (!missing.isEmpty()) {
      pack.table(Tables.ENTRANT_POOL)
          .at(rows.lastEntry().getValue(), "year")
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "there is no pool of " + name + " for " + Ranges.of(missing) + ".",
              "A pool goes on until its next row, and ever after its last; before its first it has"
                  + " no end.");
    }
  }

  private void check(Located<EntrantPool> row) {
    String specialty = row.row().specialty();
    boolean known =
        pack.rows(Tables.SPECIALTIES).stream().anyMatch(each -> each.id().equals(specialty));
    if (known && !isOf(specialty, row.row().profession())) {
      pack.table(Tables.ENTRANT_POOL)
          .at(row, "specialty")
          .error(
              issues,
              IssueCode.INCONSISTENT,
              specialty + " is not of the profession " + row.row().profession() + ".",
              "Correct the profession or the specialty.");
    }
  }

  private void feeds(Located<Feeder> row) {
    String profession = row.row().profession();
    if (isOf(row.row().fromSpecialty(), profession)) {
      pack.table(Tables.FEEDERS)
          .at(row, "from_specialty")
          .error(
              issues,
              IssueCode.INCONSISTENT,
              row.row().fromSpecialty() + " is itself of the profession " + profession + ".",
              "What feeds a pool does not draw on it: name a specialty of another profession.");
    }
    boolean known =
        pack.rows(Tables.ENTRANT_POOL).stream()
            .anyMatch(pool -> pool.profession().equals(profession) && pool.ofProfession());
    if (!known && pack.whole(Tables.ENTRANT_POOL)) {
      pack.table(Tables.FEEDERS)
          .at(row, "profession")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              "entrant_pool.csv has no pool of " + profession + ".",
              "Without a pool nothing is fed: give its headcount.");
    }
  }

  /** Whether a specialty is of a profession; one that does not exist is reported elsewhere. */
  private boolean isOf(String specialty, String profession) {
    return pack.rows(Tables.SPECIALTIES).stream()
        .anyMatch(row -> row.id().equals(specialty) && row.profession().equals(profession));
  }
}
