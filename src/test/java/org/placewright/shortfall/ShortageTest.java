package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aSpecialty;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** Two years, two deaneries; every figure can be added up by hand. */
class ShortageTest {
  private static Scenario scenario() {
    return ScenarioFixture.minimal()
        .with(
            specialty("gp", "doctor", true),
            specialty("cardiology", "doctor", false),
            specialty("radiology", "doctor", false),
            specialty("midwifery", "midwife", false),
            new ServiceLine("surgery", "surgery"),
            new ServiceLine("medicine", "cardiology"))
        .build();
  }

  private static Specialty specialty(String id, String profession, boolean practice) {
    return aSpecialty().id(id).name(id).profession(profession).generalPractice(practice).build();
  }

  private static ProjectionRow row(String specialty, String deanery, double... fte) {
    double gap = fte[0] - fte[2];
    return ProjectionRowBuilder.builder()
        .specialty(specialty)
        .deanery(deanery)
        .year(2012)
        .demandFte(fte[0])
        .supplyWithoutPlanFte(fte[1])
        .supplyFte(fte[2])
        .shortfallFte(Math.max(0, gap))
        .surplusFte(Math.max(0, -gap))
        .people(
            PeopleAndFlowsBuilder.builder()
                .headcount(0)
                .women(0)
                .joiners(0)
                .leavers(0)
                .completions(0)
                .build())
        .build();
  }

  @Test
  void aBoardReadsPracticeThenFamiliesThenProfessions() {
    assertEquals(
        List.of(
            "general practice",
            "hospital, medicine",
            "hospital, other",
            "hospital, surgery",
            "midwife"),
        StaffGroups.of(scenario()).all().stream().map(StaffGroup::name).toList());
  }

  @Test
  void aProfessionWithoutGeneralPracticeIsOneGroup() {
    assertEquals(
        List.of("doctor"),
        StaffGroups.of(ScenarioFixture.minimal().build()).all().stream()
            .map(StaffGroup::name)
            .toList());
  }

  /**
   * Surgery needs 100 + 100. Carrying on there are 90 + 95, so 15 short, 7.5 %. The plan has 80 +
   * 110, so 10 short, 5 %: what the one deanery has too many counts for the other.
   */
  @Test
  void aSurplusNextDoorCountsInTheCountry() {
    Shortage surgery =
        Shortage.bySpecialty(
                List.of(
                    row("surgery", "north", 100, 90, 80), row("surgery", "south", 100, 95, 110)))
            .get("surgery")
            .get(0);
    assertEquals(
        ShortageBuilder.builder().year(2012).demand(200).carryingOn(15).planned(10).build(),
        surgery);
    assertEquals(0.075, surgery.shareCarryingOn(), 1e-15);
    assertEquals(0.05, surgery.sharePlanned(), 1e-15);
    assertEquals(-0.025, surgery.worse(), 1e-15);
  }

  /** Surgery 10 short, cardiology 20 over: surgeons are short all the same. */
  @Test
  void aSurplusInOneSpecialtyFillsNoPostInAnother() {
    List<Shortage.OfGroup> groups =
        Shortage.byGroup(
            scenario(),
            List.of(
                row("cardiology", "north", 50, 60, 70),
                row("gp", "north", 40, 30, 39),
                row("surgery", "north", 100, 100, 90)));
    assertEquals(
        List.of("general practice", "hospital, medicine", "hospital, surgery", "*"),
        groups.stream().map(each -> each.group().map(StaffGroup::name).orElse("*")).toList());
    assertEquals(
        ShortageBuilder.builder().year(2012).demand(190).carryingOn(10).planned(11).build(),
        groups.get(3).shortage());
    assertEquals(
        ShortageBuilder.builder().year(2012).demand(50).carryingOn(0).planned(0).build(),
        groups.get(1).shortage());
  }
}
