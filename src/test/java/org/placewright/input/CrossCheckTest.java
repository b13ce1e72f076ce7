package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables must say of each other. */
class CrossCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void twoRowsOfOneKeyPointToEachOther() {
    says(
        new TestPack().add("capacity", "gp-n,*,60,20"),
        "capacity.csv:4 error DUPLICATE_KEY: the same programme, year as line 2."
            + " Keep one of the two rows.");
  }

  @Test
  void agesThatOverlapPointToEachOther() {
    says(
        new TestPack().add("workforce", "gp,north,F,45,54,1"),
        "workforce.csv:5:4 [age_from] error OVERLAPPING_AGES: 45 to 54 overlaps 40 to 49 of line 2."
            + " Let every one lie in one row only.");
  }

  @Test
  void yearsOfOneLeverMayNotOverlapOtherThanWithAllYears() {
    says(
        new TestPack()
            .add("levers", "stability,gp,2010,2010,0.3,hard,,", "stability,gp,*,*,1,off,,"),
        "levers.csv:4:3 [from_year] error BAD_YEAR: 2010 to 2010 overlaps 2009 to 2010 of line 3."
            + " Let every one lie in one row only.");
  }

  @Test
  void yearsOfTheRunMustRise() {
    says(
        new TestPack().cell("settings", 3, 2, "2008"),
        "settings.csv:3:2 [value] error BAD_YEAR: first_intake_year 2008 comes too early"
            + " after base_year 2008. Years go base_year < first_intake_year <= last_intake_year <="
            + " horizon_year. The intakes from first to last are what the plan decides.");
  }

  @Test
  void everySettingOfTheYearsIsNeeded() {
    says(
        new TestPack()
            .put(
                "settings",
                "setting,value",
                "base_year,2008",
                "first_intake_year,2009",
                "last_intake_year,2010",
                "discount_rate,0"),
        "settings.csv error MISSING_VALUE: the setting horizon_year is not there."
            + " The last year that counts.");
  }

  @Test
  void aProviderFromElsewhereIsAWarning() {
    says(
        new TestPack().cell("providers", 2, 3, "south"),
        "programmes.csv:2:4 [provider] warning INCONSISTENT: n-trust lies in south, the programme"
            + " in north. Check both if this is not meant.");
  }

  @Test
  void generalPracticeBelongsToTheEntrySet() {
    says(
        new TestPack().cell("specialties", 2, 6, "no"),
        "specialties.csv:2:6 [entry_set] error INCONSISTENT: general practice outside the entry"
            + " set: its share of the entry set could pass 1. Write yes, or general_practice no.");
  }

  @Test
  void nobodyJudgesTheirOwnProgramme() {
    says(
        new TestPack().cell("quality", 2, 2, "n-trust"),
        "quality.csv:2:2 [assessor] error INCONSISTENT: n-trust provides gp-n and judges it."
            + " A programme is judged by someone else than its provider.");
  }

  @Test
  void nobodyJudgesAProviderInWhichTheyHaveAnInterest() {
    says(
        new TestPack().put("interests", "assessor,provider,interest", "pmetb,n-trust,a board seat"),
        "quality.csv:2:2 [assessor] error INCONSISTENT: pmetb has an interest in n-trust, which"
            + " provides gp-n (interests.csv:2: \"a board seat\"). Take the score out, and let"
            + " somebody without an interest judge.");
    says(new TestPack().put("interests", "assessor,provider,interest", "pmetb,s-uni,a chair"));
  }

  @Test
  void bidsOfAProgrammeMayNotOverlapOtherThanWithAllYears() {
    says(
        new TestPack().add("bids", "gp-n,*,,40000,2", "gp-n,2010,2011,40000,2"),
        "bids.csv:4:2 [from_year] error BAD_YEAR: 2010 to 2011 overlaps 2009 to 2010 of line 2."
            + " Let every one lie in one row only.");
    says(
        new TestPack().add("bids", "gp-n,*,2010,1,2"),
        "bids.csv:3:3 [to_year] error BAD_YEAR: a bid for every intake has no last one. Leave"
            + " to_year empty.");
  }

  @Test
  void aBidForNoPlannedIntakeIsAWarning() {
    says(
        new TestPack().add("bids", "gp-n,2012,2013,40000,2"),
        "bids.csv:3:2 [from_year] warning BAD_YEAR: the bid is for none of the planned intakes,"
            + " 2009 to 2010. It changes nothing.");
  }

  @Test
  void aJudgementAfterTheLastIntakeIsAWarning() {
    says(
        new TestPack().cell("quality", 2, 3, "2018-03-10"),
        "quality.csv:2:3 [assessed_on] warning BAD_YEAR: 2018-03-10 is after the last intake, 2010."
            + " Is the year right?");
  }

  @Test
  void ranksReadAsScoresAreAWarning() {
    TestPack pack = new TestPack().cell("quality", 2, 4, "3");
    pack.add("quality", "gp-n,b,2008-01-01,1", "gp-n,c,2008-01-01,4", "gp-n,d,2008-01-01,2");
    pack.cell("quality", 3, 4, "5");
    says(
        pack,
        "quality.csv warning SUSPICIOUS: the scores are 1, 2, 3 … 5: they look like ranks, not"
            + " scores. A score is from 0 to 100, and higher is better.",
        "quality.csv:2:4 [score] warning SUSPICIOUS: 3 is unusual, as are 4 more of 5: usually from"
            + " 20 to 100. Did you mean 30?");
  }

  @Test
  void everyProgrammeNeedsACapacityInEveryIntake() {
    says(
        new TestPack().cell("capacity", 2, 2, "2009"),
        "programmes.csv:2:1 [programme] error MISSING_RATE: capacity.csv has no row for gp-n in"
            + " 2010. Add one; a year of * stands for all.");
  }

  @Test
  void capacityThatCannotBeMeantIsAWarning() {
    says(
        new TestPack().cell("capacity", 2, 4, "61"),
        "capacity.csv:2:4 [max_places] warning INCONSISTENT: more places in one intake than"
            + " trainees at once. Are the two columns swapped?");
    says(
        new TestPack().cell("programmes", 2, 5, "21"),
        "programmes.csv:2:5 [min_cohort] warning INCONSISTENT: the fewest places, 21, are more than"
            + " the most, 20: it can never run.");
  }

  @Test
  void aPromiseBeyondCapacityIsAnError() {
    says(
        new TestPack().add("intakes", "gp-n,2009,21,20"),
        "intakes.csv:4:3 [places] error INCONSISTENT: 21 places are promised where capacity.csv has"
            + " room for 20. A promise cannot be taken back: raise the capacity.");
  }

  @Test
  void moreEntrantsThanPlacesIsAWarning() {
    // 10 places allow 12.
    says(
        new TestPack().cell("intakes", 2, 4, "13"),
        "intakes.csv:2:4 [entrants] warning SUSPICIOUS: 13 entered on 10 places. Are these"
            + " applicants?");
    says(new TestPack().cell("intakes", 2, 4, "12"));
  }

  @Test
  void aBaselineYearWithoutIntakesIsAWarning() {
    says(
        new TestPack().cell("intakes", 2, 2, "1999").cell("intakes", 3, 2, "1999"),
        "intakes.csv warning MISSING_ROWS: no row at all for 2000 to 2007: it had an intake before,"
            + " or has trainees of then. Add the rows; 0 places say that there was none.",
        "intakes.csv warning MISSING_ROWS: no row at all, and programmes.csv depends on it: there"
            + " is no intake of the baseline year, 2008, and every place of the plan would look"
            + " like growth. Add the rows; 0 places say that there was none.");
  }

  @Test
  void traineesMustAgreeWithThePastIntakesTheyCameFrom() {
    // Three years of 10 entrants make 30; 22 in post are 26.7 % fewer, 23 are 23.3 % fewer.
    TestPack pack = new TestPack().add("intakes", "gp-n,2007,10,10", "gp-n,2006,10,10");
    pack.add("trainees", "gp,north,2,0", "gp,north,3,0");
    says(
        pack.cell("trainees", 2, 4, "22"),
        "trainees.csv:2:4 [headcount] warning INCONSISTENT: gp in north has 22 trainees in post,"
            + " and intakes.csv says 30 entered in the years they can be from."
            + " Attrition and extensions rarely explain a quarter.");
    says(pack.cell("trainees", 2, 4, "23"));
  }

  @Test
  void ratesMustCoverEveryAgeAtWhichSomeoneWorks() {
    says(
        new TestPack().cell("participation", 2, 3, "25").cell("participation", 2, 4, "66"),
        "specialties.csv:2:1 [specialty] error MISSING_RATE: participation.csv has nothing for gp,"
            + " F, of age 20 to 24, 67 to 69. Add rows; * stands for any specialty or sex.",
        "specialties.csv:2:1 [specialty] error MISSING_RATE: participation.csv has nothing for gp,"
            + " M, of age 20 to 24, 67 to 69. Add rows; * stands for any specialty or sex.",
        "specialties.csv:3:1 [specialty] error MISSING_RATE: participation.csv has nothing for"
            + " physio, F, of age 20 to 24, 67 to 69. Add rows; * stands for any specialty or sex.",
        "specialties.csv:3:1 [specialty] error MISSING_RATE: participation.csv has nothing for"
            + " physio, M, of age 20 to 24, 67 to 69. Add rows; * stands for any specialty or sex.");
    says(
        new TestPack().cell("leaving", 2, 1, "gp").cell("leaving", 3, 1, "gp"),
        "specialties.csv:3:1 [specialty] error MISSING_RATE: leaving.csv has nothing for physio, F."
            + " Add rows; * stands for any specialty or sex.",
        "specialties.csv:3:1 [specialty] error MISSING_RATE: leaving.csv has nothing for physio, M."
            + " Add rows; * stands for any specialty or sex.");
  }

  @Test
  void staffMayNotBeOlderThanTheLastLeavingBand() {
    says(
        new TestPack().without("exits").cell("workforce", 2, 5, "70"),
        "workforce.csv:2:5 [age_to] error OUT_OF_RANGE: staff aged 70, and leaving.csv says all"
            + " have left after 69. End the band there, or add older ages to leaving.csv.");
  }

  @Test
  void everySpecialtyNeedsTraining() {
    says(
        new TestPack().cell("training", 2, 1, "gp"),
        "specialties.csv:3:1 [specialty] error MISSING_RATE: training.csv has no row for physio."
            + " Add one, or one for *.");
  }

  @Test
  void aYearOfTrainingBeyondTheTrainingIsAWarningAndThenAnError() {
    says(
        new TestPack().cell("trainees", 2, 3, "5").add("trainees", "gp,north,1,10"),
        "trainees.csv:2:3 [year_of_training] warning SUSPICIOUS: year 5 of a training of 3 years."
            + " Are these people in an extension?");
    says(
        new TestPack().cell("trainees", 2, 3, "6").add("trainees", "gp,north,1,10"),
        "trainees.csv:2:3 [year_of_training] error OUT_OF_RANGE: year 6 of a training of 3 years."
            + " Is it a calendar year or an age?");
  }
}
