package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that people make in the small pack, which has no warning of its own. */
class HumanErrorCheckTest {
  @TempDir Path folder;

  private List<String> of(String table, UnaryOperator<List<String>> change) {
    return SmallVariant.in(folder).changing(table, change).issues();
  }

  /** Every number of a column times another. */
  private static List<String> times(List<String> lines, int column, double factor) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            line -> {
              String[] cells = lines.get(line).split(",", -1);
              if (line > 0) {
                double number = Double.parseDouble(cells[column]) * factor;
                cells[column] =
                    number == Math.rint(number)
                        ? String.valueOf(Math.round(number))
                        : String.valueOf(number);
              }
              return String.join(",", cells);
            })
        .toList();
  }

  private static void says(List<String> issues, String message) {
    assertTrue(issues.stream().anyMatch(issue -> issue.contains(message)), issues::toString);
  }

  @Test
  void theSmallPackSaysNothing() {
    assertEquals(List.of(), SmallVariant.in(folder).issues());
  }

  @Test
  void emptyPostsInAnotherUnitAreAWarning() {
    // 100 FTE of 3,100 heads or so: 3 %.
    says(of("vacancies", lines -> times(lines, 2, 100)), "FTE of empty posts and");
  }

  @Test
  void emptyPostsInThousandsAreAWarning() {
    says(of("vacancies", lines -> times(lines, 2, 0.001)), "0.1 FTE of empty posts and");
  }

  @Test
  void placesInAnotherUnitThanEntrantsAreAWarning() {
    says(of("intakes", lines -> times(lines, 2, 100)), "Are both in persons, and not swapped?");
  }

  @Test
  void traineesInAnotherUnitThanPlacesAreAWarning() {
    // 37,700 for 112 places: 336.6 for each.
    says(of("capacity", lines -> times(lines, 2, 100)), "Are both in persons, and not swapped?");
  }

  @Test
  void staffInAnotherUnitThanTraineesAreAWarning() {
    // 590 trainees and 170 entrants beside 300,000 staff: 0.002 and 0.0006 for each.
    List<String> issues = of("workforce", lines -> times(lines, 5, 100));
    says(issues, "590 trainees and 300,000 staff: 0.002 for each.");
    says(issues, "170 entrants of 2008 and 300,000 staff: 0.00057 for each.");
  }

  @Test
  void poolsInAnotherUnitThanEntrantsAreAWarning() {
    says(of("entrant_pool", lines -> times(lines, 2, 100)), "Is the pool in persons?");
  }

  @Test
  void entrantsCountedInWholeTimeEquivalentsAreAWarning() {
    says(
        of("intakes", lines -> times(lines, 3, 0.873)),
        "48 of 48 counts of people are not whole. Are these FTE? Give heads.");
  }

  @Test
  void aYearThatAScopesOwnRowLeavesToTheRowForAllIsAWarning() {
    says(
        of(
            "levers",
            lines ->
                lines.stream()
                    .map(
                        line ->
                            line.replace(
                                "general-practice,2009,2010", "general-practice,2009,2009"))
                    .toList()),
        "stability of general-practice names no row for 2010: that of * holds there.");
  }

  @Test
  void aProfessionWithoutAPoolIsAWarning() {
    says(
        SmallVariant.in(folder).losing("entrant_pool", "nurse,.*").issues(),
        "entrant_pool.csv has no pool of nurse: any number may enter adult-nursing. Add its pool,"
            + " or leave out the file.");
  }

  @Test
  void aDeaneryOfTwoWithoutMobilityIsAWarning() {
    says(
        SmallVariant.in(folder).losing("mobility", "south,.*").issues(),
        "mobility.csv warning MISSING_ROWS: no row for south");
  }

  @Test
  void intakesAYearTooLateAreAWarning() {
    says(
        of(
            "intakes",
            lines ->
                IntStream.range(0, lines.size())
                    .mapToObj(
                        line ->
                            line == 0
                                ? lines.get(0)
                                : lines
                                    .get(line)
                                    .replace(",2008,", ",2009,")
                                    .replace(",2007,", ",2008,"))
                    .toList()),
        "every programme has places promised for 2009, an intake that the plan decides.");
  }

  @Test
  void driversThatAllStopBeforeTheHorizonIsAWarning() {
    says(
        of(
            "demand_drivers",
            lines -> lines.stream().map(line -> line.replace(",2014,", ",2013,")).toList()),
        "no driver names 2014: nothing changes there but the population.");
  }

  @Test
  void aSettingInAnotherUnitIsAWarning() {
    says(
        of(
            "settings",
            lines ->
                lines.stream()
                    .map(line -> line.replace("surplus_price,0.05", "surplus_price,0.0005"))
                    .toList()),
        "0.0005 for surplus_price is unusual: usually from 0.005 to 0.5. Did you mean 0.005?");
  }

  @Test
  void aLeverAHundredTimesThatOfTheYearBeforeIsAWarning() {
    says(
        of(
            "levers",
            lines ->
                lines.stream()
                    .map(line -> line.replace("gp-plus,*,2010,2010,8,", "gp-plus,*,2010,2010,800,"))
                    .toList()),
        "800 stands out from its neighbours by from_year: about 4 is usual.");
  }

  @Test
  void aNumberTooSmallForADoubleIsStillBelowZero() {
    says(
        of(
            "vacancies",
            lines -> lines.stream().map(line -> line.replace(",20,", ",-1e-400,")).toList()),
        "\"-1e-400\" is not from 0 to");
  }
}
