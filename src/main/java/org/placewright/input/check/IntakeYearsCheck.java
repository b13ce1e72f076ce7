package org.placewright.input.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.training.Intake;

/** Intakes are of the years they stand for, and their places and entrants of one unit. */
record IntakeYearsCheck(Pack pack, Horizon horizon, IssueCollector issues) {
  /** Of a hundred places hardly fewer are filled than this share. */
  private static final double FEWEST_PER_PLACE = 0.2;

  void check() {
    Map<String, List<Located<Intake>>> byProgramme =
        pack.table(Tables.INTAKES).located().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.row().programme(), TreeMap::new, Collectors.toList()));
    promises(byProgramme);
    sameUnit();
  }

  /** What is promised to every programme leaves the plan little, or is of another year. */
  private void promises(Map<String, List<Located<Intake>>> byProgramme) {
    int first = horizon.firstIntakeYear();
    Predicate<Intake> isPromise = intake -> intake.year() == first && intake.places() > 0;
    boolean all =
        byProgramme.size() > 1
            && byProgramme.values().stream()
                .allMatch(rows -> rows.stream().map(Located::row).anyMatch(isPromise));
    if (all) {
      Located<Intake> row =
          byProgramme.values().stream()
              .flatMap(List::stream)
              .filter(each -> isPromise.test(each.row()))
              .findFirst()
              .orElseThrow();
      pack.table(Tables.INTAKES)
          .at(row, "year")
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "every programme has places promised for "
                  + first
                  + ", an intake that the plan decides.",
              "Are the years right? A promise cannot be taken back.");
    }
  }

  private void sameUnit() {
    List<Intake> rows = pack.rows(Tables.INTAKES);
    double places = rows.stream().mapToDouble(Intake::places).sum();
    double entrants = rows.stream().mapToDouble(Intake::entrants).sum();
    if (entrants > 0 && entrants < FEWEST_PER_PLACE * places) {
      issues.warning(
          pack.table(Tables.INTAKES).location(),
          IssueCode.SUSPICIOUS,
          "there are "
              + Figures.significant(entrants)
              + " entrants on "
              + Figures.significant(places)
              + " places.",
          "Are both in persons, and not swapped?");
    }
    long more = rows.stream().filter(row -> row.entrants() > row.places()).count();
    long fewer = rows.stream().filter(row -> row.entrants() < row.places()).count();
    if (more > 1 && more > fewer) {
      issues.warning(
          pack.table(Tables.INTAKES).location(),
          IssueCode.SUSPICIOUS,
          more + " intakes had more entrants than places, and " + fewer + " fewer.",
          "Are the two columns swapped?");
    }
  }
}
