package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.Holder;

/** What the tables of those who hold parts of funds must say. */
class HolderCheckTest {
  private static TestPack pack(String... holders) {
    return new TestPack()
        .put("service_lines", "service_line,specialty", "primary-care,gp", "therapy,*")
        .put("holders", "holder,role,service_line,fund,sha,budget_share")
        .add("holders", holders);
  }

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void partsOfFundsAreRead() {
    TestPack pack =
        pack("dean,GP dean,primary-care,madel,*,0.4", "lead,therapist,therapy,nmet,south-sha,1");
    says(pack);
    Delegation read = pack.scenario().money().delegation();
    assertEquals("therapy", read.serviceLine("physio").orElseThrow());
    assertEquals(
        List.of("dean"), read.holders("madel", "north-sha").stream().map(Holder::id).toList());
    assertEquals(List.of(), read.holders("nmet", "north-sha"));
  }

  @Test
  void idsThatAreNotThereAreErrors() {
    says(
        pack("dean,GP dean,primary-cares,mabel,north-shaw,0.4"),
        "holders.csv:2:3 [service_line] error UNKNOWN_ID: \"primary-cares\" is no service_line of"
            + " service_lines.csv. Did you mean primary-care?",
        "holders.csv:2:4 [fund] error UNKNOWN_ID: \"mabel\" is no fund of funds.csv. Did you mean"
            + " madel?",
        "holders.csv:2:5 [sha] error UNKNOWN_ID: \"north-shaw\" is no sha of deaneries.csv. Did you"
            + " mean north-sha?");
  }

  @Test
  void moreThanAllOfAFundForAnShaIsAnErrorInTheLastRow() {
    says(
        pack(
            "dean,GP dean,primary-care,madel,*,0.9",
            "lead,therapist,therapy,madel,south-sha,0.2",
            "dean,GP dean,primary-care,nmet,*,0.9"),
        "holders.csv:3:4 [fund] warning INCONSISTENT: madel pays nothing for therapy. The holder has"
            + " a budget and nothing to spend it on: name the fund that pays.",
        "holders.csv:3:6 [budget_share] error OUT_OF_RANGE: the shares of madel add up to 1.1 for"
            + " south-sha. The shares of one fund for one SHA may add up to 1.",
        "holders.csv:4:4 [fund] warning INCONSISTENT: nmet pays nothing for primary-care. The holder"
            + " has a budget and nothing to spend it on: name the fund that pays.");
  }

  @Test
  void sharesAddUpAsTheyAreWritten() {
    TestPack pack =
        pack(
                "a,A,primary-care,madel,*,0.1",
                "b,B,therapy,nmet,*,0.7",
                "c,C,primary-care,nmet,*,0.3")
            .add("tariffs", "nmet,gp,1,0.01,0");
    assertEquals(List.of(), pack.issues().stream().filter(each -> each.contains("RANGE")).toList());
  }

  @Test
  void aSpecialtyInTwoServiceLinesAndAPartWithTwoHoldersAreErrors() {
    List<String> issues =
        pack("dean,GP dean,primary-care,madel,*,0.4", "other,GP dean,primary-care,madel,*,0.4")
            .add("service_lines", "therapy,gp")
            .issues();
    assertEquals(
        List.of("holders.csv:3", "service_lines.csv:4"),
        issues.stream()
            .filter(each -> each.contains("DUPLICATE_KEY"))
            .map(each -> each.replaceAll("^(\\S+?:\\d+).*", "$1"))
            .toList());
  }

  @Test
  void aHolderHasOneRole() {
    says(
        pack("dean,GP dean,primary-care,madel,*,0.4", "dean,therapist,therapy,nmet,*,0.4"),
        "holders.csv:3:2 [role] error INCONSISTENT: dean is \"GP dean\" in another row. Give the"
            + " holder one role, or another id here.");
  }

  @Test
  void aServiceLineForTheRestWithoutARestIsAWarning() {
    says(
        pack("dean,GP dean,primary-care,madel,*,0.4").add("service_lines", "primary-care,physio"),
        "service_lines.csv:3:2 [specialty] warning INCONSISTENT: therapy has no specialties: every"
            + " one is named for another service line. Name one for it, or delete the row.");
  }

  @Test
  void holdersWithoutServiceLinesAreErrors() {
    List<String> issues =
        pack("dean,GP dean,primary-care,madel,*,0.4").without("service_lines").issues();
    assertEquals(1, issues.stream().filter(each -> each.contains("UNKNOWN_ID")).count());
  }
}
