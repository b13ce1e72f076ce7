package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.ScenarioInForce;
import org.placewright.scenario.training.Quality;

/** Scenarios change tables before they are read. */
class ScenarioEditsTest {
  private static final String HEADER = "scenario,table,where,column,operation,value,order";

  private static Scenario read(TestPack pack, String scenario) {
    ReadResult result = pack.read(Optional.of(scenario));
    return result.scenario().orElseThrow(() -> new AssertionError(result.issues()));
  }

  private static TestPack with(String... edits) {
    TestPack pack = new TestPack().put("scenarios", HEADER);
    for (String edit : edits) {
      pack.add(
          "scenarios", edit + ",".repeat(6 - (int) edit.chars().filter(c -> c == ',').count()));
    }
    return pack;
  }

  private static TestPack withCases(TestPack pack, String... cases) {
    return pack.put("scenario_cases", "scenario,extends").add("scenario_cases", cases);
  }

  private static List<String> issues(TestPack pack, String scenario) {
    return pack.read(Optional.of(scenario)).issues().stream().map(Object::toString).toList();
  }

  private static List<String> ofScenarios(TestPack pack, String scenario) {
    return issues(pack, scenario).stream().filter(line -> line.startsWith("scenario")).toList();
  }

  private static List<Long> pounds(TestPack pack, String scenario) {
    return read(pack, scenario).money().budgets().stream()
        .map(budget -> budget.amount().pence() / 100)
        .toList();
  }

  @Test
  void onlyTheRowsThatMatchAreChanged() {
    List<Pounds> amounts =
        read(new TestPack(), "cut").money().budgets().stream().map(Budget::amount).toList();
    // 2,000,000 * 0.95 = 1,900,000 in madel's 2010; pence.
    assertEquals(
        List.of(200_000_000L, 190_000_000L, 200_000_000L, 200_000_000L),
        amounts.subList(0, 4).stream().map(Pounds::pence).toList());
    assertEquals(50_000_000L, amounts.get(5).pence());
  }

  @Test
  void aScenarioMayChangeSeveralTablesAndSettings() {
    Scenario bold = read(new TestPack(), "bold");
    assertEquals(0.0, bold.settings().discountRate());
    // 0.5 + 0.1
    assertEquals(List.of(0.6, 0.2), bold.policy().levers().stream().map(LeverRow::value).toList());
  }

  @Test
  void wholeNumbersAreRoundedAndPoundsToThePenny() {
    TestPack pack =
        with(
            "s,capacity,programme=gp-n,max_places,multiply,1.125",
            "s,tariffs,fund=madel,gbp_per_trainee_year,multiply,0.333");
    Scenario scenario = read(pack, "s");
    // 20 * 1.125 = 22.5, halves up.
    assertEquals(23, scenario.provision().capacity().get(0).maxPlaces());
    // 40000.50 * 0.333 = 13320.1665
    assertEquals(13_320_17, scenario.money().tariffs().get(0).perTraineeYear().pence());
  }

  @Test
  void withoutAScenarioNothingIsChanged() {
    assertNotEquals(read(new TestPack(), "cut").money(), new TestPack().scenario().money());
    assertEquals(new TestPack().scenario().money(), read(new TestPack(), "bold").money());
  }

  @Test
  void changesAreMadeInTheirOrderForAnyOrderOfRows() {
    String all = "s,budgets,,amount_gbp,multiply,2,1";
    String one = "s,budgets,financial_year=2010,amount_gbp,add,7,2";
    // 2,000,000 doubled, then 7 more: 4,000,007.
    assertEquals(400_000_700, read(with(all, one), "s").money().budgets().get(1).amount().pence());
    assertEquals(read(with(all, one), "s").money(), read(with(one, all), "s").money());
  }

