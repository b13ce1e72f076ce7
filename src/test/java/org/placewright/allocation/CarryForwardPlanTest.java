package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Capacity;

/** Two funds and two years, worked by hand; and every plan of it tried. */
class CarryForwardPlanTest {
  private static final SearchLimits LIMITS =
      new SearchLimits(0, 0.02, Optional.empty(), SearchLimits.Engine.AUTO, 1);

  /**
   * Surgery is paid from MADEL, nursing from NMET, at £30,000 a trainee-year: £20,000 in the
   * financial year of the intake, £30,000 in the next. 29 surgeons and 2 nurses are promised places
   * in 2010; at most 15 and 3 may start in 2011. There are far too few of both.
   *
   * <pre>
   *                        MADEL 2010/11   2011/12      NMET 2010/11   2011/12
   * budget                    £1,000,000  £1,170,000        £60,000   £100,000
   * committed                   £400,000    £100,000              0          0
   * 29 surgeons, 2 nurses       £580,000    £870,000        £40,000    £60,000
   * left                         £20,000    £200,000        £20,000    £40,000
   * so in 2011                           10 surgeons                  2 nurses
   * with what is left before             11 surgeons                  3 nurses
   * </pre>
   */
  private static Scenario promised(double madel, double nmet) {
    return builder(madel, nmet)
        .with(
            anIntake().places(29).entrants(29).build(),
            anIntake().programme("nursing-north").places(2).entrants(2).build())
        .build();
  }

  /** The same with the places of 2010 open. */
  private static Scenario open(double madel, double nmet) {
    return builder(madel, nmet).build();
  }

  private static ScenarioFixture builder(double madel, double nmet) {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aHorizon().build())
            .with(ScenarioFixture.specialty("nursing", 2), aTraining().specialty("nursing").build())
            .with(aProgramme().id("nursing-north").specialty("nursing").build())
            .with(anIntake().programme("nursing-north").year(2009).places(1).entrants(1).build())
            .with(new Vacancy("surgery", "north", 200), new Vacancy("nursing", "north", 200));
    builder.with(
        new Capacity("surgery-north", YearRange.only(2010), 100, 29),
        new Capacity("surgery-north", YearRange.only(2011), 100, 15),
        new Capacity("nursing-north", YearRange.only(2010), 100, 2),
        new Capacity("nursing-north", YearRange.only(2011), 100, 3));
    builder.with(fund("madel", madel), fund("nmet", nmet), tariff("madel", "surgery"));
    builder.with(tariff("nmet", "nursing"));
    builder.with(budget("madel", 2010, 1_000_000), budget("madel", 2011, 1_170_000));
    builder.with(budget("nmet", 2010, 60_000), budget("nmet", 2011, 100_000));
    // From 2012/13 on there is enough for all that carries on.
    builder.with(budget("madel", 2012, 5_000_000), budget("nmet", 2012, 5_000_000));
    return builder.with(aLeverRow().lever("ringfence").build());
  }

  private static Fund fund(String id, double carried) {
    return aFund()
        .id(id)
        .name(id)
        .ringfencedShare(Share.ALL)
        .carryForwardLimit(new Share(carried))
        .build();
  }

  private static Tariff tariff(String fund, String specialty) {
    return aTariff().fund(fund).specialty(specialty).build();
  }

  private static Budget budget(String fund, int year, long pounds) {
    return new Budget(
        new BudgetKey(fund, "North SHA", new FinancialYear(year)), new Pounds(100 * pounds));
  }

  private static Allocation planned(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    AllocationOutcome outcome =
        new Allocator(new HighsSolver(), List.of(new Ringfence()))
            .allocate(brief, LIMITS, () -> false);
    Allocation allocation = assertInstanceOf(AllocationOutcome.Found.class, outcome).allocation();
    assertEquals(List.of(), allocation.certificate().failures());
    return allocation;
  }

  private static List<Integer> places(PlacesPlan plan) {
    return List.of(plan.at(0, 0), plan.at(0, 1), plan.at(1, 0), plan.at(1, 1));
  }

  @Test
  void whatOneYearLeavesPaysForOneMorePlaceInTheNext() {
    assertEquals(List.of(2, 2, 29, 10), places(planned(promised(0, 0)).plan()));
    assertEquals(List.of(2, 2, 29, 11), places(planned(promised(0.02, 0)).plan()));
    assertEquals(List.of(2, 3, 29, 10), places(planned(promised(0, 0.34)).plan()));
    assertEquals(List.of(2, 3, 29, 11), places(planned(promised(0.02, 0.34)).plan()));
  }

  @Test
  void aLimitJustBelowThePriceOfAPlaceIsNotEnough() {
    // 2 % of £1,000,000 is the £20,000 of a place; 1.9999 % is £1 too little.
    assertEquals(List.of(2, 2, 29, 10), places(planned(promised(0.019999, 0)).plan()));
  }

  @Test
  void thePlanFoundIsTheBestOfAllPlansThatTheLeverItselfAccepts() {
    Scenario scenario = open(0.02, 0.34);
    PlanBrief brief = PlanBrief.of(scenario);
    // Without the lever every plan is feasible: its price is that of its balances alone.
    List<BruteForce.Plan> all =
        BruteForce.of(new PlanModels(brief).write(LeversInForce.of(List.of(), brief)));
    LeversInForce levers = LeversInForce.of(List.of(new Ringfence()), brief);
    BruteForce.Plan best =
        all.stream()
            .sorted(Comparator.comparingDouble(BruteForce.Plan::objective))
            .filter(plan -> isAccepted(levers, plan.places()))
            .findFirst()
            .orElseThrow();
    Allocation found = planned(scenario);
    assertEquals(best.objective(), found.certificate().objective(), 1e-9 * best.objective());
    assertTrue(all.get(0).objective() != best.objective());
  }

  private static boolean isAccepted(LeversInForce levers, List<Integer> places) {
    int[][] plan = {{places.get(0), places.get(1)}, {places.get(2), places.get(3)}};
    return levers.verdicts(new PlacesPlan(plan)).stream()
        .noneMatch(verdict -> verdict.state() == Verdict.State.BROKEN);
  }
}
