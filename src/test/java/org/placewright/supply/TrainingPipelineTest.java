package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aTimeOut;
import static org.placewright.Fixtures.aTraining;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Fraction;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.TimeOut;

class TrainingPipelineTest {
  /**
   * 2 years; a tenth leaves each year; a fifth is extended; half train at 0.8, for 2/0.8 = 2.5
   * years, so that half of these take 2 and half 3. Paths by years and pace:
   *
   * <pre>
   * full time  2: 0.5·0.8 = 0.4   3: 0.5·0.2 = 0.1
   * LTFT       2: 0.25·0.8 = 0.2  3: 0.25·0.2 + 0.25·0.8 = 0.25  4: 0.25·0.2 = 0.05
   * all        2: 0.6             3: 0.35                        4: 0.05
   * </pre>
   */
  private final TrainingPipeline mixed = pipeline(2, 0.1, 0.2, 0.5, 0.8);

  @Test
  void aPlainCourseTakesItsYears() {
    Course course = pipeline(3, 0, 0, 0, 0.6).fromEntry();
    assertFigures(course::inTraining, 1, 1, 1, 0, 0);
    assertFigures(course::completing, 0, 0, 0, 1, 0);
  }

  @Test
  void attritionExtensionAndPaceShapeTheCourse() {
    Course course = mixed.fromEntry();
    // 0.9² · (0.35 + 0.05) = 0.324 in the third year; 0.9³ · 0.05 = 0.03645 in the fourth
    assertFigures(course::inTraining, 1, 0.9, 0.324, 0.03645, 0);
    // 0.81 · 0.6, 0.729 · 0.35, 0.6561 · 0.05
    assertFigures(course::completing, 0, 0, 0.486, 0.25515, 0.032805);
    // a tenth of those in training a year before
    assertFigures(course::leaving, 0, 0.1, 0.09, 0.0324, 0.003645);
  }

  @Test
  void theExactFiguresAreThoseOfTheCourse() {
    // 0.9² · 0.4 = 0.324 and 0.9³ · 0.05 = 0.03645, as decimals are written
    Course whole = mixed.fromEntry();
    assertEquals(Fraction.written(0.324), whole.exactInTraining(2));
    assertEquals(Fraction.written(0.03645), whole.exactInTraining(3));
    assertEquals(Fraction.ZERO, whole.exactInTraining(4));
    // Of those with three or four years 0.35 and 0.05 are left after two: all 0.4, then 0.05
    Course rest = mixed.after(2);
    assertEquals(Fraction.ONE, rest.exactInTraining(0));
    assertEquals(Fraction.written(0.1125), rest.exactInTraining(1));
  }

  @Test
  void traineesCountAtTheirPace() {
    Course course = mixed.fromEntry();
    // 0.5 + 0.5·0.8; the same · 0.9; 0.81 · (0.1 + 0.3·0.8); 0.729 · 0.05·0.8
    assertFigures(course::fteInTraining, 0.9, 0.81, 0.2754, 0.02916, 0);
  }

  @Test
  void timeOutLengthensTrainingAndLowersService() {
    // 2 years, a tenth leaves each year. After the first year a half goes away for a year out of
    // post without service, and of all a fifth is two years academic, in post at half service.
    Course course =
        timeOut(
                0.1,
                0,
                aTimeOut().specialty("s").years(2).share(0.2).serviceShare(0.5).build(),
                aTimeOut().specialty("s").reason("parental").share(0.5).inPost(false).build())
            .fromEntry();
    // paths: neither 0.4, 2 years; academic 0.1, in, a, a, in; parental 0.4, in, p, in; both 0.1,
    // in, a, a, p, in
    assertFigures(course::inTraining, 1, 0.9 * 0.6, 0.81 * 0.6, 0.729 * 0.1, 0.6561 * 0.1, 0);
    assertFigures(course::away, 0, 0.9 * 0.4, 0, 0.729 * 0.1, 0, 0);
    // a tenth of all of them leaves in each year, in time out too
    assertFigures(course::leaving, 0, 0.1, 0.09, 0.0486, 0.01458, 0.006561);
    assertFigures(course::completing, 0, 0, 0.81 * 0.4, 0.729 * 0.4, 0.6561 * 0.1, 0.59049 * 0.1);
    // academics serve half: 0.9 · (0.4 + 0.2·0.5); 0.81 · (0.2·0.5 + 0.4)
    assertFigures(course::fteInTraining, 1, 0.45, 0.405, 0.0729, 0.06561, 0);
  }

