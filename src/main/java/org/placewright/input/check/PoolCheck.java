package org.placewright.input.check;

import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;

/** A pool of a specialty is of its profession, and what feeds a pool comes from outside it. */
record PoolCheck(Pack pack, IssueCollector issues) {
  void check() {
    if (pack.whole(Tables.SPECIALTIES)) {
      pack.table(Tables.ENTRANT_POOL).located().forEach(this::check);
      pack.table(Tables.FEEDERS).located().forEach(this::feeds);
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
