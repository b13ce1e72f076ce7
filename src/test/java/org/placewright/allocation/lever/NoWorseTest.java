package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aHorizon;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.TraineesInPost;

class NoWorseTest {
  private static final String ROW = "no-worse[surgery,2014]";
  private static final int BASE_TO_2014 = 5;

  /**
   * 160 FTE whom nobody leaves, 40 vacant, and 10 places a year that two years later are 10 FTE: by
   * carrying on those of 2010 to 2012 make it 190 in 2014.
   */
  private static ScenarioFixture pack() {
    return Pack.surgery()
        .with(aHorizon().horizonYear(2014).build())
        .with(
            new StaffInPost("surgery", "north", Sex.FEMALE, new AgeBand(40, 49), 60),
            new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(40, 49), 100),
            new Vacancy("surgery", "north", 40))
        .without(TraineesInPost.class)
        .leaving(new AgeSexRate("*", "*", new AgeBand(0, 64), 0));
  }

  private static Trial trial(ScenarioFixture builder, double value) {
    return Trial.of(new NoWorse(), builder.with(Pack.row("no-worse", "*", value, Mode.HARD)));
  }

  @Test
  void theWorkedRowHasSixToSpare() {
    Trial trial = trial(pack(), 0.08);
    Verdict verdict = trial.verdict(ROW, new int[] {5, 5});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2014 surgery has 180.0 FTE of 200.0 needed; by carrying on it is 5.0 % short, and may"
            + " be 13.0 %: met with 6.0 FTE to spare.",
        verdict.sentence());
    // 160 and the 10 of 2012, which carry on, are there whatever is planned.
    assertEquals(List.of(new Term(0, 0, 1), new Term(0, 1, 1)), trial.row(ROW).terms());
    assertEquals(4, trial.row(ROW).lower(), 1e-9);
    assertEquals(State.BROKEN, trial.verdict(ROW, new int[] {3, 0}).state());
  }

  @Test
  void whatCarriesOnIsInTheLastIntake() {
    Trial trial = trial(EntrantPoolLimitTest.carriesOn(pack()), 0.08);
    assertEquals(List.of(new Term(0, 0, 1), new Term(0, 1, 2)), trial.row(ROW).terms());
    assertEquals(14, trial.row(ROW).lower(), 1e-9);
  }

  @Test
  void theRowIsTheSupplyThatTheEngineProjects() {
    Trial trial = trial(EntrantPoolLimitTest.carriesOn(pack()), 0.05);
    int[][] plan = {{7, 4}};
    double fixed = trial.brief().outlook().fixed().fte(0, 0, BASE_TO_2014);
    double under =
        trial
            .brief()
            .outlook()
            .under(trial.brief().scenario(), new PlacesPlan(plan))
            .fte(0, 0, BASE_TO_2014);
    assertEquals(under, fixed + Trial.left(trial.row(ROW), plan), 1e-9);
    assertEquals(under, trial.verdict(ROW, plan).leftSide(), 1e-9);
  }

  @Test
  void aYearThatNoPlanCanWorsenSoFarHasNoRow() {
    // In 2010 and 2011 nobody planned is there yet; in 2012 it is 10 FTE, 5 points of demand.
    assertEquals(
        List.of("no-worse[surgery,2013]", "no-worse[surgery,2014]"),
        trial(pack(), 0.06).rowNames());
  }
}
