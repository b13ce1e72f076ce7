package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years, ages and intakes that nothing has a row for, where others have one. */
class LostRowsTest {
  @TempDir Path folder;

  private SmallVariant small() {
    return SmallVariant.in(folder);
  }

  private List<String> lost(String table, String pattern) {
    return small().losing(table, pattern).issues();
  }

  @Test
  void anAgeOfASpecialtyInOneDeaneryIsMissed() {
    SmallVariant older =
        small()
            .adding(
                "workforce",
                "adult-nursing,north,F,50,59,90,illustrative: a round number to check by hand")
            .adding(
                "workforce",
                "adult-nursing,south,F,50,59,9,illustrative: a round number to check by hand");
    assertEquals(List.of(), older.issues());
    // As in the north, 90 of 990: about a tenth of 900.
    assertEquals(
        List.of(
            "workforce.csv warning MISSING_ROWS: no row for adult-nursing in south, F aged 50 to"
                + " 59, and workforce.csv depends on it: none would work there in the base year."
                + " Add the rows; a headcount of 0 says that there are none."),
        older.losing("workforce", "^adult-nursing,south,F,50,.*").issues());
  }

  @Test
  void aYearOfJoinersIsMissed() {
    String rows = "^general-practice,south,2011,.*";
    SmallVariant many =
        small()
            .changing(
                "joiners",
                lines ->
                    lines.stream()
                        .map(line -> line.replaceFirst("^(general-practice,south,\\d+),0", "$1,9"))
                        .toList());
    assertEquals(List.of(), many.issues());
    assertEquals(
        List.of(
            "joiners.csv warning MISSING_ROWS: no row for general-practice in south in 2011: nobody"
                + " would join there then. Add the rows; 0 says that nobody joins."),
        many.losing("joiners", rows).issues());
  }

  @Test
  void anIntakeBeforeTheBaselineIsMissed() {
    assertEquals(
        List.of(
            "intakes.csv warning MISSING_ROWS: no row for gp-south-a in 2006: it had an intake"
                + " before, or has trainees of then. Add the rows; 0 places say that there was"
                + " none."),
        lost("intakes", "^gp-south-a,2006,.*"));
  }

  @Test
  void anIntakeThatNoProgrammeHasIsSaidOnce() {
    List<String> issues = lost("intakes", "^[^,]+,2006,.*");
    assertEquals(1, issues.size(), issues.toString());
    assertTrue(issues.get(0).contains("no row at all for 2006"), issues.toString());
  }

  @Test
  void aPoolInForceWithoutAnyPoolIsAWarning() {
    assertEquals(
        List.of(
            "entrant_pool.csv warning EMPTY_FILE: has a header and no rows. Where no row gives a"
                + " pool it has no end, and `entrant-pool` asks nothing. Leave the file out if that"
                + " is meant.",
            "entrant_pool.csv warning MISSING_ROWS: no row at all, and without one entrant-pool"
                + " asks nothing. Add the rows, or say off in levers.csv."),
        lost("entrant_pool", ".*"));
  }
}
