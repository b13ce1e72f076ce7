package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aProgramme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.Term;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;

class EquityTest {
  private static final AgeBand ALL = new AgeBand(0, AgeBand.OLDEST);

  /** 1,000 people in the north and 3,000 in the south, with surgery in both. */
  private static ScenarioFixture pack() {
    return Pack.surgery()
        .with(aDeanery().build())
        .with(aProgramme().id("surgery-south").deanery("south").provider("south-general").build())
        .population("south", 3000);
  }

  private static Trial trial(ScenarioFixture builder) {
    return Trial.of(new Equity(), builder.with(Pack.hard("equity", 0.8)));
  }

  @Test
  void theWorkedRowHasTwoToSpare() {
    // 1 − 0.8 · 0.25 for a place in the north, −0.8 · 0.25 for one in the south.
    Trial trial = trial(pack());
    assertEquals(
        List.of(new Term(0, 0, 0.8), new Term(1, 0, -0.2)),
        trial.row("equity[doctor/north,2010]").terms());
    Verdict verdict =
        trial.verdict("equity[doctor/north,2010]", new int[] {10, 0}, new int[] {30, 0});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 North expects 10.0 entrants of profession doctor, 25.0 % of 40.0; its share of"
            + " need is 25.0 %, of which 80.0 % is asked: met with 2.0 entrants to spare.",
        verdict.sentence());
  }

  @Test
  void aDeaneryFarBelowItsShareBreaksIt() {
    Verdict verdict =
        trial(pack()).verdict("equity[doctor/south,2010]", new int[] {30, 0}, new int[] {30, 0});
    // 0.8 · 0.75 · 60 = 36 asked of the south.
    assertEquals(State.BROKEN, verdict.state());
    assertEquals(-6, verdict.slack(), 1e-9);
  }

  @Test
  void needIsWeighedByUseOfEachSpecialtyAndItsStaff() {
    // GP is used by women only, all of them in the south; surgery by all. 30 FTE of GPs and 100 of
    // surgeons: the north has 100 · 0.25 / 130.
    ScenarioFixture builder =
        pack()
            .with(Pack.gp())
            .with(new StaffInPost("gp", "south", Sex.FEMALE, new AgeBand(40, 49), 60))
            .participation(new AgeSexRate("gp", "*", ALL, 0.5))
            .utilisation(new AgeSexRate("gp", "*", ALL, 0))
            .utilisation(new AgeSexRate("gp", "F", new AgeBand(50, 59), 1))
            .with(
                new org.placewright.scenario.need.Population(
                    "south", 2009, Sex.FEMALE, new AgeBand(50, 59), 0.0001));
    NeedShares shares = NeedShares.of(builder.build());
    assertEquals(100 * 0.25 / 130, shares.share("doctor", 0), 1e-6);
    assertEquals(1, shares.share("doctor", 0) + shares.share("doctor", 1), 1e-12);
  }

  @Test
  void aDeaneryWithoutAProgrammeHasNoRow() {
    Trial trial =
        trial(
            pack()
                .with(aDeanery().id("west").name("West").sha("W").build())
                .population("west", 9000));
    assertTrue(trial.rowNames().stream().noneMatch(name -> name.contains("west")));
    assertEquals(4, trial.rowNames().size());
  }

  @Test
  void withoutStaffOrWeightsThereIsNoShareAndNoRow() {
    assertTrue(trial(pack().without(StaffInPost.class)).rowNames().isEmpty());
    assertTrue(trial(pack().withoutRates()).check(new int[2], new int[2]).isEmpty());
  }
}
