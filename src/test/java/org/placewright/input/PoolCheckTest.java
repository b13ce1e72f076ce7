package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What pools, feeders and the prices of shortage must say. */
class PoolCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void aPoolOfASpecialtyIsOfItsProfession() {
    says(
        new TestPack()
            .put(
                "entrant_pool",
                "profession,specialty,year,headcount",
                "doctor,*,2009,30",
                "doctor,*,2010,30",
                "doctor,physio,2009,20",
                "doctor,physio,2010,20")
            .add("entrant_pool", "physiotherapist,*,2009,30", "physiotherapist,*,2010,30"),
        "entrant_pool.csv:4:2 [specialty] error INCONSISTENT: physio is not of the profession"
            + " doctor. Correct the profession or the specialty.",
        "entrant_pool.csv:5:2 [specialty] error INCONSISTENT: physio is not of the profession"
            + " doctor. Correct the profession or the specialty.");
  }

  @Test
  void whatFeedsAPoolComesFromOutsideAndToAPool() {
    says(
        new TestPack()
            .put("feeders", "from_specialty,profession,years_after,share", "gp,doctor,3,0.5"),
        "feeders.csv:2:1 [from_specialty] error INCONSISTENT: gp is itself of the profession"
            + " doctor. What feeds a pool does not draw on it: name a specialty of another"
            + " profession.");
    says(
        new TestPack()
            .put("entrant_pool", "profession,specialty,year,headcount")
            .add("entrant_pool", "doctor,gp,2009,20", "doctor,gp,2010,20")
            .add("entrant_pool", "physiotherapist,*,2009,30", "physiotherapist,*,2010,30"),
        "feeders.csv:2:2 [profession] warning INCONSISTENT: entrant_pool.csv has no pool of doctor."
            + " Without a pool nothing is fed: give its headcount.");
  }

  @Test
  void pricesOfShortageBeginAtZeroAndNeverFall() {
    says(
        new TestPack().put("shortfall_tiers", "from_share,price", "0.2,1", "0.1,2"),
        "shortfall_tiers.csv:2:2 [price] error INCONSISTENT: 1 is below the price from 0.1, 2."
            + " A greater shortage may not cost less: prices rise with from_share.",
        "shortfall_tiers.csv:3:1 [from_share] error OUT_OF_RANGE: no row is from 0. Say what the"
            + " first FTE short costs: add a row from 0.");
  }
}
