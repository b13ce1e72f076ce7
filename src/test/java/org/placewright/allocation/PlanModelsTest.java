package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aPlaceColumn;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.anIntake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.input.PackReader;
import org.placewright.input.UnreadableInput;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.FillRate;

class PlanModelsTest {
  private static final double EXACT = 1e-9;

  private static PlanModel model(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    return new PlanModels(brief).write(LeversInForce.of(List.of(), brief));
  }

  /** Surgery in the north from 2009, planned 2010 to 2012, horizon 2015, and nobody leaves. */
  private static ScenarioFixture staying() {
    return ScenarioFixture.minimal().leaving(new AgeSexRate("*", "*", new AgeBand(0, 64), 0));
  }

  @Test
  void opensTheGapThatNoPlannedIntakeFills() {
    SpecialtyGoals goals = model(staying().build()).goals().get(0);
    // 100 people full time and a population that stays: 100 in each year from 2010 to 2015.
    assertArrayEquals(
        new double[] {100, 100, 100, 100, 100, 100}, goals.demand().ofDeanery(0), EXACT);
    // The 10 second-years complete in 2010 and the 10 first-years in 2011. What is planned would
    // complete from 2012 to 2014; then comes the intake of 2013, carried on at 10.
    assertArrayEquals(new double[] {-10, -20, -20, -20, -20, -30}, goals.gap().ofDeanery(0), EXACT);
  }

  @Test
  void yieldsAnFteTwoYearsAfterThePlace() {
    SpecialtyGoals goals =
        model(staying().with(new FillRate("surgery", "north", 0.9)).build()).goals().get(0);
    // Training takes 2 years; then one full-time person who stays, 0.9 of one per place.
    assertArrayEquals(new double[] {0, 0, 1, 1, 1, 1}, goals.post().ofIntake(0), EXACT);
    assertEquals(2, goals.firstYield());
    assertEquals(0.9, goals.ftePerPlace(0, 0, 0, 2), EXACT);
    assertEquals(0, goals.ftePerPlace(0, 0, 0, 1), EXACT);
  }

  @Test
  void discountsFromTheBaseYearAndLetsTheLastYearStandForLaterOnes() {
    double[] weight = model(staying().build()).goals().get(0).yearWeight();
    // 3.5 % a year from 2009: 2010 weighs 1/1.035, and so on to 1/1.035^5 in 2014.
    double discount = 1;
    for (int year = 0; year < 5; year++) {
      discount /= 1.035;
      assertEquals(discount, weight[year], EXACT);
    }
    // 2015 weighs 1/1.035^6 and stands for 5 years more, to 1/1.035^11.
    double last = 0;
    for (int year = 6; year <= 11; year++) {
      last += 1 / StrictMath.pow(1.035, year);
    }
    assertEquals(last, weight[5], EXACT);
  }

  @Test
  void weighsASpecialtyAndLeavesOutOneThatDoesNotCount() {
    ScenarioFixture builder = staying();
    double once = model(builder.build()).goals().get(0).yearWeight()[0];
    assertEquals(
        2.5 * once, model(builder.with(weighing(2.5)).build()).goals().get(0).yearWeight()[0]);
    assertEquals(List.of(), model(builder.with(weighing(0)).build()).goals());
  }

  private static Specialty weighing(double weight) {
    return aSpecialty()
        .name("surgery")
        .trainingYears(2)
        .shortfallWeight(weight)
        .risk(Risk.SIGNIFICANT)
        .build();
  }

  @Test
  void neverTakesBackAPromise() {
    PlanModel model =
        model(staying().with(anIntake().year(2011).places(7).entrants(6).build()).build());
    PlaceColumn first =
        aPlaceColumn().name("places[surgery-north,2010]").upper(50).baseline(10).build();
    PlaceColumn promised =
        aPlaceColumn().name("places[surgery-north,2011]").lower(7).upper(50).baseline(10).build();
    PlaceColumn last =
        aPlaceColumn().name("places[surgery-north,2012]").upper(50).baseline(10).build();
    assertEquals(List.of(first, promised, last), model.columns());
  }

  @Test
  void allowsAPromiseBeyondTheCapacity() {
    PlanModel model =
        model(staying().with(anIntake().year(2011).places(60).entrants(6).build()).build());
    assertEquals(60, model.columns().get(1).lower());
    assertEquals(60, model.columns().get(1).upper());
  }

  @Test
  void takesTheCapacityOfTheYear() {
    Capacity tight = new Capacity("surgery-north", YearRange.only(2012), 100, 3);
    PlanModel model = model(staying().with(tight).build());
    assertEquals(List.of(50, 50, 3), model.columns().stream().map(PlaceColumn::upper).toList());
  }

  @Test
  void plansNothingWhereNoCapacityIsKnown() {
    PlanModel model = model(staying().without(Capacity.class).build());
    assertTrue(model.columns().stream().allMatch(column -> column.upper() == 0));
  }

  @Test
  void namesColumnsAndRowsByTheirIds() {
    PlanModel model = model(staying().build());
    assertEquals("[surgery/north,2012]", model.labels().cell(0, 0, 2));
  }

  /** Surgery of {@code sample-data/small}, which is the third specialty. */
  @Test
  void agreesWithTheSmallPackWorkedByHand() throws UnreadableInput {
    Scenario small =
        new PackReader(Levers.declared())
            .read(Path.of("sample-data/small"), Optional.empty())
            .scenario()
            .orElseThrow();
    SpecialtyGoals surgery = model(small).goals().get(2);
    // 300 surgeons full time, none of whom leaves, and 10 vacancies; the population grows by
    // 10,000 of the first 1,000,000 a year, and need and level of service by 1 % each. So in 2009
    // 310 · 1.01 · 1.01 · 1.01 = 319.39331, and in 2014 310 · 1.06 · 1.01^10.
    double[] demand = new double[6];
    for (int year = 1; year <= 6; year++) {
      demand[year - 1] = 310 * (1 + 0.01 * year) * StrictMath.pow(1.01, 2 * year);
    }
    assertEquals(319.39331, demand[0], EXACT);
    assertArrayEquals(demand, surgery.demand().ofDeanery(0), EXACT);
    assertArrayEquals(demand, surgery.demand().ofDeanery(1), EXACT);
    // 20 complete in each deanery from 2009 to 2013; 0.8 of the north's and 0.1 of the south's go
    // to the north: 18 a year, and 22 to the south. The intake of 2009 would complete in 2014.
    double[] north = {318, 336, 354, 372, 390, 390};
    double[] south = {322, 344, 366, 388, 410, 410};
    for (int year = 0; year < 6; year++) {
      assertEquals(demand[year] - north[year], surgery.gap(0, year), EXACT);
      assertEquals(demand[year] - south[year], surgery.gap(1, year), EXACT);
    }
    assertArrayEquals(new double[] {0, 0, 0, 0, 0, 1}, surgery.post().ofIntake(0), EXACT);
    assertArrayEquals(new double[] {0.8, 0.2}, surgery.destination()[0], EXACT);
    assertArrayEquals(new double[] {0.1, 0.9}, surgery.destination()[1], EXACT);
    // No discount and no terminal years.
    assertArrayEquals(new double[] {1, 1, 1, 1, 1, 1}, surgery.yearWeight(), EXACT);
  }
}
