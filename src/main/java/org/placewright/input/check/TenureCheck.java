package org.placewright.input.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Retention;

/**
 * Who has left does not come back: along a curve of exits or retention fewer and fewer are there.
 */
record TenureCheck(Pack pack, Set<String> said, IssueCollector issues) {
  TenureCheck(Pack pack, IssueCollector issues) {
    this(pack, new TreeSet<>(), issues);
  }

  /** A row, and the share that it says is still there. */
  private record Point<R>(Located<R> row, double there) {}

  void check() {
    Map<String, TreeMap<Integer, Point<Exit>>> exits = new TreeMap<>();
    for (Located<Exit> row : pack.table(Tables.EXITS).located()) {
      Exit exit = row.row();
      exits
          .computeIfAbsent(Row.keyOf(exit.specialty(), exit.sex()), key -> new TreeMap<>())
          .put(exit.yearsFromBase(), new Point<>(row, 1 - exit.cumulativeShare()));
    }
    if (pack.whole(Tables.EXITS, Tables.WORKFORCE)) {
      pack.table(Tables.EXITS).located().forEach(row -> bothSexes(row, exits.keySet()));
    }
    exits.values().forEach(curve -> falls(pack.table(Tables.EXITS), "cumulative_share", curve));
    Map<String, TreeMap<Integer, Point<Retention>>> stays = new TreeMap<>();
    for (Located<Retention> row : pack.table(Tables.RETENTION).located()) {
      Retention stay = row.row();
      String key = Row.keyOf(stay.specialty(), stay.sex(), stay.origin(), stay.joinedFrom());
      stays
          .computeIfAbsent(key, any -> new TreeMap<>())
          .put(stay.yearsSinceJoining(), new Point<>(row, stay.shareStillWorking()));
    }
    stays
        .values()
        .forEach(curve -> falls(pack.table(Tables.RETENTION), "share_still_working", curve));
  }

  /** Where one sex of a specialty has a curve of its own, the other has one too. */
  private void bothSexes(Located<Exit> row, Set<String> curves) {
    Exit exit = row.row();
    for (Sex other : Sex.values()) {
      boolean has =
          Stream.of(exit.specialty(), Wildcard.ANY)
              .flatMap(of -> Stream.of(Row.keyOf(of, other.code()), Row.keyOf(of, Wildcard.ANY)))
              .anyMatch(curves::contains);
      boolean works =
          pack.rows(Tables.WORKFORCE).stream()
              .anyMatch(
                  staff ->
                      staff.sex() == other
                          && staff.headcount() > 0
                          && Wildcard.covers(exit.specialty(), staff.specialty()));
      if (!has && works && said.add(exit.specialty())) {
        issues.warning(
            pack.table(Tables.EXITS).location(),
            IssueCode.MISSING_ROWS,
            "no row for "
                + exit.specialty()
                + ", "
                + other.code()
                + ", and workforce.csv has staff of both sexes: those would leave at the rates of"
                + " leaving.csv.",
            "Add the rows, or one for *.");
      }
    }
  }

  private <R extends Row> void falls(
      TableRows<R> table, String column, TreeMap<Integer, Point<R>> curve) {
    for (Map.Entry<Integer, Point<R>> point : curve.entrySet()) {
      Optional.ofNullable(curve.lowerEntry(point.getKey()))
          .filter(before -> before.getValue().there() < point.getValue().there())
          .ifPresent(
              before ->
                  table
                      .at(point.getValue().row(), column)
                      .error(
                          issues,
                          IssueCode.INCONSISTENT,
                          "more are there after "
                              + point.getKey()
                              + " years than after "
                              + before.getKey()
                              + ", line "
                              + before.getValue().row().raw().line()
                              + ".",
                          "Who comes back to practice is a joiner."));
    }
  }
}
