package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aJoiners;
import static org.placewright.Fixtures.anEstimate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

class CountryJoinersTest {
  private static Scenario pack(double northern, Joiners southern) {
    return ScenarioFixture.minimal()
        .with(aDeanery().id("south").build())
        .with(
            aJoiners().year(2010).international(northern).returners(1).build(),
            southern,
            aJoiners().year(2011).international(7).build())
        .build();
  }

  private static Joiners southern() {
    return aJoiners().deanery("south").year(2010).international(3).returners(2).build();
  }

  private static List<UncertainInput> input(Operation operation, Map<String, String> where) {
    UncertainRow row =
        new UncertainRow(
            "from-abroad",
            UncertainColumn.INTERNATIONAL,
            new Where(new TreeMap<>(where)),
            operation,
            anEstimate().low(0.9).central(1).high(1.1).build());
    return UncertainInputs.of(Doubtful.with(pack(10, southern()), List.of(row)));
  }

  private static List<Joiners> rows(Scenario scenario) {
    return scenario.workforce().flows().joiners();
  }

  @Test
  void thoseOfAllDeaneriesAreOneRowAYear() {
    Scenario sum =
        CountryJoiners.addedUp(
            pack(10, southern()), input(Operation.MULTIPLY, Map.of("year", "2010")));
    assertEquals(2, rows(sum).size());
    assertEquals(13, rows(sum).get(0).international(), 0);
    assertEquals(3, rows(sum).get(0).returners(), 0);
    assertEquals(7, rows(sum).get(1).international(), 0);
  }

  @Test
  void rowsOfAnotherShareOfWomenStayApart() {
    Joiners southern =
        aJoiners()
            .deanery("south")
            .year(2010)
            .international(3)
            .internationalShareFemale(OptionalDouble.of(0.9))
            .build();
    assertEquals(3, rows(CountryJoiners.addedUp(pack(10, southern), List.of())).size());
  }

  @Test
  void whereAnInputChangesOneDeaneryNothingIsAddedUp() {
    Scenario scenario = pack(10, southern());
    assertSame(
        scenario,
        CountryJoiners.addedUp(scenario, input(Operation.MULTIPLY, Map.of("deanery", "south"))));
    // It changes no row of these.
    assertEquals(
        2,
        rows(CountryJoiners.addedUp(
                scenario,
                input(Operation.MULTIPLY, Map.of("deanery", "south", "specialty", "dermatology"))))
            .size());
  }

  @Test
  void whereAnInputAddsToEachRowNothingIsAddedUp() {
    Scenario scenario = pack(10, southern());
    assertSame(scenario, CountryJoiners.addedUp(scenario, input(Operation.ADD, Map.of())));
    assertSame(scenario, CountryJoiners.addedUp(scenario, input(Operation.SET, Map.of())));
  }

  @Test
  void moreThanAnyCountryHasIsNotAddedUp() {
    Scenario scenario = pack(99_999, southern());
    assertSame(scenario, CountryJoiners.addedUp(scenario, List.of()));
  }
}