  @Test
  void twoChangesToOneFieldAreAnErrorUnlessOrdered() {
    assertEquals(
        List.of(
            "scenarios.csv:3:3 [where] error BAD_SCENARIO: budgets.csv:4:4 [amount_gbp] is changed"
                + " here and on line 2. Give one of the two a higher order."),
        ofScenarios(
            with("s,budgets,,amount_gbp,add,2", "s,budgets,financial_year=2010,amount_gbp,set,7"),
            "s"));
  }

  @Test
  void anUnknownScenarioIsNamedWithTheOnesThereAre() {
    assertEquals(
        "scenarios.csv error BAD_SCENARIO: there is no scenario \"cutt\"."
            + " Did you mean cut? There are bold, cut.",
        new TestPack().read(Optional.of("cutt")).issues().get(0).toString());
  }

  @Test
  void anErrorThatAScenarioCausesPointsToBoth() {
    assertEquals(
        "vacancies.csv:2:3 [vacancy_fte] error OUT_OF_RANGE: \"-1\" is not from 0 to 10000000."
            + " (The scenario changed this: scenarios.csv:2.)",
        with("s,vacancies,,vacancy_fte,set,-1").read(Optional.of("s")).issues().get(0).toString());
  }

  @Test
  void aMistakeInAScenarioThatIsNotAskedForIsAWarning() {
    TestPack pack = with("bad,budget,,amount_gbp,set,1", "odd,budgets,,amount_gbp,divide,2");
    pack.add("scenarios", "good,budgets,,amount_gbp,multiply,2,");
    assertEquals(
        List.of(
            "scenarios.csv:2:2 [table] warning BAD_SCENARIO: there is no table \"budget\" to"
                + " change. Did you mean budgets?",
            "scenarios.csv:3:5 [operation] warning BAD_VALUE: \"divide\" is not set, add, multiply,"
                + " at-least, at-most or insert."),
        issues(pack, "good"));
    assertEquals(4_000_000, pounds(pack, "good").get(0));
    assertEquals(
        "scenarios.csv:3:5 [operation] error BAD_VALUE: \"divide\" is not set, add, multiply,"
            + " at-least, at-most or insert.",
        issues(pack, "odd").get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fund=madel & financial_year>=2011; 2000000 2000000 7 7 500000 500000 500000 500000",
        "fund!=madel & financial_year<2010; 2000000 2000000 2000000 2000000 7 500000 500000 500000",
        "financial_year=2010..2011; 2000000 7 7 2000000 500000 7 7 500000",
        "financial_year=2009|2012; 7 2000000 2000000 7 7 500000 500000 7",
        "financial_year=2009|2011..2012; 7 2000000 7 7 7 500000 7 7",
        "financial_year!=2009|2011..2012; 2000000 7 2000000 2000000 500000 7 500000 500000",
        "amount_gbp>500000.00 & financial_year<=2009; 7 2000000 2000000 2000000 500000 500000"
            + " 500000 500000",
        "amount_gbp=500000.0; 2000000 2000000 2000000 2000000 7 7 7 7",
      })
  void whereComparesWordsNumbersListsAndRanges(String where, String amounts) {
    List<Long> expected = Arrays.stream(amounts.split(" ")).map(Long::valueOf).toList();
    assertEquals(expected, pounds(with("s,budgets," + where + ",amount_gbp,set,7"), "s"));
  }

  @Test
  void daysAreComparedAsTheyAreWritten() {
    TestPack pack = with("s,quality,assessed_on>2008-04-01,score,set,7");
    assertEquals(
        List.of(82.0, 7.0),
        read(pack, "s").provision().quality().stream().map(Quality::score).toList());
  }

  @Test
  void whatIsLessOrMoreThanALimitBecomesTheLimit() {
    assertEquals(
        List.of(
            2_000_000L, 2_000_000L, 2_000_000L, 2_000_000L, 600_000L, 600_000L, 600_000L, 600_000L),
        pounds(with("s,budgets,,amount_gbp,at-least,600000"), "s"));
    assertEquals(
        List.of(600_000L, 600_000L, 600_000L, 600_000L, 500_000L, 500_000L, 500_000L, 500_000L),
        pounds(with("s,budgets,,amount_gbp,at-most,600000"), "s"));
  }

