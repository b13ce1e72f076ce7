package org.placewright.scenario.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Curriculum.TrainingYear;

class TimeTakenTest {
  private static final Curriculum CURRICULUM =
      new Curriculum(
          List.of(
              row("leadership", Wildcard.ANY, YearRange.ANY, CurriculumRow.ANY_YEAR, 0.02),
              row("leadership", "gp", YearRange.only(2), 2010, 0.05),
              row("safety", "gp", YearRange.ANY, 2012, 0.25)));

  private static CurriculumRow row(
      String component, String specialty, YearRange years, int from, double share) {
    return CurriculumRowBuilder.builder()
        .component(component)
        .specialty(specialty)
        .yearOfTraining(years)
        .fromYear(from)
        .timeShare(new Share(share))
        .perTraineeYear(Pounds.ZERO)
        .fund("madel")
        .build();
  }

  @Test
  void theSecondYearTakesMoreFrom2010AndSafetyComesFrom2012() {
    TimeTaken gp = CURRICULUM.timeTaken("gp");
    assertEquals(0.02, gp.in(1, 2011));
    assertEquals(0.02, gp.in(2, 2009));
    assertEquals(0.05, gp.in(2, 2010));
    assertEquals(0.30, gp.in(2, 2012));
    assertEquals(0.27, gp.in(3, 2030), 1e-15);
    assertEquals(0.02, CURRICULUM.timeTaken("physio").in(2, 2012));
  }

  @Test
  void inEveryYearItIsWhatTheRowsSay() {
    for (String specialty : List.of("gp", "physio")) {
      for (int training = 1; training <= 5; training++) {
        for (int begins = 1990; begins <= 2020; begins++) {
          assertEquals(
              CURRICULUM.timeShare(new TrainingYear(specialty, training, begins)),
              CURRICULUM.timeTaken(specialty).in(training, begins));
        }
      }
    }
  }

  @Test
  void nothingIsTakenByNothing() {
    assertEquals(0, Curriculum.EMPTY.timeTaken("gp").in(3, 2012));
  }
}
