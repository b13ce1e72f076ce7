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

  @Test
  void anAgeBetweenTwoOthersIsMissed() {
    SmallVariant three =
        small()
            .adding(
                "workforce",
                "adult-nursing,north,M,50,59,11,illustrative: a round number to check by hand",
                "adult-nursing,north,M,60,69,10,illustrative: a round number to check by hand",
                "adult-nursing,south,M,50,59,11,illustrative: a round number to check by hand",
                "adult-nursing,south,M,60,69,10,illustrative: a round number to check by hand");
    assertEquals(List.of(), three.issues());
    // In either deanery, so that neither tells of the other: 1 a year of age on the older side.
    assertEquals(
        List.of(
            "workforce.csv warning MISSING_ROWS: no row for adult-nursing in north, M aged 50 to"
                + " 59, and workforce.csv depends on it: none would work there in the base year."
                + " Add the rows; a headcount of 0 says that there are none.",
            "workforce.csv warning MISSING_ROWS: no row for adult-nursing in south, M aged 50 to"
                + " 59, and workforce.csv depends on it: none would work there in the base year."
                + " Add the rows; a headcount of 0 says that there are none."),
        three.losing("workforce", "^adult-nursing,.*,M,50,.*").issues());
  }

  @Test
  void fewBetweenTwoOtherAgesMayBeNone() {
    assertEquals(
        List.of(),
        small()
            .adding(
                "workforce",
                "adult-nursing,north,M,60,69,9,illustrative: a round number to check by hand",
                "adult-nursing,south,M,60,69,9,illustrative: a round number to check by hand")
            .issues());
  }

  @Test
  void anAgeThatAHundredOfTheOtherSexSpeakForIsMissed() {
    String men = "adult-nursing,%s,M,50,59,%d,illustrative: a round number to check by hand";
    // A tenth of 110 men: a tenth of 900 women is 90. A ninth of 112.5 is 100.
    assertEquals(
        List.of(),
        small()
            .adding("workforce", men.formatted("north", 11), men.formatted("south", 11))
            .issues());
    List<String> issues =
        SmallVariant.in(folder)
            .adding("workforce", men.formatted("north", 13), men.formatted("south", 13))
            .issues();
    assertEquals(2, issues.size(), issues.toString());
    assertTrue(issues.get(0).contains("no row for adult-nursing in north, F aged 50 to 59"));
  }

  @Test
  void leavingThatEndsWhereMostStillWorkIsAWarning() {
    String ends =
        "leaving.csv warning MISSING_ROWS: ends at age 59, where 0.04 leave in a year: of";
    TestPack pack =
        new TestPack()
            .put("leaving", "specialty,sex,age_from,age_to,annual_rate", "*,*,20,59,0.04");
    assertEquals(
        List.of(
            ends
                + " physio, F, all who are left leave a year later. Add the rows of older ages; a"
                + " rate of 1 says that all leave."),
        pack.issues());
    assertEquals(List.of(), pack.add("leaving", "*,*,60,60,0.5").issues());
  }

  @Test
  void laterYearsOfTrainingThatHaveNoRowAreMissed() {
    String rows = "^adult-nursing,.*,[23],.*";
    SmallVariant first = small().losing("trainees", rows);
    // The intakes of 2006 and 2007 say who must be there.
    assertTrue(first.issues().toString().contains("intakes.csv depends on it"));
    assertEquals(
        List.of(
            "trainees.csv warning MISSING_ROWS: no row for adult-nursing in year 2 to 3 of"
                + " training, and 100 are in year 1. Add the rows; a headcount of 0 says that"
                + " nobody is so far."),
        first.losing("intakes", "^nursing-.*,200[0-7],.*").issues());
  }

  @Test
  void fewInTheFirstYearOfTrainingMayBeTheFirstThereAre() {
    List<String> issues =
        small()
            .losing("trainees", "^general-surgery,.*,[2-5],.*")
            .losing("intakes", "^surgery-.*,200[0-7],.*")
            .issues();
    assertEquals(List.of(), issues);
  }

  @Test
  void traineesWithoutARowAreMissedWherePeopleEnteredAfterTheBaseYear() {
    List<String> issues =
        new TestPack()
            .put("settings", "setting,value", "base_year,2008", "first_intake_year,2010")
            .add("settings", "last_intake_year,2010", "horizon_year,2012", "short_horizon,yes")
            .put("intakes", "programme,year,places,entrants", "gp-n,2009,10,10")
            .put("trainees", "specialty,deanery,year_of_training,headcount")
            .issues();
    String missed =
        "trainees.csv warning MISSING_ROWS: no row at all, and in intakes.csv 10 entered up to"
            + " 2009: nobody would complete before them. Add the rows; a headcount of 0 says that"
            + " nobody was in training.";
    assertTrue(issues.contains(missed), issues.toString());
  }
}
