package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.demand.method.MethodFigures.EXACT;
import static org.placewright.demand.method.MethodFigures.needed;
import static org.placewright.demand.method.MethodFigures.surgeryBy;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.Allowance.AllowanceKind;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.WorkingTime;

/** WHO, Workload indicators of staffing need (WISN): user's manual, 2010. */
class WorkloadTest {
  /**
   * Burmen, Owuor and Mitei, Human Resources for Health 2017, 15:9, table 3: clinicians of an HIV
   * clinic in Kenya. 4.5 days a week in consultations, 52 weeks: 234 days; 10 public holidays, 30
   * days of leave and 15 of sick leave leave 179 days of 8 hours; 100,000 consultations of 15
   * minutes are 25,000 hours, or 3,125 days.
   */
  private static ScenarioFixture kenya() {
    return surgeryBy(Method.WORKLOAD)
        .with(new WorkingTime("surgery", 234, 10, 30, 15, 0, 8))
        .with(new Activity("surgery", "north", "consultation", 2011, 100_000, 15));
  }

  @Test
  void theBaselineOfThePublishedClinicIsReproduced() {
    // As printed: 3,125 / 179 = 17.46 staff
    assertEquals(17.46, needed(kenya(), 2011), 0.005);
    assertEquals(3125.0 / 179, needed(kenya(), 2011), EXACT);
  }

  @Test
  void whatAllOfThemDoLengthensEveryHourOfActivity() {
    // The paper's category allowance: 10 days of training of 179, 80 hours of 1,432. By the manual:
    // CAF = 1 / (1 − 10/179) = 179/169, so 3,125/179 · 179/169 = 3,125/169 = 18.49
    ScenarioFixture builder =
        kenya().with(new Allowance("surgery", "*", "training", AllowanceKind.CATEGORY, 0, 80));
    assertEquals(3125.0 / 169, needed(builder, 2011), EXACT);
  }

  @Test
  void whatSomeOfThemDoIsAddedOnce() {
    // IAF: 2 people · 358 hours of management = 716 hours = half of 1,432: 0.5 FTE, not
    // multiplied by the category allowance
    ScenarioFixture builder =
        kenya()
            .with(new Allowance("surgery", "*", "training", AllowanceKind.CATEGORY, 0, 80))
            .with(
                new Allowance("surgery", "north", "management", AllowanceKind.INDIVIDUAL, 2, 358));
    assertEquals(3125.0 / 169 + 0.5, needed(builder, 2011), EXACT);
  }

  @Test
  void theAllowanceOfADeaneryStandsInPlaceOfThatForAny() {
    ScenarioFixture builder =
        kenya()
            .with(new Allowance("surgery", "*", "training", AllowanceKind.CATEGORY, 0, 1000))
            .with(new Allowance("surgery", "north", "training", AllowanceKind.CATEGORY, 0, 80));
    assertEquals(3125.0 / 169, needed(builder, 2011), EXACT);
  }

  @Test
  void activitiesAddUpAndTheirHoursLieOnTheStraightLine() {
    // 2011: 25,000 h; 2015: 50,000 consultations of 24 min, 20,000 h; 2013 is half way: 22,500 h.
    // Teaching rounds: 716 of an hour, 716 h in all years.
    ScenarioFixture builder =
        kenya()
            .with(new Activity("surgery", "north", "consultation", 2015, 50_000, 24))
            .with(new Activity("surgery", "north", "rounds", 2011, 716, 60));
    assertEquals((22_500 + 716) / 1432.0, needed(builder, 2013), EXACT);
  }
}
