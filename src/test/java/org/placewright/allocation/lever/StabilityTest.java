package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.anIntake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Quality;

class StabilityTest {
  private static final String FIRST = "stability[surgery/north,2010]";
  private static final String SITE = "stability[surgery/north/surgery-north,%d]";
  private static final String SECOND = "stability[surgery/north,2011]";

  private static Trial trial(int baseline, ScenarioFixture builder, LeverRow... levers) {
    return Trial.of(
        new Stability(),
        builder
            .with(anIntake().year(2009).places(baseline).entrants(baseline).build())
            .with(levers));
  }

  @Test
  void theWorkedRowsMoveByThreeOfTwenty() {
    Trial trial = trial(20, Pack.surgery(), Pack.hard("stability", 0.15));
    LimitRow first = trial.row(FIRST);
    assertEquals(List.of(new Term(0, 0, 1)), first.terms());
    assertEquals(17, first.lower());
    assertEquals(23, first.upper());
    LimitRow second = trial.row(SECOND);
    assertEquals(List.of(new Term(0, 1, 1), new Term(0, 0, -1)), second.terms());
    assertEquals(-3, second.lower());
    assertEquals(3, second.upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {23, 24}).state());
    Verdict verdict = trial.verdict(SECOND, new int[] {23, 24});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "surgery in North goes from 23 places in 2010 to 24 in 2011; it may lose 3 and gain 3: met"
            + " with 2 places to spare.",
        verdict.sentence());
  }

  @Test
  void aFallTooFarIsMissedLikeARise() {
    Trial trial = trial(20, Pack.surgery(), Pack.hard("stability", 0.15));
    Verdict verdict = trial.verdict(FIRST, new int[] {16, 16});
    assertEquals(State.BROKEN, verdict.state());
    assertEquals(-4, verdict.leftSide());
    assertEquals(-3, verdict.limit());
    assertEquals(-1, verdict.slack());
  }

  @Test
  void onePlaceMayAlwaysMove() {
    Trial trial = trial(3, Pack.surgery(), Pack.hard("stability", 0.15));
    assertEquals(4, trial.row(FIRST).upper());
    assertEquals(2, trial.row(FIRST).lower());
  }

  @Test
  void theWorkedCountryMovesByThreeOfTwentySix() {
    Trial trial = trial(20, south(6), Pack.hard("stability", 0.15));
    LimitRow country = trial.row("stability[surgery,2010]");
    assertEquals(List.of(new Term(0, 0, 1), new Term(1, 0, 1)), country.terms());
    assertEquals(23, country.lower());
    assertEquals(29, country.upper());
    assertEquals(7, trial.row("stability[surgery/south,2010]").upper());
    int[] south = {7, 7};
    assertEquals(
        State.BINDING, trial.verdict("stability[surgery,2010]", new int[] {22, 22}, south).state());
    assertEquals(
        State.BROKEN, trial.verdict("stability[surgery,2010]", new int[] {23, 23}, south).state());
  }

  @Test
  void aCellThatTheYearsCouldEmptyKeepsAPlace() {
    // 1 may go a year: 2 places could be none in 2011, and 3 not.
    Trial small = trial(2, Pack.surgery(), Pack.hard("stability", 0.15));
    assertEquals(List.of(FIRST, SECOND, "stability[surgery/north/*,2011]"), small.rowNames());
    assertEquals(1, small.row("stability[surgery/north/*,2011]").lower());
    assertEquals(
        State.BROKEN, small.verdict("stability[surgery/north/*,2011]", new int[] {1, 0}).state());
    Trial larger = trial(3, Pack.surgery(), Pack.hard("stability", 0.15));
    assertEquals(List.of(FIRST, SECOND), larger.rowNames());
  }

  @Test
  void whatIsJudgedIsWhatIsAsked() {
    // Hard rules leave 3 places one at least in 2011, and 2 none; a soft one promises nothing.
    for (int baseline : List.of(2, 3)) {
      Trial hard = trial(baseline, Pack.surgery(), Pack.hard("stability", 0.15));
      assertEquals(hard.rowNames(), judged(hard), "of " + baseline);
    }
    Trial soft = trial(3, Pack.surgery(), Pack.soft("stability", 0.15));
    assertEquals(
        List.of(
            FIRST, "stability[surgery/north/*,2010]", SECOND, "stability[surgery/north/*,2011]"),
        soft.rowNames().stream().sorted(Comparator.comparing(StabilityTest::year)).toList());
    assertEquals(
        soft.rowNames().stream().sorted().toList(), judged(soft).stream().sorted().toList());
  }

  private static String year(String row) {
    return row.replaceAll(".*,|]", "") + (row.contains("*") ? "*" : "");
  }

  private static List<String> judged(Trial trial) {
    return trial.check(new int[] {2, 2}).stream().map(Verdict::row).toList();
  }

  @Test
  void aCellOfOneGroupKeepsTheGroupAndOneWithoutRoomNothing() {
    Programme group = aProgramme().minCohort(2).build();
    Trial kept =
        trial(
            2,
            Pack.surgery().with(group),
            Pack.hard("stability", 0.15),
            Pack.hard("min-cohort", 1));
    assertEquals(2, kept.row("stability[surgery/north/*,2010]").lower());
    Trial shut =
        trial(
            2,
            Pack.surgery().with(new Capacity("surgery-north", YearRange.ANY, 0, 0)),
            Pack.hard("stability", 0.15),
            Pack.hard("training-capacity", 1));
    assertEquals(List.of(FIRST, SECOND), shut.rowNames());
  }

  @Test
  void aProgrammeThatFailsLeavesEveryLevelAndOthersMayTakeItsPlaces() {
    // 8 of the north's 20 are on a site without a score. The other may lose or gain
    // floor(0.15 · 12) = 1, and take the 8: 11 to 21. As a programme it may move ceil(1.8) = 2.
    Trial trial =
        trial(
            12,
            south(6)
                .with(aProgramme().id("surgery-north-b").build())
                .with(
                    anIntake()
                        .programme("surgery-north-b")
                        .year(2009)
                        .places(8)
                        .entrants(8)
                        .build()),
            Pack.hard("stability", 0.15),
            Pack.hard("quality-threshold", 60));
    assertEquals(List.of(new Term(0, 0, 1)), trial.row(FIRST).terms());
    assertEquals(11, trial.row(FIRST).lower());
    assertEquals(21, trial.row(FIRST).upper());
    assertEquals(-1, trial.row(SECOND).lower());
    assertEquals(1, trial.row(SECOND).upper());
    LimitRow site = trial.row("stability[surgery/north/surgery-north,2010]");
    assertEquals(10, site.lower());
    assertEquals(22, site.upper());
    // floor(0.15 · 18) = 2 in the country.
    assertEquals(16, trial.row("stability[surgery,2010]").lower());
    assertEquals(28, trial.row("stability[surgery,2010]").upper());
    assertEquals(
        State.BINDING,
        trial.verdict(FIRST, new int[] {21, 21}, new int[] {0, 0}, new int[] {6, 6}).state());
  }

  @Test
  void whatIsPromisedToOneThatFailsIsNotTakenOver() {
    // Of the 8 places of the site that fails 5 are promised: 12 may become 12 + 1 + 3
    Trial trial =
        trial(
            12,
            Pack.surgery()
                .with(aProgramme().id("surgery-north-b").build())
                .with(ofSiteB(2009, 8), ofSiteB(2010, 5)),
            Pack.hard("stability", 0.15),
            Pack.hard("quality-threshold", 60));
    assertEquals(16, trial.row(FIRST).upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {16, 16}, new int[] {5, 0}).state());
    assertEquals(State.BROKEN, trial.verdict(FIRST, new int[] {17, 17}, new int[] {5, 0}).state());
  }

  private static Intake ofSiteB(int year, int places) {
    return anIntake().programme("surgery-north-b").year(year).places(places).entrants(0).build();
  }

  @Test
  void whatNothingAssuresMayCloseAtOnce() {
    // No register is in force, so with value 0 nobody may train; with 1 the specialty may go on
    ScenarioFixture pack =
        Pack.surgery()
            .with(aSpecialty().regulated(false).risk(Risk.SIGNIFICANT).trainingYears(2).build());
    LeverRow stability = Pack.hard("stability", 0.15);
    assertEquals(
        Double.NEGATIVE_INFINITY,
        trial(20, pack, stability, Pack.hard("assurance", 0)).row(FIRST).lower());
    assertEquals(17, trial(20, pack, stability, Pack.hard("assurance", 1)).row(FIRST).lower());
    assertEquals(17, trial(20, pack, stability, Pack.soft("assurance", 0)).row(FIRST).lower());
  }

  @Test
  void aSmallCellMayMoveAPlaceBesideThoseThatItTakesOver() {
    // 3 of 6 are on a site without a score, and 15 % of the other 3 is less than a place: 1 may
    // move
    // as ever, and 3 may be taken over.
    Trial trial =
        trial(
            3,
            Pack.surgery()
                .with(aProgramme().id("surgery-north-b").build())
                .with(
                    anIntake()
                        .programme("surgery-north-b")
                        .year(2009)
                        .places(3)
                        .entrants(3)
                        .build()),
            Pack.hard("stability", 0.15),
            Pack.hard("quality-threshold", 60));
    assertEquals(2, trial.row(FIRST).lower());
    assertEquals(7, trial.row(FIRST).upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {7, 7}, new int[] {0, 0}).state());
    assertEquals(State.BROKEN, trial.verdict(FIRST, new int[] {8, 8}, new int[] {0, 0}).state());
  }

  /** Surgery in the north and in the south. */
  private static ScenarioFixture south(int places) {
    return Pack.surgery()
        .with(aDeanery().build())
        .with(aProvider().id("south-general").name("South General").deanery("south").build())
        .with(aProgramme().id("surgery-south").deanery("south").provider("south-general").build())
        .with(new Capacity("surgery-south", YearRange.ANY, 100, 50))
        .with(new Quality("surgery-south", "inspectorate", LocalDate.of(2009, 6, 1), 80))
        .with(
            anIntake()
                .programme("surgery-south")
                .year(2009)
                .places(places)
                .entrants(places)
                .build())
        .population("south", 500);
  }

  @Test
  void theShareIsTakenAsItIsWritten() {
    // 0.29 · 100 is 28.999… in binary; 29 places were meant.
    Trial trial = trial(100, Pack.surgery(), Pack.hard("stability", 0.29));
    assertEquals(129, trial.row(FIRST).upper());
  }

  @Test
  void aPromiseMayMoveThemFurtherAndBack() {
    // 30 are promised for 2010: up by 10 from 20, and in 2011 down again by 10.
    Trial trial =
        trial(
            20,
            Pack.surgery().with(anIntake().places(30).entrants(30).build()),
            Pack.hard("stability", 0.15));
    assertEquals(30, trial.row(FIRST).upper());
    assertEquals(-10, trial.row(SECOND).lower());
    assertEquals(3, trial.row(SECOND).upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {30, 20}).state());
    assertEquals(State.BINDING, trial.verdict(SECOND, new int[] {30, 20}).state());
  }

  @Test
  void programmesOfASpecialtyInADeaneryMoveTogether() {
    Trial trial =
        trial(
            20,
            Pack.surgery().with(aProgramme().id("surgery-north-b").build()),
            Pack.hard("stability", 0.15));
    assertEquals(2, trial.row(FIRST).terms().size());
    // The new site follows its deanery alone; the old one may lose ceil(0.15 · 20) = 3 too.
    assertEquals(
        List.of(FIRST, SECOND, SITE.formatted(2010), SITE.formatted(2011)), trial.rowNames());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {10, 0}, new int[] {13, 0}).state());
  }

  @Test
  void theSpecialtysRowWinsOverTheDeanerysAndCanSwitchOff() {
    Trial trial =
        trial(
            20,
            Pack.gpAndSurgery(),
            Pack.row("stability", "north", 0.5, Mode.HARD),
            Pack.row("stability", "surgery", 0.15, Mode.OFF));
    assertEquals(List.of("stability[gp/north,2010]", "stability[gp/north,2011]"), trial.rowNames());
    // Half of 16.
    assertEquals(24, trial.row("stability[gp/north,2010]").upper());
  }
}
