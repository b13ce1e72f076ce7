package org.placewright.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anAssurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanBrief;
import org.placewright.assurance.AssuranceLine.AssuranceState;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;

/** Surgery is regulated; the planned intakes are those of August 2010 to 2012. */
class AssuranceReportTest {
  private static ScenarioFixture pack() {
    return ScenarioFixture.minimal()
        .with(specialty("psychology", "psychologist", Risk.SIGNIFICANT))
        .with(specialty("physiology", "scientist", Risk.LOW))
        .with(
            aTraining().specialty("psychology").ageAtCompletion(30).build(),
            aTraining().specialty("physiology").ageAtCompletion(30).build())
        .with(
            aProgramme().id("psychology-a").specialty("psychology").build(),
            aProgramme().id("psychology-b").specialty("psychology").build(),
            aProgramme().id("physiology-a").specialty("physiology").build());
  }

  private static Specialty specialty(String id, String profession, Risk risk) {
    return aSpecialty()
        .id(id)
        .name(id)
        .profession(profession)
        .commissioner(Commissioner.SHA)
        .entrySet(false)
        .regulated(false)
        .risk(risk)
        .build();
  }

  private static Assurance row(Assurance.AssuranceKind kind, String body, String from, String to) {
    return anAssurance()
        .profession("psychologist")
        .kind(kind)
        .body(body)
        .validFrom(from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from))
        .validTo(to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to))
        .build();
  }

  /** Programmes in the order of their ids: physiology-a, psychology-a, psychology-b, surgery. */
  private static List<AssuranceLine> lines(int[][] places, Assurance... rows) {
    Scenario scenario = pack().with(rows).build();
    PlanBrief brief = PlanBrief.of(scenario);
    return AssuranceReport.of(brief, new PlacesPlan(places));
  }

  private static int[][] usual() {
    return new int[][] {{4, 4, 4}, {5, 6, 7}, {1, 1, 1}, {10, 10, 10}};
  }

  @Test
  void whatNeedsAssuranceComesFirst() {
    List<AssuranceLine> lines = lines(usual());
    assertEquals(
        List.of("psychology", "physiology", "surgery"),
        lines.stream().map(line -> line.specialty().id()).toList());
    assertEquals(
        List.of(AssuranceState.MISSING, AssuranceState.MISSING, AssuranceState.REGULATED),
        lines.stream().map(AssuranceLine::state).toList());
    assertEquals(List.of(6, 7, 8), lines.get(0).places());
    assertTrue(lines.get(0).needsAssurance() && !lines.get(1).needsAssurance());
    assertEquals(
        "Nothing is in force at the intakes of 2010, 2011, 2012: 21 places without assurance.",
        lines.get(0).missing());
  }

  @Test
  void aRegisterThatEndsLeavesTheLaterIntakesWithout() {
    AssuranceLine line =
        lines(
                usual(),
                row(Assurance.AssuranceKind.VOLUNTARY_REGISTER, "The society", "", "2011-12-31"))
            .get(0);
    assertEquals(AssuranceState.EXPIRING, line.state());
    assertEquals(
        "The society ends on 2011-12-31. Nothing is in force at the intake of 2012: 8 places"
            + " without assurance.",
        line.missing());
  }

  @Test
  void twoThatFollowEachOtherLeaveNoGap() {
    AssuranceLine line =
        lines(
                usual(),
                row(Assurance.AssuranceKind.VOLUNTARY_REGISTER, "The society", "", "2011-07-01"),
                row(Assurance.AssuranceKind.STATUTORY, "The council", "2011-07-01", ""))
            .get(0);
    assertEquals(AssuranceState.ASSURED, line.state());
    assertEquals("", line.missing());
    assertEquals(Optional.of("The society"), line.assurance().map(Assurance::body));
  }

  @Test
  void whatBeginsTooLateIsMissingAtTheFirstIntake() {
    AssuranceLine line =
        lines(usual(), row(Assurance.AssuranceKind.STATUTORY, "The council", "2011-07-01", ""))
            .get(0);
    assertEquals(AssuranceState.MISSING, line.state());
    assertEquals(
        "The council begins only on 2011-07-01. Nothing is in force at the intake of 2010: 6"
            + " places without assurance.",
        line.missing());
  }

  @Test
  void onlyIntakesWithPlacesCount() {
    int[][] places = {{0, 0, 0}, {0, 0, 7}, {0, 0, 0}, {10, 10, 10}};
    AssuranceLine line =
        lines(places, row(Assurance.AssuranceKind.STATUTORY, "The council", "2011-07-01", ""))
            .get(0);
    assertEquals(AssuranceState.ASSURED, line.state());
  }

  @Test
  void ofSeveralInForceTheLongestIsShown() {
    AssuranceLine line =
        lines(
                usual(),
                row(Assurance.AssuranceKind.STATUTORY, "Short", "", "2013-01-01"),
                row(Assurance.AssuranceKind.EMPLOYER_SCHEME, "Open", "", ""),
                row(Assurance.AssuranceKind.LICENSING, "Open too", "", ""))
            .get(0);
    assertEquals(Optional.of("Open too"), line.assurance().map(Assurance::body));
  }

  @Test
  void aPlanWithoutSuchPlacesHasNoReport() {
    assertEquals(List.of(), lines(new int[][] {{4, 4, 4}, {0, 0, 0}, {0, 0, 0}, {10, 10, 10}}));
  }
}
