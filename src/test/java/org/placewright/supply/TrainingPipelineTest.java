package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.Training;

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
  private static final TrainingPipeline MIXED = pipeline(2, 0.1, 0.2, 0.5, 0.8);

  @Test
  void aPlainCourseTakesItsYears() {
    Course course = pipeline(3, 0, 0, 0, 0.6).fromEntry();
    assertFigures(course::inTraining, 1, 1, 1, 0, 0);
    assertFigures(course::completing, 0, 0, 0, 1, 0);
  }

  @Test
  void attritionExtensionAndPaceShapeTheCourse() {
    Course course = MIXED.fromEntry();
    // 0.9² · (0.35 + 0.05) = 0.324 in the third year; 0.9³ · 0.05 = 0.03645 in the fourth
    assertFigures(course::inTraining, 1, 0.9, 0.324, 0.03645, 0);
    // 0.81 · 0.6, 0.729 · 0.35, 0.6561 · 0.05
    assertFigures(course::completing, 0, 0, 0.486, 0.25515, 0.032805);
    // a tenth of those in training a year before
    assertFigures(course::leaving, 0, 0.1, 0.09, 0.0324, 0.003645);
  }

  @Test
  void traineesCountAtTheirPace() {
    Course course = MIXED.fromEntry();
    // 0.5 + 0.5·0.8; the same · 0.9; 0.81 · (0.1 + 0.3·0.8); 0.729 · 0.05·0.8
    assertFigures(course::fteInTraining, 0.9, 0.81, 0.2754, 0.02916, 0);
  }

  @Test
  void aTraineeKnownToBeInTrainingIsOnAPathThatIsNotOver() {
    Course course = MIXED.after(2);
    // of paths longer than 2 years 0.35/0.4 have one year to go and 0.05/0.4 two
    assertFigures(course::inTraining, 1, 0.9 * 0.125, 0);
    assertFigures(course::completing, 0, 0.9 * 0.875, 0.81 * 0.125);
  }

  @Test
  void aTraineeBeyondEveryPathCompletesNextYear() {
    Course course = MIXED.after(7);
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
        ScenarioBuilder.specialty("s", years),
        new Training("s", attrition, extension, 0.5, 32, ltft, 1),
        pace);
  }

  private static void assertFigures(IntToDoubleFunction actual, double... expected) {
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j], actual.applyAsDouble(j), 1e-12, "year " + j);
    }
  }
}
