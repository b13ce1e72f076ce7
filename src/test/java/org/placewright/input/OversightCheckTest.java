package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.anAssurance;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;

/** Tables of assurance and leadership: what they mean and what is refused. */
class OversightCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void rowsAreReadWithTheirBlanks() {
    var policy = new TestPack().scenario().policy();
    assertEquals(
        List.of(
            anAssurance()
                .profession("physiotherapist")
                .kind(Assurance.AssuranceKind.EMPLOYER_SCHEME)
                .body("Employers")
                .validTo(LocalDate.of(2010, 12, 31))
                .build(),
            anAssurance()
                .profession("physiotherapist")
                .specialty("physio")
                .kind(Assurance.AssuranceKind.ACCREDITED_REGISTER)
                .validFrom(LocalDate.of(2001, 4, 1))
                .scopeNote("members")
                .build()),
        policy.assurances());
    Leadership leadership = policy.leadership();
    LeadershipPost planned = leadership.posts().get(1);
    assertEquals(42, planned.price().weeks());
    assertEquals(1, planned.weight());
    assertEquals(new Pounds(15_000_50), planned.price().perHead());
    assertEquals(
        new LeadershipLimit("senior", "sha", YearRange.ANY, 1, LeadershipLimit.NO_END),
        leadership.limits().get(1));
    assertEquals(3, leadership.budgets().size());
  }

  @Test
  void allFourTablesMayBeLeftOut() {
    TestPack pack = new TestPack().without("assurance").without("leadership");
    says(pack.without("leadership_limits").without("leadership_budgets"));
    assertEquals(Leadership.NONE, pack.scenario().policy().leadership());
  }

  @Test
  void assuranceIsForASpecialtyOfItsProfession() {
    says(
        new TestPack().cell("assurance", 2, 2, "gp"),
        "assurance.csv:2:2 [specialty] error INCONSISTENT: gp is of the profession doctor. Correct"
            + " the profession or the specialty.");
    says(
        new TestPack().cell("assurance", 3, 1, "nurse"),
        "assurance.csv:3:1 [profession] error UNKNOWN_ID: \"nurse\" is no profession of"
            + " specialties.csv.");
  }

  @Test
  void assuranceDoesNotEndBeforeItBegins() {
    says(
        new TestPack().cell("assurance", 2, 6, "2000-01-01"),
        "assurance.csv:2:6 [valid_to] error BAD_DATE: 2000-01-01 is before valid_from,"
            + " 2001-04-01.");
  }

  @Test
  void thereMustBeRoomForThoseAlreadyThere() {
    says(
        new TestPack().cell("leadership", 2, 5, "3"),
        "leadership.csv:2:7 [most] error OUT_OF_RANGE: 2 is below 3, the fewest there may be."
            + " Nobody already there is sent away.");
  }

  @Test
  void aLimitThatNoSelectionCanKeepIsReportedAtItsRow() {
    says(
        new TestPack().cell("leadership_limits", 2, 4, "5").cell("leadership_limits", 2, 5, ""),
        "leadership_limits.csv:2:4 [least] error INCONSISTENT: the rows of leadership.csv have room"
            + " for only 4. No selection could keep the limit.");
    says(
        new TestPack().cell("leadership_limits", 3, 4, "0").cell("leadership_limits", 3, 5, "0"),
        "leadership_limits.csv:3:5 [most] error INCONSISTENT: the rows of leadership.csv for"
            + " north-sha have at least 1. No selection could keep the limit.");
    says(
        new TestPack().cell("leadership_limits", 2, 5, "1"),
        "leadership_limits.csv:2:5 [most] error OUT_OF_RANGE: 1 is below least, 2.");
  }

  @Test
  void scopesAndCohortsAreThere() {
    says(
        new TestPack().cell("leadership_limits", 3, 2, "actue"),
        "leadership_limits.csv:3:2 [scope] error UNKNOWN_ID: \"actue\" is no pathway or SHA of the"
            + " cohort in leadership.csv. Did you mean acute?");
    says(
        new TestPack().cell("leadership_limits", 3, 1, "junior"),
        "leadership_limits.csv:3:1 [cohort] error UNKNOWN_ID: \"junior\" is no cohort of"
            + " leadership.csv. Did you mean senior?");
    says(
        new TestPack().cell("leadership_limits", 3, 3, "2015"),
        "leadership_limits.csv:3:3 [year] warning BAD_YEAR: the row holds for no planned year. The"
            + " run plans 2009 to 2010.");
  }

  @Test
  void aPathwayIsNotCalledAsAnShaOrAsAWordOfTheLimits() {
    says(
        new TestPack().cell("leadership", 2, 3, "sha").cell("leadership", 3, 3, "north-sha"),
        "leadership.csv:2:3 [pathway] error BAD_ID: \"sha\" is a word of leadership_limits.csv."
            + " Name the pathway otherwise.",
        "leadership.csv:3:3 [pathway] error BAD_ID: \"north-sha\" is an SHA too. Name the pathway"
            + " otherwise.");
  }

  @Test
  void leadersArePaidFor() {
    says(
        new TestPack().cell("leadership_budgets", 4, 3, "2011"),
        "leadership.csv:3:13 [fund] error MISSING_RATE: leadership_budgets.csv has no line of nmet"
            + " for south-sha in 2010. Add one; a line may be for any SHA and every year.");
  }
}
