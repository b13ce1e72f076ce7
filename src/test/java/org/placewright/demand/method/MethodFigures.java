package org.placewright.demand.method;

import static org.placewright.Fixtures.aStaffingRatio;

import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.StaffingRatio;

/** Scenarios for tests of methods: the years are 2009 (index 0) to 2015. */
final class MethodFigures {
  static final double EXACT = 1e-9;
  static final AgeBand ALL = new AgeBand(0, AgeBand.OLDEST);

  private MethodFigures() {}

  /** Surgery in the north, 1,000 residents, by a method and without drivers. */
  static ScenarioFixture surgeryBy(Method method) {
    return ScenarioFixture.minimal().with(new MethodChoice("surgery", method, false));
  }

  /** What surgery needs in the north. */
  static double needed(ScenarioFixture builder, int year) {
    Scenario scenario = builder.build();
    int surgery =
        scenario.register().specialties().stream().map(row -> row.id()).toList().indexOf("surgery");
    return DemandProjection.of(scenario).fte(surgery, 0, year - 2009);
  }

  static StaffingRatio perResidents(String specialty, int year, double fte) {
    return aStaffingRatio().specialty(specialty).ages(ALL).year(year).fte(fte).build();
  }

  static StaffingRatio perStaff(String specialty, String other, double fte) {
    return aStaffingRatio().specialty(specialty).perSpecialty(other).ages(ALL).fte(fte).build();
  }
}
