package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Stage;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;

/**
 * A core of two years, of which a tenth leaves in each: 0.81 complete. It has 15 places in the
 * north and 5, filled to 0.8, in the south, and feeds cardiology and renal medicine, filled to 0.8;
 * 3 more candidates come from elsewhere. By index: cardiology, core, renal, surgery.
 */
class CoreAdviceTest {
  private static final double EXACT = 1e-9;
  private static final int CARDIOLOGY = 0;
  private static final int CORE = 1;
  private static final int RENAL = 2;

  private static ScenarioFixture pack() {
    ScenarioFixture builder =
        ScenarioFixture.minimal().with(aDeanery().build()).with(aTraining().specialty("*").build());
    for (String id : List.of("cardiology", "core", "renal")) {
      builder.with(ScenarioFixture.specialty(id, 2));
      builder.with(aProgramme().id(id + "-north").specialty(id).build());
    }
    return builder
        .with(aTraining().specialty("core").annualAttrition(0.1).build())
        .with(aProgramme().id("core-south").specialty("core").deanery("south").build())
        .with(new Vacancy("cardiology", "north", 120), new Vacancy("renal", "north", 60))
        .with(
            intake("core-north", 2009, 15),
            intake("core-south", 2009, 5),
            intake("cardiology-north", 2009, 20),
            intake("renal-north", 2009, 10))
        .with(new FillRate("renal", "*", 0.8), new FillRate("core", "south", 0.8))
        .with(new Stage("cardiology", "core"), new Stage("renal", "core"))
        .with(new Candidates("core", YearRange.ANY, 3, 0.5));
  }

  private static Intake intake(String programme, int year, int places) {
    return anIntake().programme(programme).year(year).places(places).entrants(places).build();
  }

  private static Advice advise(ScenarioFixture pack) {
    Scenario scenario = pack.build();
    SupplyModel model = SupplyModel.of(scenario);
    return Advice.of(
        scenario,
        DemandProjection.of(scenario),
        model.project(Intakes.fromBaselineCarriedOn(scenario)),
        model.yields());
  }

  /** Who enters the higher specialties as advised, of whom the core has to bring all but some. */
  private static double needed(Advice advice, double others) {
    return advice.country(CARDIOLOGY) + 0.8 * advice.country(RENAL) - others;
  }

  @Test
  void asManyCompleteAsAreAdvisedToEnterLessThoseFromElsewhere() {
    Advice advice = advise(pack());
    AdvisedIntake north = advice.intake(CORE, 0);
    AdvisedIntake south = advice.intake(CORE, 1);
    assertEquals(15, north.current(), EXACT);
    assertEquals(5, south.current(), EXACT);
    assertEquals(0.81, north.ftePerPlace(), EXACT);
    assertEquals(0.648, south.ftePerPlace(), EXACT);
    double needed = needed(advice, 3);
    assertTrue(needed > 20, () -> "a core that has to grow: " + needed);
    assertEquals(needed, north.places() * 0.81 + south.places() * 0.648, EXACT);
    // 15 · 0.81 = 12.15 and 5 · 0.648 = 3.24 complete now: each deanery keeps its share of 15.39
    assertEquals(needed * 12.15 / 15.39 - 12.15, north.gap(), EXACT);
    assertEquals(needed * 3.24 / 15.39 - 3.24, south.gap(), EXACT);
  }

  @Test
  void whereEnoughComeFromElsewhereNobodyIsNeeded() {
    Advice advice = advise(pack().with(new Candidates("core", YearRange.ANY, 5000, 0.5)));
    assertEquals(0, advice.country(CORE), EXACT);
  }

  @Test
  void aCoreWithoutABaselineIsSharedOutEvenly() {
    Advice advice =
        advise(pack().with(intake("core-north", 2009, 0), intake("core-south", 2009, 0)));
    double half = needed(advice, 3) / 2;
    assertEquals(half / 0.81, advice.intake(CORE, 0).places(), EXACT);
    assertEquals(half / 0.648, advice.intake(CORE, 1).places(), EXACT);
  }

  @Test
  void aHigherSpecialtyWithoutABaselineIsFilledAsItsDeaneriesAreOnTheMean() {
    // 1 in the north and 0.5 in the south
    Advice advice =
        advise(
            pack()
                .with(intake("cardiology-north", 2009, 0))
                .with(new FillRate("cardiology", "south", 0.5)));
    double needed = 0.75 * advice.country(CARDIOLOGY) + 0.8 * advice.country(RENAL) - 3;
    double completing =
        advice.intake(CORE, 0).places() * 0.81 + advice.intake(CORE, 1).places() * 0.648;
    assertEquals(needed, completing, EXACT);
  }

  @Test
  void whatIsPromisedIsTheMeanOfSixIntakes() {
    // 6 beyond the 15 in one of the intakes of 2010 to 2015
    Advice without = advise(pack());
    Advice advice = advise(pack().with(intake("core-north", 2011, 21)));
    assertEquals(1, advice.promised(CORE, 0), EXACT);
    assertEquals(0, advice.promised(CORE, 1), EXACT);
    assertEquals(without.country(CORE), advice.country(CORE), EXACT);
  }

  @Test
  void aCoreOfACoreBringsWhoIsAdvisedToEnterThat() {
    Advice advice =
        advise(
            pack()
                .with(ScenarioFixture.specialty("base", 1))
                .with(aProgramme().id("base-north").specialty("base").build())
                .with(intake("base-north", 2009, 30))
                .with(new Stage("core", "base")));
    // by index: base, cardiology, core, renal; the core's 20 places are filled with 19
    double entrants = advice.country(2) * 19 / 20;
    assertEquals(entrants, advice.intake(0, 0).places(), EXACT);
  }
}
