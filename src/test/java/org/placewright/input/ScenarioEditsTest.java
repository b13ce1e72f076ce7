package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.policy.LeverRow;

/** Scenarios change tables before they are read. */
class ScenarioEditsTest {
  private static final String HEADER = "scenario,table,where,column,operation,value";

  private static Scenario read(TestPack pack, String scenario) {
    ReadResult result = pack.read(Optional.of(scenario));
    return result.scenario().orElseThrow(() -> new AssertionError(result.issues()));
  }

  private static TestPack with(String... edits) {
    TestPack pack = new TestPack().put("scenarios", HEADER);
    return pack.add("scenarios", edits);
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
  void changesAreMadeInOneOrderForAnyOrderOfRows() {
    String all = "s,budgets,,amount_gbp,multiply,2";
    String one = "s,budgets,financial_year=2010,amount_gbp,set,7";
    // All are doubled first, then one is set.
    assertEquals(700, read(with(all, one), "s").money().budgets().get(1).amount().pence());
    assertEquals(read(with(all, one), "s").money(), read(with(one, all), "s").money());
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
  void aScenarioCannotCalculateWithAnEmptyField() {
    assertEquals(
        List.of(
            "levers.csv:2:5 [value] error BAD_SCENARIO: scenarios.csv:2 calculates with an empty"
                + " field. Write out what empty means here: 1."),
        with("s,levers,,value,multiply,2")
            .cell("levers", 2, 1, "min-cohort")
            .cell("levers", 2, 5, "")
            .issues());
    assertEquals(
        List.of(
            "demand_drivers.csv:2:7 [central] error MISSING_VALUE: there is no value."
                + " The change a plan uses."),
        with("s,demand_drivers,,central,multiply,2").cell("demand_drivers", 2, 7, "").issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "s,budget,,amount_gbp,set,1|2 [table] error BAD_SCENARIO: there is no table \"budget\" to"
            + " change. Did you mean budgets?",
        "s,scenarios,,value,set,1|2 [table] error BAD_SCENARIO: there is no table \"scenarios\" to"
            + " change.",
        "s,budgets,,amount_gpb,set,1|4 [column] error BAD_SCENARIO: budgets.csv has no column"
            + " \"amount_gpb\". Did you mean amount_gbp?",
        "s,budgets,fnud=madel,amount_gbp,set,1|3 [where] error BAD_SCENARIO: \"fnud=madel\" is no"
            + " column=value of budgets.csv. Did you mean fund?",
        "s,budgets,fund,amount_gbp,set,1|3 [where] error BAD_SCENARIO: \"fund\" is no column=value"
            + " of budgets.csv. Did you mean fund?",
        "s,budgets,fund=sift,amount_gbp,set,1|3 [where] error BAD_SCENARIO: no row of budgets.csv"
            + " matches. Values are compared as text.",
        "s,levers,,mode,multiply,2|5 [operation] error BAD_SCENARIO: mode does not hold numbers."
            + " Use set.",
        "s,levers,,value,multiply,5%|6 [value] error BAD_NUMBER: \"5%\" is not a number."
            + " Write it as a fraction: 0.05",
        "s,levers,,value,multiply,|6 [value] error BAD_SCENARIO: there is no number to multiply by."
            + " Give one; set alone may leave it empty.",
        "s,levers,,value,add,|6 [value] error BAD_SCENARIO: there is no number to add."
            + " Give one; set alone may leave it empty.",
      })
  void anEditThatCannotBeMadeIsAnErrorEvenWhenItIsNotChosen(String edit, String said) {
    assertEquals(List.of("scenarios.csv:2:" + said), with(edit).issues());
  }
}
