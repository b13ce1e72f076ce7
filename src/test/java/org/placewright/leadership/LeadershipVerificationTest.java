package org.placewright.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.leadership.Cohort.limit;
import static org.placewright.leadership.Cohort.senior;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;

class LeadershipVerificationTest {
  private static final Scenario SCENARIO =
      Cohort.pack()
          .with(
              senior("n-sha", "acute", "medicine", 1, 0, 2),
              senior("s-sha", "planned", "surgery", 0, 0, 4),
              limit("*", 2, 4),
              limit("*", 2011, 3, 5),
              limit("pathway", 1, LeadershipLimit.NO_END),
              limit("s-sha", 0, 3))
          .with(
              new LeadershipBudget("madel", "*", YearRange.only(2011), new Pounds(231_200_00)),
              new LeadershipBudget("madel", "s-sha", YearRange.ANY, new Pounds(173_400_00)))
          .build();

  private static void says(int[] medicine, int[] surgery, String... failures) {
    assertEquals(
        List.of(failures),
        LeadershipVerification.failures(
            SCENARIO, new LeadershipPlan(new int[][] {medicine, surgery})));
  }

  @Test
  void aSelectionThatKeepsEverythingHasNoFailures() {
    // 4 heads of £57,800 in 2011 are £231,200, 3 of them in the south £173,400: to the penny.
    says(new int[] {1, 1}, new int[] {1, 3});
  }

  @Test
  void nobodyIsSentAway() {
    says(
        new int[] {2, 1},
        new int[] {1, 2},
        "There are 1 senior leaders of acute in n-sha from medicine in 2011, fewer than the year"
            + " before.");
    says(
        new int[] {0, 1},
        new int[] {2, 2},
        "There are 0 senior leaders of acute in n-sha from medicine in 2010, outside their row's"
            + " limits.",
        "leadership-limit[senior,acute,2010]: 0 leaders, where at least 1 are asked.");
  }

  @Test
  void theYearsOwnLimitHolds() {
    says(
        new int[] {1, 1},
        new int[] {1, 1},
        "leadership-limit[senior,*,2011]: 2 leaders, where at least 3 are asked.");
  }

  @Test
  void aNamedShaHasItsOwnLimit() {
    says(
        new int[] {1, 1},
        new int[] {4, 4},
        "leadership-limit[senior,*,2010]: 5 leaders, where at most 4 are asked.",
        "leadership-limit[senior,s-sha,2010]: 4 leaders, where at most 3 are asked.",
        "leadership-budget[madel,s-sha,2010]: £231200.00 spent, of £173400.00.",
        "leadership-limit[senior,s-sha,2011]: 4 leaders, where at most 3 are asked.",
        "leadership-budget[madel,*,2011]: £289000.00 spent, of £231200.00.",
        "leadership-budget[madel,s-sha,2011]: £231200.00 spent, of £173400.00.");
  }

  @Test
  void aSelectionOfAnotherPackIsRefused() {
    assertEquals(
        List.of("Leaders are given for 0 rows of leadership.csv."),
        LeadershipVerification.failures(SCENARIO, LeadershipPlan.NONE));
  }
}
