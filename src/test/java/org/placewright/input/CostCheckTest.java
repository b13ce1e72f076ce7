package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.training.Curriculum.TrainingYear;

/** What the tables that change what training costs must say, and what they mean. */
class CostCheckTest {
  private static final String CURRICULUM =
      "component,specialty,year_of_training,from_year,time_share,gbp_per_trainee_year,fund";

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void withoutTheTablesAndColumnsTariffsAreAllThatTrainingCosts() {
    Scenario scenario =
        new TestPack()
            .without("uplift")
            .without("curriculum")
            .without("transition")
            .without("income_floors")
            .scenario();
    assertEquals(CostRules.NONE, scenario.money().costRules());
    assertEquals(2008, scenario.settings().priceYear());
    assertEquals(1, scenario.register().providers().get(0).marketForcesFactor());
    assertTrue(scenario.money().tariffs().get(0).marketForces());
  }

  @Test
  void theColumnsAreRead() {
    Scenario scenario =
        new TestPack()
            .put(
                "providers",
                "provider,name,deanery,kind,market_forces_factor",
                "n-trust,N,north,trust,1.25",
                "s-uni,S,south,uni,")
            .put(
                "tariffs",
                "fund,specialty,year_of_training,gbp_per_trainee_year,portable_share,market_forces",
                "madel,gp,*,40000.50,0.5,no",
                "nmet,physio,*,10000,1,yes")
            .add("settings", "price_year,2013")
            .scenario();
    assertEquals(2013, scenario.settings().priceYear());
    assertEquals(1.25, scenario.register().providers().get(0).marketForcesFactor());
    assertFalse(scenario.money().tariffs().get(0).marketForces());
  }

  @Test
  void theFundsRowWinsOverTheYears() {
    CostRules rules = new TestPack().scenario().money().costRules();
    assertEquals(0.03, rules.uplift("madel", 2009));
    assertEquals(0.02, rules.uplift("nmet", 2009));
    assertEquals(0, rules.uplift("nmet", 2010));
  }

  @Test
  void aComponentIsTaughtInItsYearOfTrainingFromItsYearOn() {
    var curriculum = new TestPack().scenario().money().costRules().curriculum();
    assertEquals(0.05, curriculum.timeShare(new TrainingYear("gp", 2, 2010)));
    assertEquals(0, curriculum.timeShare(new TrainingYear("gp", 2, 2009)));
    assertEquals(0, curriculum.timeShare(new TrainingYear("gp", 3, 2010)));
    assertEquals(0.02, curriculum.timeShare(new TrainingYear("physio", 1, 1990)));
  }

  @Test
  void aFactorIsBetweenAHalfAndTwo() {
    says(
        new TestPack()
            .put(
                "providers",
                "provider,name,deanery,kind,market_forces_factor",
                "n-trust,N,north,trust,0.4",
                "s-uni,S,south,uni,125"),
        "providers.csv:2:5 [market_forces_factor] error OUT_OF_RANGE: \"0.4\" is not from 0.5 to 2.",
        "providers.csv:3:5 [market_forces_factor] error OUT_OF_RANGE: \"125\" is not from 0.5 to 2. Write it as a fraction: 1.25");
  }

  @Test
  void componentsTakeNoMoreThanAllOfTheTime() {
    says(
        new TestPack()
            .without("feeders")
            .put(
                "curriculum",
                CURRICULUM,
                "leadership,gp,2,,0.5,0,madel",
                "research,*,*,2010,0.4,0,madel",
                "simulation,*,2,2011,0.2,0,madel"),
        "curriculum.csv:4:5 [time_share] error OUT_OF_RANGE: the components of gp take more than"
            + " all of the time. Time shares of one year of training may add up to 1.");
  }

  @Test
  void aFundOfAnotherCommissionerForTheCurriculumIsAWarning() {
    says(
        new TestPack()
            .without("feeders")
            .put("curriculum", CURRICULUM, "leadership,gp,2,,0.1,100,nmet"),
        "budgets.csv warning MISSING_RATE: nmet has no budget for north-sha in 2009 to 2010, and"
            + " pays for programmes there. A budget holds until its next row, and ever after its"
            + " last; before its first there is none to hold the fund.",
        "curriculum.csv:2:7 [fund] warning INCONSISTENT: MEE commissions gp, and nmet pays for it, a"
            + " fund of SHA. If the money is to move with the remit, change the fund here and its"
            + " budgets.");
  }

  @Test
  void aFundThatIsNotThereIsAnError() {
    says(
        new TestPack().put("uplift", "fund,financial_year,rate", "medel,2010,0.02"),
        "uplift.csv:2:1 [fund] error UNKNOWN_ID: \"medel\" is no fund of funds.csv."
            + " Did you mean madel?");
  }

  @Test
  void aMedicalCurriculumWithoutLeadershipIsAWarning() {
    says(
        new TestPack()
            .without("feeders")
            .put("curriculum", CURRICULUM, "leadership,physio,*,,0.02,150.50,nmet"),
        "specialties.csv:2:1 [specialty] warning MISSING_RATE: curriculum.csv has no leadership for"
            + " gp. Add a component with leadership in its name and a time_share.");
    says(
        new TestPack()
            .without("feeders")
            .put("curriculum", CURRICULUM, "leadership,gp,*,,0.02,150.50,madel"));
    says(new TestPack().without("curriculum"));
  }
}