  @Test
  void aRowCanBeInserted() {
    String row = "s,fill_rates,specialty=physio & deanery=south & fill_rate=0.5,,insert,";
    assertEquals(0.5, read(with(row), "s").workforce().flows().fillRate("physio", "south"));
    assertEquals(0.95, read(with(row), "s").workforce().flows().fillRate("physio", "north"));
    assertEquals(
        List.of(
            "fill_rates.csv [fill_rate] error OUT_OF_RANGE: \"1.5\" is not from 0 to 1. (The"
                + " scenario changed this: scenarios.csv:2.) Write it as a fraction: 0.015"),
        issues(with(row.replace("0.5", "1.5")), "s"));
    assertEquals(
        List.of(
            "fill_rates.csv error DUPLICATE_KEY: the same specialty, deanery as line 3. (The"
                + " scenario changed this: scenarios.csv:2.) Keep one of the two rows."),
        issues(with("s,fill_rates,specialty=gp & deanery=north & fill_rate=1,,insert,"), "s"));
  }

  @Test
  void aScenarioBuildsOnOthersInTheirOrder() {
    TestPack pack =
        withCases(
            with(
                "double,budgets,fund=madel,amount_gbp,multiply,2",
                "more,budgets,fund=madel,amount_gbp,add,100",
                "less,budgets,fund=madel,amount_gbp,add,-1"),
            "less,double+more",
            "other,more+double");
    // 2 × 2,000,000 + 100 - 1, and 2 × (2,000,000 + 100).
    assertEquals(4_000_099, pounds(pack, "less").get(0));
    assertEquals(4_000_200, pounds(pack, "other").get(0));
    assertEquals(
        List.of("double", "more", "less"),
        read(pack, "less").policy().scenarios().stream().map(ScenarioInForce::name).toList());
  }

  @Test
  void aCombinationIsMadeInTheOrderGivenAndMayNotMeetInAField() {
    TestPack pack =
        with(
            "double,budgets,fund=madel,amount_gbp,multiply,2",
            "rich,budgets,amount_gbp>3000000 & fund=madel,amount_gbp,set,5",
            "poor,budgets,fund=nmet,amount_gbp,set,5");
    assertEquals(4_000_000, pounds(pack, "double+poor").get(0));
    assertEquals(5, pounds(pack, "poor+double").get(4));
    assertEquals(
        List.of(
            "scenarios.csv:3:3 [where] error BAD_SCENARIO: budgets.csv:2:4 [amount_gbp] is changed"
                + " here and on line 2, of double. To make both in that order, ask for a scenario"
                + " that extends double+rich."),
        ofScenarios(pack, "double+rich"));
    assertEquals(
        "scenarios.csv:3:3 [where] error BAD_SCENARIO: no row of budgets.csv matches. Words are"
            + " compared as they are written.",
        ofScenarios(pack, "rich+double").get(0));
    assertEquals(
        "scenarios.csv error BAD_SCENARIO: the scenario \"poor\" is asked for twice. Name it once.",
        ofScenarios(pack, "poor+poor").get(0));
  }

  @Test
  void whatAScenarioBuildsOnIsThereAndNotItself() {
    TestPack pack = withCases(with("s,budgets,,amount_gbp,set,1"), "s,t", "t,s", "u,ss");
    assertEquals(
        List.of(
            "scenario_cases.csv:2:2 [extends] error BAD_SCENARIO: \"s\" builds on itself.",
            "scenario_cases.csv:3:2 [extends] error BAD_SCENARIO: \"t\" builds on itself.",
            "scenario_cases.csv:4:2 [extends] warning BAD_SCENARIO: there is no scenario \"ss\" to"
                + " build on. Did you mean s?"),
        ofScenarios(pack, "s"));
  }

