package org.placewright.input.check;

import java.util.List;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/** Assurance is for a specialty of its profession. */
record AssuranceCheck(Pack pack, IssueCollector issues) {
  void check() {
    if (pack.whole(Tables.SPECIALTIES)) {
      pack.table(Tables.ASSURANCE).located().forEach(this::check);
    }
  }

  /** Assurance that ends before the first planned intake assures nothing. */
  void check(Horizon years) {
    for (Located<Assurance> row : pack.table(Tables.ASSURANCE).located()) {
      if (row.row().validTo().getYear() < years.firstIntakeYear()) {
        pack.table(Tables.ASSURANCE)
            .at(row, "valid_to")
            .warning(
                issues,
                IssueCode.BAD_YEAR,
                row.row().validTo()
                    + " is before the first planned intake, "
                    + years.firstIntakeYear()
                    + ": it assures nothing.",
                "Is the year right?");
      }
    }
  }

  private void check(Located<Assurance> row) {
    List<Specialty> named =
        pack.rows(Tables.SPECIALTIES).stream()
            .filter(each -> Wildcard.covers(row.row().specialty(), each.id()))
            .toList();
    List<Specialty> covered = named.stream().filter(row.row()::covers).toList();
    boolean anyOfProfession =
        pack.rows(Tables.SPECIALTIES).stream()
            .anyMatch(each -> each.profession().equals(row.row().profession()));
    if (covered.isEmpty() && !named.isEmpty() && anyOfProfession) {
      pack.table(Tables.ASSURANCE)
          .at(row, "specialty")
          .error(
              issues,
              IssueCode.INCONSISTENT,
              row.row().specialty() + " is of the profession " + named.get(0).profession() + ".",
              "Correct the profession or the specialty.");
    }
  }
}
