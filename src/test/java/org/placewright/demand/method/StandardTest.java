package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.demand.method.MethodFigures.EXACT;
import static org.placewright.demand.method.MethodFigures.needed;
import static org.placewright.demand.method.MethodFigures.surgeryBy;

import org.junit.jupiter.api.Test;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.StaffingStandard;

class StandardTest {
  private static ScenarioFixture maternity() {
    return surgeryBy(Method.STANDARD)
        .with(new StaffingStandard("surgery", "north", "births", 2009, 5600, 1, 28))
        .with(new StaffingStandard("surgery", "north", "beds", 2009, 30, 1.2, 1));
  }

  @Test
  void unitsOfDifferentNamesAddUp() {
    // 5,600 / 28 + 30 · 1.2 = 200 + 36
    assertEquals(236, needed(maternity(), 2009), EXACT);
  }

  @Test
  void theStaffOfAUnitLieOnTheStraightLineBetweenYears() {
    // Births in 2013: 6,160 at 1 for 22 is 280; in 2011 half way from 200: 240; the beds' 36 stay
    ScenarioFixture builder =
        maternity().with(new StaffingStandard("surgery", "north", "births", 2013, 6160, 1, 22));
    assertEquals(276, needed(builder, 2011), EXACT);
    assertEquals(316, needed(builder, 2015), EXACT);
  }
}
