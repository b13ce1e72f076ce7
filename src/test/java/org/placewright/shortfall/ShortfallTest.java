package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.CarryOn;
import org.placewright.supply.Intakes;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyProjection;

class ShortfallTest {
  private static final double EXACT = 1e-9;

  /** The north keeps its demand of 100; in the south 20 work and demand doubles in 2010. */
  private static final Scenario TWO =
      ScenarioFixture.minimal()
          .with(aDeanery().build())
          .with(new StaffInPost("surgery", "south", Sex.MALE, new AgeBand(40, 49), 20))
          .with(
              aDriverRow()
                  .deanery("south")
                  .years(YearRange.only(2010))
                  .low(1)
                  .central(1)
                  .high(1)
                  .build())
          .build();

  @Test
  void aSurplusInOneDeaneryFillsNoPostInTheNext() {
    Shortfall shortfall = Shortfall.of(TWO, DemandProjection.of(TWO), without(TWO));
    // 2010: north 100·0.95 + 10 = 105 for 100; south 20·0.95 = 19 for 40
    assertEquals(5, shortfall.surplus(0, 0, 1), EXACT);
    assertEquals(0, shortfall.shortfall(0, 0, 1), EXACT);
    assertEquals(21, shortfall.shortfall(0, 1, 1), EXACT);
    assertEquals(21, shortfall.shortfall(0, 1), EXACT);
    assertEquals(21, shortfall.shortfall(1), EXACT);
    assertEquals(5, shortfall.surplus(0, 1), EXACT);
    assertEquals(5, shortfall.surplus(1), EXACT);
    assertEquals(-5, shortfall.gap(0, 0, 1), EXACT);
  }

  @Test
  void rowsAreInOrderAndHoldShortfallAgainstThePlan() {
    SupplyProjection plan =
        SupplyProjection.project(
            TWO, Intakes.withoutPlannedYears(TWO, CarryOn.of(TWO, BaselineIntakes.of(TWO))));
    List<ProjectionRow> rows =
        ProjectionRow.rows(TWO, DemandProjection.of(TWO), without(TWO), plan);
    assertEquals(2 * 7, rows.size());
    // north 2012: 109.75·0.95 = 104.2625, and 10 more who complete without the plan
    ProjectionRow row = rows.get(3);
    assertEquals("surgery north 2012", row.specialty() + " " + row.deanery() + " " + row.year());
    assertEquals(114.2625, row.supplyWithoutPlanFte(), EXACT);
    assertEquals(104.2625, row.supplyFte(), EXACT);
    assertEquals(4.2625, row.surplusFte(), EXACT);
    assertEquals("south 2009", rows.get(7).deanery() + " " + rows.get(7).year());
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void demandBeginsAtTheStaffTheVacanciesTheUnmetNeedAndTheServiceOfTrainees(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyProjection supply = without(scenario);
    List<Vacancy> vacancies = scenario.need().vacancies();
    for (int i = 0; i < vacancies.size(); i++) {
      double inPost = supply.get(ProjectionMeasure.IN_POST_FTE, i / 3, i % 3, 0);
      double needed = inPost * (1 + vacancies.get(i).unmetShare()) + vacancies.get(i).vacancyFte();
      double service = supply.get(ProjectionMeasure.SERVICE_FTE, i / 3, i % 3, 0);
      assertEquals(needed + service, demand.fte(i / 3, i % 3, 0), EXACT);
    }
  }

  private static SupplyProjection without(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }
}
