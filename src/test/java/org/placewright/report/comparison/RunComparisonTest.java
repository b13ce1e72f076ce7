package org.placewright.report.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aHorizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanQuestion.QuestionOrder;
import org.placewright.report.comparison.ComparedPlaces.PlacesLine;
import org.placewright.report.comparison.ComparedPlaces.PlacesOf;
import org.placewright.report.comparison.CostDifference.CostFinding;

class RunComparisonTest {
  /** A run that plans places of surgery, intake by intake, from a year on. */
  private static ComparedRunBuilder run(String name, int firstIntake, int... surgery) {
    List<PlaceCount> places = new ArrayList<>();
    for (int i = 0; i < surgery.length; i++) {
      places.add(new PlaceCount("surgery", "hospital", firstIntake + i, surgery[i]));
    }
    return ComparedRunBuilder.builder()
        .name(name)
        .asked(asked("none"))
        .horizon(
            aHorizon()
                .baseYear(firstIntake - 1)
                .firstIntakeYear(firstIntake)
                .lastIntakeYear(firstIntake + surgery.length - 1)
                .horizonYear(2020)
                .build())
        .certificate(new Certificate(100, 90, List.of()))
        .carryingOn(120)
        .places(places)
        .shortages(List.of())
        .funds(List.of())
        .levers(List.of())
        .difference(CostDifference.OF_FIRST)
        .inputs(List.of())
        .changes(List.of());
  }

  private static Asked asked(String lever) {
    TreeSet<String> without = new TreeSet<>(List.of(lever));
    return AskedBuilder.builder()
        .pack("pack")
        .scenario(Optional.empty())
        .without(without)
        .files(new TreeMap<>())
        .search(new TreeMap<>())
        .unassured(List.of())
        .build();
  }

  private static CostDifference found(
      CostFinding finding, QuestionOrder order, double least, double most) {
    return new CostDifference(finding, order, least, most, List.of());
  }

  private static Noise.PlacesFinding finding(RunComparison comparison, String run) {
    PlacesOf all = new PlacesOf("hospital", Optional.of("surgery"), Optional.empty());
    return comparison.places().stream()
        .filter(line -> line.run().equals(run) && line.of().equals(all))
        .map(PlacesLine::finding)
        .findFirst()
        .orElseThrow();
  }

  private static ComparedRun other(String name, CostDifference difference, int... surgery) {
    return run(name, 2009, surgery).asked(asked(name)).difference(difference).build();
  }

  private static final CostDifference NOT_SHOWN =
      found(CostFinding.NOT_SHOWN, QuestionOrder.OTHER, -5, 20);
  private static final CostDifference MORE = found(CostFinding.MORE, QuestionOrder.OTHER, 3, 20);

  @Test
  void aPlanRolledOnAYearIsComparedInTheIntakesThatBothPlan() {
    ComparedRun first = run("old", 2009, 40, 50, 60).build();
    // 2012 has 900 places, and no counterpart.
    ComparedRun rolled = run("new", 2010, 50, 57, 900).difference(NOT_SHOWN).build();
    RunComparison comparison = RunComparison.of(List.of(first, rolled));
    assertEquals(List.of(2010, 2011), comparison.shared().intakes());
    assertEquals(3, comparison.mostMoved());
    PlacesLine last = comparison.places().get(comparison.places().size() - 1);
    assertEquals(Optional.of(2011), last.of().intake());
    assertEquals(-3, last.change());
  }

  @Test
  void plansWithoutASharedIntakeHaveNoPlacesToCompare() {
    RunComparison comparison =
        RunComparison.of(
            List.of(run("old", 2009, 40).build(), run("new", 2010, 50).difference(MORE).build()));
    assertEquals(List.of(), comparison.shared().intakes());
    assertEquals(List.of(), comparison.places());
    assertEquals(0, comparison.mostMoved());
  }

