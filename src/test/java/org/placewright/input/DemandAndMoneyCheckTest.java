package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables of demand, mobility, money and policy must say of each other. */
class DemandAndMoneyCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void sharesFromADeaneryAddUpToOne() {
    says(
        new TestPack().cell("mobility", 3, 3, "0.25"),
        "mobility.csv:2:3 [share] error BAD_TOTAL: the shares from north add up to 1.05."
            + " They may not exceed 1.");
    says(
        new TestPack().cell("mobility", 3, 3, "0.125"),
        "mobility.csv:2:3 [share] warning BAD_TOTAL: the shares from north add up to 0.925."
            + " The rest will leave the country.");
  }

  @Test
  void everyDeaneryNeedsPeopleInEveryYearAtEveryAgeWithAWeight() {
    // Line 2 is north, 2008, F.
    says(
        new TestPack().cell("population", 2, 2, "2013"),
        "deaneries.csv:2:1 [deanery] error MISSING_RATE: population.csv has nobody for north, F in"
            + " 2008. Every year from base_year to horizon_year is needed; 0 persons is a figure.");
    says(
        new TestPack().cell("population", 2, 4, "5").cell("population", 2, 5, "84"),
        "deaneries.csv:2:1 [deanery] error MISSING_RATE: population.csv has nobody for north, F, of"
            + " age 0 to 4, 85 to 120 in 2008. Every year from base_year to horizon_year is needed;"
            + " 0 persons is a figure.");
    says(new TestPack().cell("population", 2, 5, "90"));
  }

  @Test
  void everySpecialtyWithDemandNeedsWeights() {
    says(
        new TestPack()
            .put(
                "utilisation",
                "specialty,sex,age_from,age_to,weight",
                "gp,*,0,120,1",
                "physio,F,0,120,0",
                "physio,M,0,99,0"),
        "specialties.csv:3:1 [specialty] error MISSING_RATE: utilisation.csv has no weight for"
            + " physio above 0. Add rows; 0 says that people of that age do not use it.",
        "specialties.csv:3:1 [specialty] error MISSING_RATE: utilisation.csv has no weight for"
            + " physio, M, of age 100 to 120."
            + " Add rows; 0 says that people of that age do not use it.");
  }

  @Test
  void aDriverOfMoreThanAQuarterIsAWarning() {
    says(
        new TestPack().cell("demand_drivers", 2, 8, "0.5"),
        "demand_drivers.csv:2:8 [high] warning SUSPICIOUS: demand changes by 0.5 of itself every"
            + " year. Is it a per cent? Write 1 per cent as 0.01.");
  }

  @Test
  void aFundOfAnotherCommissionerIsAWarning() {
    says(
        new TestPack()
            .add("tariffs", "nmet,gp,*,1000,1")
            .add(
                "budgets",
                "nmet,north-sha,2009,400000",
                "nmet,north-sha,2010,400000",
                "nmet,north-sha,2011,400000",
                "nmet,north-sha,2012,400000"),
        "tariffs.csv:4:1 [fund] warning INCONSISTENT: MEE commissions gp, and nmet pays for it, a"
            + " fund of SHA. If the money is to move with the remit, change the fund here and its"
            + " budgets.");
  }

  @Test
  void manySpecialtiesPaidFromAnothersFundAreOneWarning() {
    says(
        new TestPack().cell("funds", 2, 3, "SHA").cell("funds", 3, 3, "MEE"),
        "tariffs.csv:2:1 [fund] warning INCONSISTENT: MEE commissions gp, and madel pays for it, a"
            + " fund of SHA, and likewise for 1 more. If the money is to move with the remit, change"
            + " the fund here and its budgets.");
  }

  @Test
  void trainingThatCostsNothingIsAWarning() {
    says(
        new TestPack()
            .put(
                "tariffs",
                "fund,specialty,year_of_training,gbp_per_trainee_year,portable_share",
                "madel,gp,*,40000,0.5"),
        "specialties.csv:3:1 [specialty] warning MISSING_RATE: tariffs.csv has no row for physio:"
            + " its training costs nothing. Add one; 0 is a figure.");
  }

  @Test
  void aBudgetThatIsMissingIsAWarning() {
    says(
        new TestPack().cell("budgets", 2, 3, "2015"),
        "budgets.csv warning MISSING_RATE: madel has no budget for north-sha in 2009, and pays for"
            + " programmes there. A budget holds until its next row, and ever after its last; before its"
            + " first there is none to hold the fund.");
  }

  @Test
  void anShaExistsWhenADeaneryLiesInIt() {
    says(
        new TestPack().add("budgets", "madel,noth-sha,2009,2000000"),
        "budgets.csv:10:2 [sha] error UNKNOWN_ID: \"noth-sha\" is no sha of deaneries.csv."
            + " Did you mean north-sha?");
  }

  @Test
  void aLeverForNoYearOfTheRunIsAWarning() {
    says(
        new TestPack().cell("levers", 3, 3, "2001").cell("levers", 3, 4, "2008"),
        "levers.csv:3:4 [to_year] warning BAD_YEAR: the row holds for no year of the run."
            + " The run decides intakes from 2009 on and ends in 2012.");
  }

  @Test
  void aTableThatCannotBeReadDoesNotMakeTheOthersWrong() {
    says(
        new TestPack().put("specialties", "speciality,name", "gp,General practice"),
        "specialties.csv:1 error MISSING_COLUMN: the column commissioner is not there."
            + " Who buys its places.",
        "specialties.csv:1 error MISSING_COLUMN: the column entry_set is not there. Whether its"
            + " entrants count among doctors entering specialist training.",
        "specialties.csv:1 error MISSING_COLUMN: the column general_practice is not there."
            + " Whether it is general practice.",
        "specialties.csv:1 error MISSING_COLUMN: the column profession is not there."
            + " The profession it belongs to: the pool its entrants come from.",
        "specialties.csv:1 error MISSING_COLUMN: the column regulated is not there."
            + " Whether the profession is regulated by law.",
        "specialties.csv:1 error MISSING_COLUMN: the column risk is not there."
            + " The risk to patients of unregulated practice.",
        "specialties.csv:1 error MISSING_COLUMN: the column shortfall_weight is not there."
            + " What one FTE-year short weighs; 0 plans nothing.",
        "specialties.csv:1 error MISSING_COLUMN: the column specialty is not there."
            + " Its id in every table.",
        "specialties.csv:1 error MISSING_COLUMN: the column training_years is not there."
            + " Years from entry to completion, full time.",
        "specialties.csv:1:1 [speciality] error UNKNOWN_COLUMN: the table has no column"
            + " \"speciality\". Did you mean specialty?");
  }
}
