package org.placewright.input.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;

/** Those who join are so many people as the staff whom they join let one expect. */
record JoinerCheck(Pack pack, IssueCollector issues) {
  /** In a year hardly more join than this share of those who are there. */
  private static final double MOST_OF_STAFF = 0.5;

  /** Below this many people a year, a share says nothing. */
  private static final double FEWEST = 20;

  /** Of so many staff it is whole people who join in a year, if any. */
  private static final double MANY_STAFF = 1000;

  void check() {
    if (!pack.whole(Tables.WORKFORCE, Tables.JOINERS)) {
      return;
    }
    Map<String, Double> staff = new HashMap<>();
    for (StaffInPost row : pack.rows(Tables.WORKFORCE)) {
      staff.merge(Row.keyOf(row.specialty(), row.deanery()), row.headcount(), Double::sum);
    }
    pack.table(Tables.JOINERS).located().forEach(row -> ofTheirStaff(row, staff));
    double all = staff.values().stream().mapToDouble(heads -> heads).sum();
    if (all >= MANY_STAFF) {
      wholePeople("international", Joiners::international, all);
      wholePeople("returners", Joiners::returners, all);
    }
  }

  private void ofTheirStaff(Located<Joiners> row, Map<String, Double> staff) {
    Joiners joiners = row.row();
    double heads = staff.getOrDefault(Row.keyOf(joiners.specialty(), joiners.deanery()), 0.0);
    boolean abroad = joiners.international() >= joiners.returners();
    double people = joiners.international() + joiners.returners();
    if (heads > 0 && people >= FEWEST && people > MOST_OF_STAFF * heads) {
      pack.table(Tables.JOINERS)
          .at(row, abroad ? "international" : "returners")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              Figures.shortest(people)
                  + " would join the "
                  + Figures.grouped(Math.round(heads))
                  + " of "
                  + joiners.specialty()
                  + " in "
                  + joiners.deanery()
                  + " in one year.",
              "Are they people, and of one year?");
    }
  }

  private void wholePeople(String column, ToDoubleFunction<Joiners> number, double staff) {
    Map<Integer, Double> byYear = new TreeMap<>();
    List<Joiners> rows = pack.rows(Tables.JOINERS);
    rows.forEach(row -> byYear.merge(row.year(), number.applyAsDouble(row), Double::sum));
    double most = byYear.values().stream().mapToDouble(people -> people).max().orElse(0);
    if (most > 0 && most < 1) {
      issues.warning(
          pack.table(Tables.JOINERS).location(),
          IssueCode.SUSPICIOUS,
          "column "
              + column
              + ": "
              + Figures.significant(most)
              + " people join "
              + Figures.grouped(Math.round(staff))
              + " staff in the year with the most.",
          "Are they in thousands?");
    }
  }
}
