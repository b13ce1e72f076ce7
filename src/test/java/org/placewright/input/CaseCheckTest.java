package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.scenario.policy.ScenarioInForce;

/** What a scenario moves, and what its case for change lacks. */
class CaseCheckTest {
  private static final String SCENARIOS = "scenario,table,where,column,operation,value";
  private static final String CASES =
      "scenario,evidence,challenged_by,challenged_on,challenge,signed_off_by,signed_off_on";
  private static final String[] MOVE = {
    "m,vacancies,specialty=gp,vacancy_fte,add,-1.5",
    "m,vacancies,specialty=physio,vacancy_fte,add,1.5",
  };

  private static TestPack pack(String... edits) {
    return new TestPack().put("scenarios", SCENARIOS).add("scenarios", edits);
  }

  private static List<ScenarioInForce> inForce(TestPack pack, String scenario) {
    ReadResult result = pack.read(Optional.of(scenario));
    return result
        .scenario()
        .orElseThrow(() -> new AssertionError(result.issues()))
        .policy()
        .scenarios();
  }

  private static List<String> moves(TestPack pack, String scenario) {
    return inForce(pack, scenario).stream()
        .flatMap(
            each ->
                each.moves().stream()
                    .map(
                        move ->
                            each.name()
                                + " "
                                + move.table()
                                + "."
                                + move.column()
                                + " "
                                + move.place()
                                + " "
                                + move.change()))
        .toList();
  }

  @Test
  void whatIsTakenFromOnePlaceAndGivenToAnotherIsMoved() {
    assertEquals(
        List.of("m vacancies.vacancy_fte north -1.5", "m vacancies.vacancy_fte south 1.5"),
        moves(pack(MOVE), "m"));
  }

  @Test
  void aProgrammeThatChangesItsProviderTakesAllItHasAlong() {
    TestPack pack =
        pack("m,programmes,programme=gp-n,provider,set,s-uni")
            .put("interests", "assessor,provider,interest");
    List<String> moved = moves(pack, "m");
    assertTrue(moved.contains("m capacity.max_places n-trust -20.0"), moved::toString);
    assertTrue(moved.contains("m capacity.max_places s-uni 20.0"), moved::toString);
    assertTrue(moved.contains("m intakes.places n-trust -10.0"), moved::toString);
    assertTrue(moved.contains("m programmes.programme s-uni 1.0"), moved::toString);
  }

  @Test
  void moreOrLessEverywhereAndRatesMoveNothing() {
    assertEquals(List.of(), moves(pack("m,vacancies,,vacancy_fte,add,2"), "m"));
    assertEquals(
        List.of(),
        moves(
            pack(
                "m,fill_rates,specialty=gp,fill_rate,set,0.5",
                "m,fill_rates,specialty=*,fill_rate,set,1"),
            "m"));
  }

  @Test
  void twoScenariosThatMoveOnlyTogetherAreBothReconfigurations() {
    TestPack pack =
        pack(
            "give,vacancies,specialty=physio,vacancy_fte,add,1.5",
            "take,vacancies,specialty=gp,vacancy_fte,add,-1.5");
    assertEquals(List.of(), moves(pack, "give"));
    assertEquals(
        List.of("take vacancies.vacancy_fte north -1.5", "give vacancies.vacancy_fte south 1.5"),
        moves(pack, "take+give"));
  }

  @Test
  void withoutACaseEverythingIsMissing() {
    assertEquals(
        List.of(
            "scenario_cases.csv warning UNASSURED: m reconfigures services and is unassured: there"
                + " is no evidence; no clinician has challenged it; nobody has signed it off on a"
                + " day."),
        pack(MOVE).read(Optional.of("m")).issues().stream().map(Object::toString).toList());
    assertEquals(List.of(), pack(MOVE).issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "White Paper,Dr A,2008-03-01,sound,Dr B,2008-04-01 | ",
        "Policy,Dr A,2008-03-01,sound,Dr B,2008-04-01 | its evidence is not in sources.csv",
        "guess,Dr A,2008-03-01,sound,Dr B,2008-04-01"
            + " | its evidence is not published and not derived from what is",
        "undated,Dr A,2008-03-01,sound,Dr B,2008-04-01"
            + " | its evidence has no date or no owner in sources.csv",
        "later,Dr A,2008-03-01,sound,Dr B,2008-04-01 | its evidence is younger than the sign-off",
        "White Paper,,,,Dr B,2008-04-01 | no clinician has challenged it",
        "White Paper,Dr A,2008-03-01,,Dr B,2008-04-01"
            + " | what the clinical challenge found, or when, is not said",
        "White Paper,Dr A,2008-03-01,sound,Dr A,2008-04-01 | who challenged it has signed it off",
        "White Paper,Dr A,2008-05-01,sound,Dr B,2008-04-01"
            + " | it was signed off before it was challenged",
        "White Paper,Dr A,2008-03-01,sound,Dr B, | nobody has signed it off on a day",
      })
  void aCaseIsCheckedNotAssumed(String row, String missing) {
    TestPack pack = pack(MOVE).put("scenario_cases", CASES).add("scenario_cases", "m," + row);
    pack.add(
        "sources",
        "guess,G,2008,Me,judged",
        "undated,U,,Me,published",
        "later,L,2008-05-01,Me,published");
    List<String> found = inForce(pack, "m").get(0).missing();
    assertEquals(missing == null ? List.of() : List.of(missing), found);
  }
}