  @Test
  void aScenarioCannotCalculateWithAnEmptyField() {
    assertEquals(
        List.of(
            "levers.csv:2:5 [value] error BAD_SCENARIO: scenarios.csv:2 calculates with an empty"
                + " field. Write out what empty means here: 1."),
        issues(
            with("s,levers,,value,multiply,2")
                .cell("levers", 2, 1, "min-cohort")
                .cell("levers", 2, 5, ""),
            "s"));
    assertEquals(
        List.of(
            "demand_drivers.csv:2:7 [central] error MISSING_VALUE: there is no value."
                + " (The scenario changed this: scenarios.csv:2.) The change a plan uses."),
        issues(with("s,demand_drivers,,central,multiply,2").cell("demand_drivers", 2, 7, ""), "s"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "s,budget,,amount_gbp,set,1~2 [table] error BAD_SCENARIO: there is no table \"budget\" to"
            + " change. Did you mean budgets?",
        "s,scenarios,,value,set,1~2 [table] error BAD_SCENARIO: there is no table \"scenarios\" to"
            + " change.",
        "s,budgets,,amount_gpb,set,1~4 [column] error BAD_SCENARIO: budgets.csv has no column"
            + " \"amount_gpb\". Did you mean amount_gbp?",
        "s,budgets,fnud=madel,amount_gbp,set,1~3 [where] error BAD_SCENARIO: \"fnud=madel\" is no"
            + " test of a column of budgets.csv. Did you mean fund?",
        "s,budgets,fund,amount_gbp,set,1~3 [where] error BAD_SCENARIO: \"fund\" is no test of a column"
            + " of budgets.csv. Did you mean fund?",
        "s,budgets,fund=sift,amount_gbp,set,1~3 [where] error BAD_SCENARIO: no row of budgets.csv"
            + " matches. Words are compared as they are written.",
        "s,levers,,mode,multiply,2~5 [operation] error BAD_SCENARIO: mode does not hold numbers."
            + " Use set.",
        "s,levers,,value,multiply,5%~6 [value] error BAD_NUMBER: \"5%\" is not a number."
            + " Write it as a fraction: 0.05",
        "s,budgets,fund=madel|nmte,amount_gbp,set,1~3 [where] error BAD_SCENARIO: no row of"
            + " budgets.csv has fund \"nmte\". Did you mean nmet?",
        "s,budgets,fund>madel,amount_gbp,set,1~3 [where] error BAD_SCENARIO: \"madel\" is no number"
            + " and no day to compare with. = and != alone compare words.",
        "s,budgets,financial_year=2010..last,amount_gbp,set,1~3 [where] error BAD_SCENARIO: \"last\""
            + " is no number and no day to compare with. = and != alone compare words.",
        "s,budgets,fund>=,,insert,~3 [where] error BAD_SCENARIO: \"\" is no number and no day to"
            + " compare with. = and != alone compare words.",
        "s,budgets,fund!=madel,,insert,~3 [where] error BAD_SCENARIO: a row to insert needs its"
            + " fields. Write column=value & ….",
        "s,budgets,fund=madel,amount_gbp,insert,~4 [column] error BAD_SCENARIO: a whole row has no"
            + " column. Name its fields in where.",
        "s,budgets,fund=madel,fund,at-most,2~5 [operation] error BAD_SCENARIO: fund does not hold"
            + " numbers. Use set.",
        "s,levers,,value,at-least,~6 [value] error BAD_SCENARIO: there is no number for at-least."
            + " Give one; set alone may leave it empty.",
        "s,levers,,value,multiply,~6 [value] error BAD_SCENARIO: there is no number to multiply by."
            + " Give one; set alone may leave it empty.",
        "s,levers,,value,add,~6 [value] error BAD_SCENARIO: there is no number to add."
            + " Give one; set alone may leave it empty.",
      })
  void anEditThatCannotBeMadeIsAnErrorWhereItIsAskedForAndElseAWarning(String edit, String said) {
    assertEquals(List.of("scenarios.csv:2:" + said), issues(with(edit), "s"));
    assertEquals(
        List.of("scenarios.csv:2:" + said.replace("] error ", "] warning ")), with(edit).issues());
  }
}
