package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.placewright.Fixtures.aRetention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.FirstPost;

class TakingUpPostsTest {
  private static final Exit EXIT = new Exit("surgery", "*", 1, 0.1);

  private static Retention still(String specialty, int years, double share) {
    return aRetention()
        .specialty(specialty)
        .yearsSinceJoining(years)
        .shareStillWorking(share)
        .build();
  }

  /** A fifth of surgery's joiners and half of those of gp never take work up. */
  private static Workforce workforce() {
    return ScenarioFixture.minimal()
        .with(ScenarioFixture.specialty("gp", 2))
        .with(EXIT)
        .with(
            still("surgery", 0, 0.8),
            still("surgery", 5, 0.6),
            still("gp", 0, 0.5),
            still("gp", 5, 0.25))
        .with(new FirstPost("surgery", 0, 0.6), new FirstPost("surgery", 1, 0.2))
        .build()
        .workforce();
  }

  @Test
  void withBothTheCurvesAreAsTheyAre() {
    Workforce workforce = workforce();
    assertSame(workforce.tenure(), new TakingUpPosts(workforce).tenure(true, true));
  }

  /** 0.6 of 0.8, and 0.25 of 0.5: the later points are shares of those who came. */
  @Test
  void whereAllTakeWorkUpThoseWhoDoStayAsLongAsBefore() {
    Tenure expected =
        new Tenure(
            List.of(EXIT),
            List.of(
                still("surgery", 0, 1),
                still("surgery", 5, 0.75),
                still("gp", 0, 1),
                still("gp", 5, 0.5)));
    assertEquals(rounded(expected), rounded(new TakingUpPosts(workforce()).tenure(true, false)));
  }

  @Test
  void whereLeavingRatesHoldOnlyWhoNeverTakesWorkUpIsLeftOfTheCurves() {
    Tenure expected = new Tenure(List.of(), List.of(still("surgery", 0, 0.8), still("gp", 0, 0.5)));
    assertEquals(rounded(expected), rounded(new TakingUpPosts(workforce()).tenure(false, true)));
  }

  @Test
  void whereLeavingRatesHoldAndAllTakeWorkUpThereAreNoCurves() {
    assertEquals(
        new Tenure(List.of(), List.of()), new TakingUpPosts(workforce()).tenure(false, false));
  }

  /** 0.6 and 0.2 of 0.8 who take up a post: three quarters at once, a quarter a year later. */
  @Test
  void allTakeUpAPostAsLateAsThoseWhoDo() {
    List<FirstPost> posts = new TakingUpPosts(workforce()).everyone().firstPosts();
    assertEquals(List.of(0, 1), posts.stream().map(FirstPost::yearsAfterCompletion).toList());
    assertEquals(0.75, posts.get(0).share(), 1e-12);
    assertEquals(0.25, posts.get(1).share(), 1e-12);
  }

  private static Tenure rounded(Tenure tenure) {
    return new Tenure(
        tenure.exits(),
        tenure.retention().stream()
            .map(
                row ->
                    still(
                        row.specialty(),
                        row.yearsSinceJoining(),
                        Math.round(row.shareStillWorking() * 1e9) / 1e9))
            .toList());
  }
}
