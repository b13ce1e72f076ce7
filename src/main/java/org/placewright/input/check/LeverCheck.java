package org.placewright.input.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.row.Wildcard;

/**
 * Levers exist, and hold for something.
 *
 * @param levers what the levers of the program declare
 */
record LeverCheck(Pack pack, List<LeverDeclaration> levers, IssueCollector issues) {

  void check(Horizon horizon) {
    SortedSet<String> scopes = scopes();
    SortedSet<String> ids = new TreeSet<>();
    levers.forEach(lever -> ids.add(lever.id()));
    boolean whole =
        pack.whole(
            Tables.SPECIALTIES,
            Tables.DEANERIES,
            Tables.PROGRAMMES,
            Tables.PROVIDERS,
            Tables.FUNDS);
    for (Located<LeverRow> row : pack.table(Tables.LEVERS).located()) {
      if (!ids.contains(row.row().lever())) {
        bad(row, "lever", "there is no lever " + Quoted.of(row.row().lever()) + ".")
            .advise(Suggestion.advice(row.row().lever(), ids));
      }
      if (whole && !scopes.contains(row.row().scope())) {
        bad(row, "scope", "there is nothing called " + Quoted.of(row.row().scope()) + ".")
            .advise(Suggestion.advice(row.row().scope(), scopes));
      }
      inRun(row, horizon);
    }
  }

  /** A file cut short to its header asks for nothing, and nobody would see it in a plan. */
  void checkAny() {
    TableRows<LeverRow> rows = pack.table(Tables.LEVERS);
    if (!levers.isEmpty() && rows.whole() && rows.located().isEmpty()) {
      issues.warning(
          rows.location(),
          IssueCode.EMPTY_FILE,
          "has a header and no rows: a plan would keep no rule at all.",
          "Add the rules; a row that is off says that none is wanted.");
    }
  }

  /** Where a table asks for a lever, some row should set it. */
  void checkNeeded() {
    for (LeverDeclaration lever : levers) {
      lever.neededBy().filter(need -> isNeeded(need, lever)).ifPresent(need -> say(need, lever));
      lever.idleWithout().ifPresent(table -> idle(lever.id(), table));
    }
  }

  /** A lever in force is no use without the table that it works on. */
  private void idle(String lever, String table) {
    boolean inForce =
        pack.rows(Tables.LEVERS).stream()
            .anyMatch(row -> row.lever().equals(lever) && row.mode() != Mode.OFF);
    pack.all().stream()
        .filter(rows -> inForce && rows.table().shape().name().equals(table))
        .filter(rows -> rows.whole() && rows.located().isEmpty())
        .forEach(
            rows ->
                issues.warning(
                    rows.location(),
                    IssueCode.MISSING_ROWS,
                    "no row at all, and without one " + lever + " asks nothing.",
                    "Add the rows, or say off in levers.csv."));
  }

  private boolean isNeeded(LeverDeclaration.NeededBy need, LeverDeclaration lever) {
    boolean asked =
        pack.all().stream()
            .filter(rows -> rows.table().shape().name().equals(need.table()))
            .anyMatch(rows -> !rows.located().isEmpty());
    boolean isSet =
        pack.rows(Tables.LEVERS).stream().anyMatch(row -> row.lever().equals(lever.id()));
    return asked && !isSet && pack.whole(Tables.LEVERS);
  }

  private void say(LeverDeclaration.NeededBy need, LeverDeclaration lever) {
    String how = lever.id() + " " + need.usual();
    issues.warning(
        pack.table(Tables.LEVERS).location(),
        IssueCode.MISSING_RATE,
        need.missing() + ", as " + need.table() + ".csv asks.",
        "Add the lever " + how + ", hard or soft; off says that none is wanted.");
  }

  /** All that a scope can name. */
  SortedSet<String> scopes() {
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
              issues,
              IssueCode.BAD_YEAR,
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
        pack.table(Tables.LEVERS)
            .at(row, column)
            .error(issues, IssueCode.BAD_LEVER, message, advice);
  }

  /** What is wrong with a row, to be reported with advice. */
  private interface Bad {
    void advise(String advice);
  }
}