  @Test
  void timeOutOfLtftTraineesIsServedAtTheirPace() {
    // all at pace 0.5, 4 years; a year of which half the service is given comes after the first
    TrainingPipeline pipeline =
        TrainingPipeline.of(
            ScenarioFixture.specialty("s", 2),
            aTraining().specialty("s").ltftShare(1).serviceContribution(1).build(),
            0.5,
            List.of(aTimeOut().specialty("s").serviceShare(0.5).build()));
    assertFigures(pipeline.fromEntry()::fteInTraining, 0.5, 0.25, 0.5, 0.5, 0.5, 0);
    assertFigures(pipeline.fromEntry()::completing, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void anExtensionServesAsTheYearsBeforeItDo() {
    // 2 years and one more for a quarter, without loss; at pace 1 and, all LTFT, at 0.5
    assertFigures(pipeline(2, 0, 0.25, 0, 0.5).fromEntry()::fteInTraining, 1, 1, 0.25, 0);
    assertFigures(
        pipeline(2, 0, 0.25, 1, 0.5).fromEntry()::fteInTraining, 0.5, 0.5, 0.5, 0.5, 0.125, 0);
  }

  @Test
  void whoIsOutInTheBaseYearComesBack() {
    // known to be on the programme a year after the intake: half of these are out
    Course course =
        timeOut(0, 0, aTimeOut().specialty("s").reason("parental").share(0.5).inPost(false).build())
            .after(1);
    assertFigures(course::inTraining, 0.5, 0.5, 0);
    assertFigures(course::away, 0.5, 0, 0);
    assertFigures(course::completing, 0, 0.5, 0.5);
  }

  @Test
  void timeOutAfterTheEndIsRefused() {
    TimeOut late = aTimeOut().specialty("s").afterYear(2).share(0.5).build();
    assertThrows(IllegalArgumentException.class, () -> timeOut(0, 0, late));
  }

  private static TrainingPipeline timeOut(double attrition, double ltft, TimeOut... out) {
    return TrainingPipeline.of(
        ScenarioFixture.specialty("s", 2),
        aTraining()
            .specialty("s")
            .annualAttrition(attrition)
            .ltftShare(ltft)
            .serviceContribution(1)
            .build(),
        0.8,
        List.of(out));
  }

  @Test
  void aTraineeKnownToBeInTrainingIsOnAPathThatIsNotOver() {
    Course course = mixed.after(2);
    // of paths longer than 2 years 0.35/0.4 have one year to go and 0.05/0.4 two
    assertFigures(course::inTraining, 1, 0.9 * 0.125, 0);
    assertFigures(course::completing, 0, 0.9 * 0.875, 0.81 * 0.125);
  }

  @Test
  void aTraineeBeyondEveryPathCompletesNextYear() {
    Course course = mixed.after(7);
    assertFigures(course::inTraining, 1, 0);
    assertFigures(course::completing, 0, 1, 0);
  }

  @Test
  void everyTraineeIsAccountedFor() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 300; i++) {
      TrainingPipeline pipeline =
          pipeline(
              1 + random.nextInt(8),
              random.nextDouble(),
              random.nextDouble(),
              random.nextDouble(),
              0.2 + 0.8 * random.nextDouble());
      Course course = pipeline.after(random.nextInt(4));
      double gone = 0;
      for (int j = 1; j <= course.years(); j++) {
        gone += course.leaving(j) + course.completing(j);
        assertEquals(1 - gone, course.inTraining(j), 1e-9);
      }
      assertEquals(1, gone, 1e-9);
    }
  }

  @Test
  void trainingTakesTimeAndLtftHasAPace() {
    assertThrows(IllegalArgumentException.class, () -> pipeline(0, 0, 0, 0, 0.6));
    assertThrows(IllegalArgumentException.class, () -> pipeline(3, 0, 0, 0.5, 0));
  }

  private static TrainingPipeline pipeline(
      int years, double attrition, double extension, double ltft, double pace) {
    return TrainingPipeline.of(
        ScenarioFixture.specialty("s", years),
        aTraining()
            .specialty("s")
            .annualAttrition(attrition)
            .extensionRate(extension)
            .ltftShare(ltft)
            .serviceContribution(1)
            .build(),
        pace);
  }

  private static void assertFigures(IntToDoubleFunction actual, double... expected) {
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j], actual.applyAsDouble(j), 1e-12, "year " + j);
    }
  }
}
