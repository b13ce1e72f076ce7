package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Commissioner;
import org.placewright.scenario.EntrantPool;
import org.placewright.scenario.FillRate;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Risk;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Training;

class EntrantPoolLimitTest {
  private static final String ROW = "entrant-pool[doctor,2010]";

  private static ScenarioBuilder pack() {
    return Pack.gpAndSurgery()
        .with(new FillRate("gp", "north", 0.9))
        .with(new EntrantPool("doctor", 2010, 100))
        .with(Pack.hard("entrant-pool", 1));
  }

  private static Specialty outsideTheSet(String profession) {
    return new Specialty(
        "other", "Other", profession, Commissioner.SHA, 3, false, false, 1, true, Risk.LOW);
  }

  private static ScenarioBuilder withOther(String profession) {
    return pack()
        .with(outsideTheSet(profession))
        .with(new Training("other", 0, 0, 0.5, 30, 0, 0))
        .with(new Programme("other-north", "other", "north", "north-general", 1))
        .with(new EntrantPool("nurse", 2010, 7));
  }

  @Test
  void theWorkedRowHasSixToSpare() {
    Trial trial = Trial.of(new EntrantPoolLimit(), pack());
    assertEquals(100, trial.row(ROW).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {60, 0}, new int[] {40, 0});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 the places for profession doctor expect 94.0 entrants; 100.0 can enter: met with"
            + " 6.0 entrants to spare.",
        verdict.sentence());
  }

  @Test
  void aYearWithoutAPoolHasNoRow() {
    assertEquals(List.of(ROW), Trial.of(new EntrantPoolLimit(), pack()).rowNames());
  }

  @Test
  void onlyTheEntrySetDrawsOnThePoolWhereThereIsOne() {
    Trial trial = Trial.of(new EntrantPoolLimit(), withOther("doctor"));
    assertEquals(List.of(new Term(0, 0, 0.9), new Term(2, 0, 1)), trial.row(ROW).terms());
  }

  @Test
  void elseTheWholeProfessionDraws() {
    Trial trial = Trial.of(new EntrantPoolLimit(), withOther("nurse"));
    assertEquals(List.of(new Term(1, 0, 1)), trial.row("entrant-pool[nurse,2010]").terms());
    assertEquals(
        State.BROKEN,
        trial
            .verdict("entrant-pool[nurse,2010]", new int[2], new int[] {8, 0}, new int[2])
            .state());
  }

  @Test
  void promisedPlacesMayGoBeyondThePool() {
    Trial trial =
        Trial.of(new EntrantPoolLimit(), pack().with(new Intake("surgery-north", 2010, 120, 120)));
    assertEquals(120, trial.row(ROW).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {0, 0}, new int[] {120, 0});
    assertEquals(State.BINDING, verdict.state());
    assertTrue(
        verdict.sentence().contains("but places already promised expect 120.0"),
        verdict.sentence());
  }
}
