package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules on virement must say, and where they leave a detour. */
class VirementRuleCheckTest {
  private static final String HEADER = "from_fund,to_fund,permitted,max_gbp,max_share";

  private static TestPack pack(String... rules) {
    return new TestPack()
        .put(
            "funds",
            "fund,name,commissioner,ringfenced_share,virement_limit,carry_forward_limit",
            "madel,MADEL,MEE,0.9,0.05,0.02",
            "nmet,NMET,SHA,0.9,0.05,",
            "sift,SIFT,MEE,0.9,0.05,0")
        .put("virement_rules", HEADER)
        .add("virement_rules", rules);
  }

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void rulesWithAndWithoutLimitsAreRead() {
    says(pack("*,*,no,,", "madel,nmet,yes,1000.50,0.01", "sift,nmet,yes,,"));
  }

  @Test
  void aFundThatIsNotThereAndALimitThatIsNoneAreErrors() {
    says(
        pack("mabel,nmet,yes,,", "madel,nmet,yes,,2"),
        "virement_rules.csv:2:1 [from_fund] error UNKNOWN_ID: \"mabel\" is no fund of funds.csv."
            + " Did you mean madel?",
        "virement_rules.csv:3:5 [max_share] error OUT_OF_RANGE: \"2\" is not from 0 to 1. Write it"
            + " as a fraction: 0.02");
  }

  @Test
  void aDetourAroundAProhibitionIsAWarning() {
    says(
        pack("madel,nmet,no,,"),
        "virement_rules.csv:2:3 [permitted] warning INCONSISTENT: money may still go from madel to"
            + " nmet by way of sift. Forbid one of the two steps, if that is not meant.");
    says(pack("madel,nmet,no,,", "madel,sift,no,,"));
    says(pack("madel,nmet,no,,", "sift,nmet,no,,"));
  }
}
