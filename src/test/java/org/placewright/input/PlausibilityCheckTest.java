package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a column allows and nobody means. */
class PlausibilityCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tariffs|2|4|40|from 1000 to 250000|40000",
        "tariffs|2|4|4000000|from 1000 to 250000|40000",
        "bids|2|4|39|from 1000 to 250000|39000",
        "fill_rates|3|3|0.1|from 0.3 to 1|0.9",
        "leaving|2|5|0.96|from 0 to 0.5|0.04",
        "training|2|2|0.98|from 0 to 0.3|0.02",
        "cohorts|2|3|0.05|from 0.4 to 1|0.95",
        "quality|2|4|8.2|from 20 to 100|82",
        "quality|2|4|0.82|from 20 to 100|82",
        "participation|2|5|0.09|from 0.3 to 1.2|0.9",
        "uplift|2|3|0.25|from -0.1 to 0.15|0.025",
        "specialties|2|8|100|from 0.05 to 20|1",
      })
  void aFigureInAnotherUnitOrSenseIsAWarningWithTheLikelyOne(
      String table, int line, int column, String value, String usual, String meant) {
    TestPack pack = new TestPack().without("scenarios").without("uncertainty");
    List<String> before = pack.issues();
    pack.cell(table, line, column, value);
    List<String> found =
        pack.issues().stream()
            .filter(issue -> !before.contains(issue) && !issue.contains("months"))
            .toList();
    String end =
        ("warning SUSPICIOUS: " + value + " is unusual: usually " + usual)
            + (". Did you mean " + meant + "?");
    String where = table + ".csv:" + line + ":" + column + " ";
    assertEquals(1, found.size(), found.toString());
    assertEquals(where + end, found.get(0).replaceFirst("\\[\\w+] ", ""));
    pack.cell(table, line, column, meant);
    assertEquals(before, pack.issues());
  }

  @ParameterizedTest
  @CsvSource({
    "discount_rate,0.35,from 0.005 to 0.12,0.035",
    "terminal_years,50,from 0 to 25,0.5",
    "ltft_fte,0.1,from 0.4 to 0.9,0.9",
    "surplus_price,0.6,from 0.005 to 0.5,0.06",
    "change_price,50,from 0.02 to 20,0.5",
    "pool_price,100,from 0 to 20,1"
  })
  void aSettingInAnotherUnitIsAWarning(
      String setting, String value, String usual, String meant, @TempDir Path folder) {
    SmallVariant pack =
        SmallVariant.in(folder)
            .losing("settings", "^" + setting + ",.*")
            .adding(
                "settings",
                setting + "," + value + ",illustrative: a round number to check by hand");
    List<String> issues = pack.issues();
    assertEquals(1, issues.size(), issues.toString());
    String end = " for " + setting + " is unusual: usually " + usual + ".";
    assertTrue(issues.get(0).contains("warning SUSPICIOUS: " + value + end), issues.get(0));
    assertTrue(
        setting.equals("ltft_fte") || issues.get(0).endsWith("Did you mean " + meant + "?"),
        issues.get(0));
  }

  @Test
  void aPriceOfMissingALeverInAnotherUnitIsAWarning(@TempDir Path folder) {
    List<String> issues =
        SmallVariant.in(folder)
            .losing("levers", "^(equity|ringfence|existing-resources),.*")
            .adding(
                "levers", "equity,*,,,0.85,soft,2000,illustrative: a round number to check by hand")
            .adding(
                "levers", "ringfence,*,,,1,soft,5,illustrative: a round number to check by hand")
            .adding(
                "levers",
                "existing-resources,*,,,1,soft,0,illustrative: a round number to check by hand")
            .issues();
    assertEquals(3, issues.size(), issues.toString());
    assertTrue(
        issues
            .get(0)
            .contains("2000 for each unit of equity is unusual: usually from 0.01 to 1000"),
        issues.get(0));
    assertTrue(
        issues
            .get(1)
            .contains("5 for each unit of ringfence is unusual: usually from 0.0000001 to 0.01"),
        issues.get(1));
    assertTrue(
        issues.get(2).contains("existing-resources may be missed for nothing, so it asks nothing."),
        issues.get(2));
  }

  @Test
  void aWholeColumnInAnotherUnitIsSaidOnce() {
    says(
        new TestPack()
            .cell("tariffs", 2, 4, "40")
            .cell("tariffs", 3, 4, "10")
            .add("tariffs", "nmet,physio,1,12,1"),
        "budgets.csv:2:4 [amount_gbp] warning SUSPICIOUS: madel has £2,000,000 in 2009/10, and"
            + " training as it is costs about £1,200 a year: it pays for 20,000 months. Are budgets"
            + " and tariffs both in pounds?",
        "budgets.csv:3:4 [amount_gbp] warning SUSPICIOUS: nmet has £500,000 in 2009/10, and"
            + " training as it is costs about £176 a year: it pays for 34,091 months. Are budgets"
            + " and tariffs both in pounds?",
        "tariffs.csv:2:4 [gbp_per_trainee_year] warning SUSPICIOUS: 40 is unusual, as are 2 more of"
            + " 3: usually from 1000 to 250000. Did you mean 40000?");
  }

  @Test
  void aBudgetInThousandsPaysForHardlyAMonth() {
    TestPack pack = new TestPack();
    for (int line = 2; line <= 8; line += 2) {
      pack.cell("budgets", line, 4, "2000");
    }
    // 10 entrants, 3 years and £40,000.50: £1,200,015 a year.
    says(
        pack,
        "budgets.csv:2:4 [amount_gbp] warning SUSPICIOUS: madel has £2,000 in 2009/10, and training"
            + " as it is costs about £1,200,015 a year: it pays for 0.02 months. Are budgets"
            + " and tariffs both in pounds?");
  }

  @ParameterizedTest
  @CsvSource({"500,5000", "50000,5000"})
  void aYearOfThePopulationWithADigitTooFewOrTooManyStandsOut(String persons, String meant) {
    says(
        new TestPack().cell("population", 6, 6, persons),
        "population.csv:6:6 [persons] warning OUTLIER: "
            + persons
            + " stands out from its neighbours by year: about 5000 is usual. Did you mean "
            + meant
            + "?");
  }

  @Test
  void residentsInThousandsAreFewForTheStaff() {
    TestPack pack = new TestPack();
    int lines = pack.lines("population").size();
    IntStream.rangeClosed(2, lines).forEach(line -> pack.cell("population", line, 6, "5"));
    String first = pack.issues().get(0);
    assertEquals(
        "population.csv warning SUSPICIOUS: 20 residents and 310 staff in the base year: 0.065"
            + " for each. Are both in persons, and neither in thousands?",
        first);
  }

  @Test
  void aRowAHundredTimesItsNeighboursStandsOut() {
    says(
        new TestPack()
            .cell("workforce", 2, 6, "1")
            .cell("workforce", 3, 6, "2")
            .add("workforce", "gp,south,F,40,49,100")
            .without("exits")
            .without("scenarios"),
        "joiners.csv warning MISSING_ROWS: no row for gp in south, and workforce.csv depends on it:"
            + " nobody would join there. Add the rows; 0 in one year says that there are none.",
        "vacancies.csv warning MISSING_ROWS: no row for gp in south, and workforce.csv depends on"
            + " it: no post would be empty there. Add the rows; a vacancy_fte of 0 says that there"
            + " are none.",
        "workforce.csv warning MISSING_ROWS: no row for gp in south, M, and workforce.csv depends"
            + " on it: none would work there in the base year. Add the rows; a headcount of 0 says"
            + " that there are none.",
        "workforce.csv:5:6 [headcount] warning OUTLIER: 100 stands out from its neighbours by"
            + " deanery: about 1 is usual. Did you mean 1?");
  }

  @Test
  void headsThatAreNotWholeAreAWarning() {
    says(
        new TestPack().cell("workforce", 2, 6, "87.3").cell("workforce", 3, 6, "104.8"),
        "workforce.csv:2:6 [headcount] warning SUSPICIOUS: 2 of 3 counts of people are not whole."
            + " Are these FTE? Give heads.");
  }

  @Test
  void aPoolInThousandsIsSmallForThoseWhoEntered() {
    says(
        new TestPack().cell("entrant_pool", 2, 3, "0.03").cell("entrant_pool", 3, 3, "0.03"),
        "entrant_pool.csv:2:3 [headcount] warning SUSPICIOUS: 0.03 can enter, and 10 entered in"
            + " 2008. Is the pool in persons?");
  }

  @Test
  void thatAllLeaveIsNotUnusual() {
    says(new TestPack().put("leaving", "specialty,sex,age_from,age_to,annual_rate", "*,*,20,69,1"));
  }

  @Test
  void aPackInWhichNoShortageCountsIsAWarning() {
    TestPack pack = new TestPack().cell("specialties", 2, 8, "0").cell("specialties", 3, 8, "0");
    assertEquals(
        List.of(
            "specialties.csv:2:8 [shortfall_weight] warning SUSPICIOUS: no specialty counts, as"
                + " every shortfall_weight is 0: no plan is better than another. Give each what one"
                + " FTE-year short of it weighs; 1 where all weigh the same."),
        pack.issues().stream().filter(issue -> issue.startsWith("specialties")).toList());
  }
}
