package org.placewright.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aShiftRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.Fixtures.aTraining;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.staff.Vacancy;

class DemandWorldsTest {
  private static final double EXACT = 1e-9;
  private static final DemandWorlds.MovingWork NOTHING =
      new DemandWorlds.MovingWork(false, false, Set.of());
  private static final DemandWorlds.MovingWork EVERYTHING =
      new DemandWorlds.MovingWork(true, true, Set.of(Driver.values()));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void withEverythingMovingItIsTheProjection(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    DemandProjection demand = DemandProjection.of(scenario);
    int last = scenario.horizon().years() - 1;
    DemandWorlds worlds = DemandWorlds.of(scenario, last);
    SpecialtyDeaneryTable all = worlds.fte(EVERYTHING, worlds.staff(scenario.workforce()));
    for (int s = 0; s < all.specialties(); s++) {
      for (int d = 0; d < all.deaneries(); d++) {
        assertEquals(demand.fte(s, d, last), all.at(s, d), EXACT * Math.max(1, all.at(s, d)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withNothingMovingItIsTheStaff(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    DemandWorlds worlds = DemandWorlds.of(scenario, 5);
    SpecialtyDeaneryTable staff = worlds.staff(scenario.workforce());
    SpecialtyDeaneryTable none = worlds.fte(NOTHING, staff);
    for (int s = 0; s < none.specialties(); s++) {
      for (int d = 0; d < none.deaneries(); d++) {
        assertEquals(staff.at(s, d), none.at(s, d), EXACT);
      }
    }
  }

  /**
   * 100 in post and 10 vacant; a fifth more residents, and needs that add 0.1 to what the residents
   * add and multiply by 1.05; a twentieth of it goes to another specialty.
   */
  @Test
  void movesOneThingAtATimeAndAllTogether() {
    AgeBand ages = new AgeBand(30, 39);
    YearRange then = YearRange.only(2010);
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(ScenarioFixture.specialty("gp", 2), aTraining().specialty("gp").build())
            .with(
                new Population("north", 2012, Sex.FEMALE, ages, 600),
                new Population("north", 2012, Sex.MALE, ages, 600))
            .with(new Vacancy("surgery", "north", 10))
            .with(
                aDriverRow()
                    .years(then)
                    .trend(Trend.ADDITIVE)
                    .group(DriverRow.WITH_POPULATION)
                    .low(0.1)
                    .central(0.1)
                    .high(0.1)
                    .build(),
                aDriverRow()
                    .driver(Driver.SKILL_MIX)
                    .years(then)
                    .low(0.05)
                    .central(0.05)
                    .high(0.05)
                    .build(),
                aShiftRow().years(then).low(0).central(0.05).high(0.1).build())
            .build();
    DemandWorlds worlds = DemandWorlds.of(scenario, 3);
    SpecialtyDeaneryTable staff = worlds.staff(scenario.workforce());
    assertEquals(100, staff.at(1, 0), EXACT);
    assertEquals(120, surgery(worlds, true, false, List.of()), EXACT);
    assertEquals(110, surgery(worlds, false, true, List.of()), EXACT);
    assertEquals(100 * 1.1, surgery(worlds, false, false, List.of(Driver.NEED)), EXACT);
    assertEquals(100 * 1.05, surgery(worlds, false, false, List.of(Driver.SKILL_MIX)), EXACT);
    assertEquals(95, surgery(worlds, false, false, List.of(Driver.SERVICE_SHIFT)), EXACT);
    // what surgery gives gp takes, 1 FTE for 1
    assertEquals(
        5,
        worlds
            .fte(new DemandWorlds.MovingWork(false, false, Set.of(Driver.SERVICE_SHIFT)), staff)
            .at(0, 0),
        EXACT);
    // within the population's group changes add up
    assertEquals(
        110 * (1.2 + 0.1) * 1.05 * 0.95,
        surgery(worlds, true, true, List.of(Driver.values())),
        EXACT);
  }

  @Test
  void needThatGrowsFromNothingIsAdded() {
    // A norm of 0 for 1,000 residents in 2009, of 700 per 100,000 in 2015; nobody is in post
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(
                ScenarioFixture.specialty("care", 2), new MethodChoice("care", Method.RATIO, true))
            .with(
                aStaffingRatio().specialty("care").year(2009).fte(0).build(),
                aStaffingRatio().specialty("care").year(2015).fte(700).build())
            .build();
    DemandWorlds worlds = DemandWorlds.of(scenario, 6);
    SpecialtyDeaneryTable staff = worlds.staff(scenario.workforce());
    assertEquals(7, worlds.fte(EVERYTHING, staff).at(0, 0), EXACT);
    DemandWorlds.MovingWork people = new DemandWorlds.MovingWork(true, false, Set.of());
    assertEquals(0, worlds.fte(people, staff).at(0, 0), EXACT);
    DemandWorlds.MovingWork unmet = new DemandWorlds.MovingWork(false, true, Set.of());
    assertEquals(0, worlds.fte(unmet, staff).at(0, 0), EXACT);
  }

  private static double surgery(
      DemandWorlds worlds, boolean people, boolean unmet, List<Driver> drivers) {
    SpecialtyDeaneryTable staff = new SpecialtyDeaneryTable(new double[][] {{0}, {100}});
    return worlds
        .fte(new DemandWorlds.MovingWork(people, unmet, Set.copyOf(drivers)), staff)
        .at(1, 0);
  }
}
