package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aSpecialty;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;

/** Two specialties of psychiatry and one beside them, in two deaneries. */
class GroupProjectionTest {
  private static final Scenario SCENARIO =
      ScenarioFixture.minimal()
          .with(
              aSpecialty().id("adult").name("Adult").group("psychiatry").build(),
              aSpecialty().id("old-age").name("Old age").group("psychiatry").build(),
              aSpecialty().id("school").name("School").shortfallWeight(0).build())
          .build();

  private static ProjectionRow row(String specialty, String deanery, double demand, double supply) {
    return ProjectionRowBuilder.builder()
        .specialty(specialty)
        .deanery(deanery)
        .year(2012)
        .demandFte(demand)
        .supplyWithoutPlanFte(supply - 1)
        .supplyFte(supply)
        .shortfallFte(Math.max(0, demand - supply))
        .surplusFte(Math.max(0, supply - demand))
        .people(
            PeopleAndFlowsBuilder.builder()
                .headcount(10)
                .women(4)
                .joiners(2)
                .leavers(1)
                .completions(3)
                .build())
        .build();
  }

  @Test
  void aGroupIsTheSumOfItsSpecialtiesInEachDeaneryAndInAll() {
    List<ProjectionRow> rows =
        GroupProjection.of(
            SCENARIO,
            List.of(
                row("adult", "north", 10, 7),
                row("adult", "south", 10, 12),
                row("old-age", "north", 5, 5.5),
                row("school", "north", 100, 1),
                row("surgery", "north", 20, 19)));
    assertEquals(
        List.of(
            "doctor * 20.0 19.0 1.0 0.0 10.0",
            "doctor north 20.0 19.0 1.0 0.0 10.0",
            // 3 short in the north, and half an FTE over in old age there, two in the south.
            "psychiatry * 25.0 24.5 3.0 2.5 30.0",
            "psychiatry north 15.0 12.5 3.0 0.5 20.0",
            "psychiatry south 10.0 12.0 0.0 2.0 10.0",
            "* * 45.0 43.5 4.0 2.5 40.0",
            "* north 35.0 31.5 4.0 0.5 30.0",
            "* south 10.0 12.0 0.0 2.0 10.0"),
        rows.stream().map(GroupProjectionTest::words).toList());
    assertEquals(21.5, rows.get(2).supplyWithoutPlanFte());
    assertEquals(12, rows.get(2).people().women());
  }

  private static String words(ProjectionRow row) {
    return row.specialty()
        + " "
        + row.deanery()
        + " "
        + row.demandFte()
        + " "
        + row.supplyFte()
        + " "
        + row.shortfallFte()
        + " "
        + row.surplusFte()
        + " "
        + row.people().headcount();
  }
}
