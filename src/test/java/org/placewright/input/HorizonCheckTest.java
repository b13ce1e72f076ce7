package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The last planned intake is 2010; general practice takes three years, physiotherapy two. */
class HorizonCheckTest {
  private static List<String> issues(String... settings) {
    TestPack pack =
        new TestPack().put("settings", "setting,value", "base_year,2008", "first_intake_year,2009");
    pack.add("settings", "last_intake_year,2010", "horizon_year,2012");
    pack.add("settings", settings);
    return pack.issues().stream().filter(issue -> issue.startsWith("settings")).toList();
  }

  @Test
  void aHorizonThatCannotValueTheLastIntakeIsRefusedByName() {
    assertEquals(
        List.of(
            "settings.csv:5:2 [value] error BAD_YEAR: a horizon of 2012 cannot value the intake of"
                + " 2010: gp completes in 2013, after it. Set horizon_year to 2018 or later; or"
                + " short_horizon to yes, to plan without what comes after it."),
        issues("discount_rate,0.03"));
  }

  @Test
  void aShortHorizonCanBeAccepted() {
    assertEquals(List.of(), issues("short_horizon,yes"));
  }

  @Test
  void anIntakeOfWhichNobodyCompletesIsSaidEvenThen() {
    TestPack pack = new TestPack().cell("settings", 5, 2, "2010");
    assertEquals(
        List.of(
            "settings.csv:5:2 [value] warning BAD_YEAR: nobody who enters a planned intake completes"
                + " by 2010: physio, gp. Their places cost money and give nothing. The first of"
                + " them complete in 2012."),
        pack.issues().stream().filter(issue -> issue.startsWith("settings")).toList());
  }
}
