package org.placewright.input.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.row.Wildcard;

/** No specialty gives more than all its work in a year. */
record ShiftCheck(Pack pack, IssueCollector issues) {
  /** So that three thirds, written out, are not more than all. */
  private static final double ALL = 1 + 1e-9;

  void check() {
    Set<String> reported = new HashSet<>();
    for (Located<ShiftRow> row : pack.table(Tables.SHIFTS).located()) {
      for (Deanery deanery : pack.rows(Tables.DEANERIES)) {
        // Sums change only in a year in which a row begins.
        boolean holds = Wildcard.covers(row.row().deanery(), deanery.id());
        if (holds && given(row.row(), deanery) > ALL && reported.add(row.row().key())) {
          tooMuch(row, deanery);
        }
      }
    }
  }

  private double given(ShiftRow first, Deanery deanery) {
    Set<String> takers = new TreeSet<>();
    pack.rows(Tables.SHIFTS).stream()
        .filter(row -> row.from().equals(first.from()))
        .forEach(row -> takers.add(row.to()));
    double sum = 0;
    for (String taker : takers) {
      Optional<ShiftRow> rule =
          Wildcard.mostSpecific(
              pack.rows(Tables.SHIFTS),
              row ->
                  row.from().equals(first.from())
                      && row.to().equals(taker)
                      && Wildcard.covers(row.deanery(), deanery.id())
                      && row.years().contains(first.years().from()),
              row -> Wildcard.specificity(row.deanery()));
      sum += rule.map(ShiftRow::high).orElse(0.0);
    }
    return sum;
  }

  private void tooMuch(Located<ShiftRow> row, Deanery deanery) {
    pack.table(Tables.SHIFTS)
        .at(row, "high")
        .error(
            issues,
            IssueCode.OUT_OF_RANGE,
            "the shares that "
                + row.row().from()
                + " gives in "
                + row.row().years().from()
                + " in "
                + deanery.id()
                + " add up to more than 1.",
            "Nobody can give more than all.");
  }
}