  @Test
  void aDifferenceIsForcedOnlyWhereTheCostsAreShownToDiffer() {
    // 5 % of 100 places are 5.
    RunComparison comparison =
        RunComparison.of(
            List.of(
                run("first", 2009, 40, 50).build(),
                other("same", MORE, 41, 49),
                other("near", MORE, 40, 54),
                other("far", MORE, 40, 59),
                other("unproven", NOT_SHOWN, 40, 59),
                other(
                    "again", found(CostFinding.SAME_QUESTION, QuestionOrder.SAME, 0, 0), 40, 42)));
    assertEquals(Noise.PlacesFinding.FIRST, finding(comparison, "first"));
    assertEquals(Noise.PlacesFinding.SAME, finding(comparison, "same"));
    assertEquals(Noise.PlacesFinding.NOISE, finding(comparison, "near"));
    assertEquals(Noise.PlacesFinding.BEYOND, finding(comparison, "far"));
    assertEquals(Noise.PlacesFinding.NOT_SHOWN, finding(comparison, "unproven"));
    assertEquals(Noise.PlacesFinding.NOISE, finding(comparison, "again"));
  }

  @Test
  void whatRunsOfOneQuestionDifferByIsNoise() {
    // Two runs without the same lever differ by 12 places: so 9 beside the first show nothing.
    ComparedRun one = other("b", MORE, 40, 59);
    ComparedRun again = run("c", 2009, 40, 71).asked(asked("b")).difference(MORE).build();
    List<ComparedRun> runs = List.of(run("first", 2009, 40, 50).build(), one, again);
    RunComparison comparison = RunComparison.of(runs);
    assertEquals(Noise.PlacesFinding.NOISE, finding(comparison, "b"));
    assertEquals(Noise.PlacesFinding.BEYOND, finding(comparison, "c"));
  }

  @Test
  void sentencesSayWhatIsProvenAndRoundOutwards() {
    ComparedRun first = run("base", 2009, 40).asked(asked("none")).build();
    CostDifference wider = found(CostFinding.LESS, QuestionOrder.WIDER, -12.34, -3.21);
    ComparedRun freed =
        run("free", 2009, 40)
            .asked(
                AskedBuilder.builder(asked("none"))
                    .without(new TreeSet<>(List.of("none", "half-gp")))
                    .build())
            .difference(wider)
            .build();
    assertEquals(
        "The rule half-gp costs between 3.2 and 12.4 weighted FTE-years.",
        DifferenceSentence.of(first, freed));
    assertEquals(
        "The best plan of x is not shown to cost more or less than that of base: from 5.0 less to"
            + " 20.0 weighted FTE-years more.",
        DifferenceSentence.of(first, other("x", NOT_SHOWN, 40)));
  }

  @Test
  void aRuleThatIsNotShownToCostSaysSo() {
    ComparedRun first = run("base", 2009, 40).asked(asked("none")).build();
    ComparedRun freed =
        run("free", 2009, 40)
            .asked(
                AskedBuilder.builder(asked("none"))
                    .without(new TreeSet<>(List.of("none", "equity")))
                    .build())
            .difference(found(CostFinding.NOT_SHOWN, QuestionOrder.WIDER, -12, 0))
            .build();
    assertEquals(
        "The rule equity is not shown to cost anything: between 0.0 and 12.0 weighted FTE-years.",
        DifferenceSentence.of(first, freed));
  }

  @Test
  void lessThanCanBePrintedIsNothing() {
    ComparedRun first = run("base", 2009, 40).asked(asked("none")).build();
    ComparedRun freed =
        run("free", 2009, 40)
            .asked(
                AskedBuilder.builder(asked("none"))
                    .without(new TreeSet<>(List.of("none", "equity")))
                    .build())
            .difference(found(CostFinding.NOT_SHOWN, QuestionOrder.WIDER, -0.09, 0))
            .build();
    assertEquals(
        "The rule equity costs less than 0.1 weighted FTE-years.",
        DifferenceSentence.of(first, freed));
    ComparedRun again =
        run("again", 2009, 40)
            .asked(asked("again"))
            .difference(found(CostFinding.NOT_SHOWN, QuestionOrder.OTHER, -0.01, 0.09))
            .build();
    assertEquals(
        "The best plan of again costs as much as that of base, to within 0.1 weighted FTE-years.",
        DifferenceSentence.of(first, again));
  }
}
