package org.placewright.input.check;

import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.input.raw.Findings;
import org.placewright.input.raw.Nearest;
import org.placewright.input.raw.Quoted;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.Code;
import org.placewright.scenario.Commissioner;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverRow;
import org.placewright.scenario.Wildcard;

/**
 * Levers exist, and hold for something.
 *
 * @param pack the tables
 * @param leverIds the levers there are
 * @param findings told of all that is wrong
 */
record LeverCheck(Pack pack, SortedSet<String> leverIds, Findings findings) {

  void check(Horizon horizon) {
    SortedSet<String> scopes = scopes();
    boolean whole =
        pack.whole(
            Tables.SPECIALTIES,
            Tables.DEANERIES,
            Tables.PROGRAMMES,
            Tables.PROVIDERS,
            Tables.FUNDS);
    for (Located<LeverRow> row : pack.table(Tables.LEVERS).located()) {
      if (!leverIds.contains(row.row().lever())) {
        bad(row, "lever", "there is no lever " + Quoted.of(row.row().lever()) + ".")
            .advise(Nearest.advice(row.row().lever(), leverIds));
      }
      if (whole && !scopes.contains(row.row().scope())) {
        bad(row, "scope", "there is nothing called " + Quoted.of(row.row().scope()) + ".")
            .advise(Nearest.advice(row.row().scope(), scopes));
      }
      inRun(row, horizon);
    }
  }

  private SortedSet<String> scopes() {
    SortedSet<String> scopes = new TreeSet<>();
    scopes.add(Wildcard.ANY);
    for (Commissioner commissioner : Commissioner.values()) {
      scopes.add(commissioner.name());
    }
    pack.rows(Tables.SPECIALTIES)
        .forEach(
            row -> {
              scopes.add(row.id());
              scopes.add(row.profession());
            });
    pack.rows(Tables.DEANERIES)
        .forEach(
            row -> {
              scopes.add(row.id());
              scopes.add(row.sha());
            });
    pack.rows(Tables.PROVIDERS).forEach(row -> scopes.add(row.id()));
    pack.rows(Tables.PROGRAMMES).forEach(row -> scopes.add(row.id()));
    pack.rows(Tables.FUNDS).forEach(row -> scopes.add(row.id()));
    return scopes;
  }

  private void inRun(Located<LeverRow> row, Horizon horizon) {
    boolean before = row.row().years().to() < horizon.firstIntakeYear();
    boolean after = row.row().years().from() > horizon.horizonYear();
    if (before || after) {
      pack.table(Tables.LEVERS)
          .at(row, before ? "to_year" : "from_year")
          .warning(
              findings,
              Code.BAD_YEAR,
              "the row holds for no year of the run.",
              "The run decides intakes from "
                  + horizon.firstIntakeYear()
                  + " on and ends in "
                  + horizon.horizonYear()
                  + ".");
    }
  }

  private Bad bad(Located<LeverRow> row, String column, String message) {
    return advice ->
        pack.table(Tables.LEVERS).at(row, column).error(findings, Code.BAD_LEVER, message, advice);
  }

  /** What is wrong with a row, to be said with advice. */
  private interface Bad {
    void advise(String advice);
  }
}
