package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who train, join and compete fit those who are there, and years are not lost. */
class PeopleFitCheckTest {
  private static final String FIRST_POST = "specialty,years_after_completion,share";

  @TempDir Path folder;

  private void says(String table, UnaryOperator<String> change, String... issues) {
    assertEquals(
        List.of(issues),
        SmallVariant.in(folder)
            .changing(table, lines -> lines.stream().map(change).toList())
            .issues());
  }

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void theShareOfMenForThatOfWomenIsAWarning() {
    // Nine of ten nurses are women; one of ten in training would be.
    says(
        "training",
        line -> line.replace("adult-nursing,0,0,0.9,", "adult-nursing,0,0,0.1,"),
        "training.csv:2:4 [share_female] warning SUSPICIOUS: 0.1 of those in training are women, and"
            + " 0.90 of the staff. Did you mean 0.9?");
  }

  @Test
  void noWomenInTrainingWhereWomenWorkIsAWarning() {
    // One of five surgeons, and one of two GPs, is a woman.
    says("training", line -> line.replace("general-surgery,0,0,0.2,", "general-surgery,0,0,0,"));
    says(
        "training",
        line -> line.replace("general-practice,0,0,0.5,", "general-practice,0,0,0,"),
        "training.csv:3:4 [share_female] warning SUSPICIOUS: 0 of those in training are women, and"
            + " 0.50 of the staff. Is it the share of women?");
  }

  @Test
  void oneCountAloneThatIsNotWholeIsAWarning() {
    says(
        "workforce",
        line ->
            line.replace("adult-nursing,south,M,40,49,100,", "adult-nursing,south,M,40,49,99.5,"),
        "workforce.csv:5:6 [headcount] warning SUSPICIOUS: 99.5 alone of 12 counts of people is not"
            + " whole. Are these FTE? Give heads.");
    // What was shared out is parts of two rows at least.
    says("workforce", line -> line.replaceFirst("^(adult-nursing.*,M,40,49,100),", "$1.5,"));
  }

  @Test
  void timeOutThatNobodyTakesGivesNoService() {
    TestPack nobody = new TestPack().cell("time_out", 2, 5, "0");
    says(
        nobody,
        "time_out.csv:2:5 [share] warning SUSPICIOUS: nobody takes it, and who does gives 0.5 of"
            + " the usual service. Are share and service_share swapped?");
    // A row for any that holds elsewhere is taken back so.
    says(nobody.add("time_out", "*,academic,1,1,0.1,yes,0.5"));
  }

  @Test
  void aRowThatSaysNothingIsAWarning() {
    says(
        new TestPack().put("cohorts", "specialty,from_intake_year,completing_share", "gp,2009,"),
        "cohorts.csv:2:3 [completing_share] warning SUSPICIOUS: the row says nothing:"
            + " completing_share is empty. Was a figure lost? Else delete the row.");
  }

  @Test
  void aProfessionThatWomenEnterMayBeOfMenStill() {
    // One of five surgeons is a woman.
    says("training", line -> line.replace("general-surgery,0,0,0.2,", "general-surgery,0,0,0.6,"));
  }

  @Test
  void moreJoinersInOneYearThanHalfOfThoseWhomTheyJoinAreAWarning() {
    // 200 GPs in the north: 100 may join in a year, 101 hardly.
    says(
        "joiners",
        line ->
            line.replace("general-practice,north,2011,0,0", "general-practice,north,2011,60,40"));
    says(
        "joiners",
        line ->
            line.replace("general-practice,north,2011,0,0", "general-practice,north,2011,40,61"),
        "joiners.csv:16:5 [returners] warning SUSPICIOUS: 101 would join the 200 of"
            + " general-practice in north in one year. Are they people, and of one year?");
  }

  @Test
  void aPartOfAPersonWhoJoinsThousandsIsAWarning() {
    says(
        "joiners",
        line ->
            line.replace(",2011,0,0,", ",2011,0,10,")
                .replaceFirst("(.*),2012,0,0,", "$1,2012,0.1,10,"),
        "joiners.csv warning SUSPICIOUS: column international: 0.6 people join 3,000 staff in the"
            + " year with the most. Are they in thousands?");
  }

  @Test
  void aYearOfTrainingBeforeOthersIsMissed() {
    says(
        new TestPack()
            .put(
                "trainees",
                "specialty,deanery,year_of_training,headcount",
                "gp,north,1,10",
                "gp,north,3,10",
                "physio,south,1,8"),
        "trainees.csv warning MISSING_ROWS: no row for gp in north, year 2, and trainees.csv depends"
            + " on it: none would be in training there. Add the rows; a headcount of 0 says that all"
            + " have left.");
  }

  @Test
  void anIntakeBetweenTheBaseYearAndTheBaselineIsMissed() {
    // The base year is 2008 and the first planned intake 2011: those of 2009 are in no other table.
    String missed =
        "intakes.csv warning MISSING_ROWS: no row at all for 2009: it had an intake before, or has"
            + " trainees of then. Add the rows; 0 places say that there was none.";
    TestPack pack =
        new TestPack()
            .put("settings", "setting,value", "base_year,2008", "first_intake_year,2011")
            .add("settings", "last_intake_year,2011", "horizon_year,2012", "short_horizon,yes")
            .put("intakes", "programme,year,places,entrants", "gp-n,2010,10,10")
            .add("intakes", "physio-s,2010,8,8");
    assertEquals(1, pack.issues().stream().filter(missed::equals).count(), pack.issues()::toString);
    pack.add("intakes", "gp-n,2009,10,10", "physio-s,2009,8,8");
    assertEquals(0, pack.issues().stream().filter(missed::equals).count());
  }

  @Test
  void whoIsEnteredFromNoCoreAmongOthersWhoAreIsAWarning() {
    String entered =
        "specialties.csv:4:6 [entry_set] warning INCONSISTENT: surgery is not in the entry set, and"
            + " stages.csv does not say from which core it is entered: it would draw on the entrant"
            + " pool. Add its row to stages.csv, or write yes.";
    TestPack pack =
        new TestPack()
            .put(
                "specialties",
                "specialty,name,profession,commissioner,training_years,entry_set,general_practice,"
                    + "shortfall_weight,regulated,risk",
                "gp,General practice,doctor,MEE,3,no,yes,1,yes,significant",
                "physio,Physiotherapy,physiotherapist,SHA,2,no,no,1,yes,low",
                "surgery,Surgery,doctor,MEE,3,no,no,0,yes,significant",
                "core,Core training,doctor,MEE,2,yes,no,0,yes,significant")
            .put("stages", "specialty,entered_from", "gp,core");
    assertEquals(
        1, pack.issues().stream().filter(entered::equals).count(), pack.issues()::toString);
    pack.add("stages", "surgery,core");
    assertEquals(0, pack.issues().stream().filter(entered::equals).count());
  }

  @Test
  void candidatesBeforeTheFirstRowAreMissed() {
    String missed =
        "candidates.csv:2:2 [year] warning BAD_YEAR: nobody but completers of physio would compete"
            + " in 2009: the first row is of 2010. Add a row for those years, or for any; 0 says that"
            + " there are none.";
    TestPack pack =
        new TestPack()
            .put("stages", "specialty,entered_from", "gp,physio")
            .put("candidates", "core,year,other_candidates,reapply_share", "physio,2010,1,0");
    assertEquals(1, pack.issues().stream().filter(missed::equals).count(), pack.issues()::toString);
    pack.add("candidates", "physio,*,1,0").cell("candidates", 2, 2, "2013");
    assertEquals(0, pack.issues().stream().filter(missed::equals).count());
    assertEquals(
        1,
        pack.issues().stream()
            .filter(
                issue -> issue.startsWith("candidates.csv:2:2 [year] warning BAD_YEAR: the row"))
            .count(),
        pack.issues()::toString);
  }

  @Test
  void moreCandidatesThanAnybodyCouldAppointAreAWarning() {
    // The higher specialty gp had 10 places in 2008: 50 may compete for them, 51 hardly.
    String many =
        "candidates.csv:2:3 [other_candidates] warning SUSPICIOUS: 51 would compete for the places"
            + " of gp, of which there were 10 in 2008. Are they people who could be appointed?";
    TestPack pack =
        new TestPack()
            .put("stages", "specialty,entered_from", "gp,physio")
            .put("candidates", "core,year,other_candidates,reapply_share", "physio,*,51,0");
    assertEquals(1, pack.issues().stream().filter(many::equals).count(), pack.issues()::toString);
    pack.cell("candidates", 2, 3, "50");
    assertEquals(
        0, pack.issues().stream().filter(issue -> issue.contains("would compete for")).count());
  }

  @Test
  void firstPostsOfFewAreAWarning() {
    says(
        new TestPack().put("first_post", FIRST_POST, "gp,0,0.4", "gp,1,0.09"),
        "first_post.csv:2:3 [share] warning SUSPICIOUS: 0.49 of those who complete gp ever take up a"
            + " post; the others would leave. Is a row lost, or a share in another unit?");
    says(new TestPack().put("first_post", FIRST_POST, "gp,0,0.4", "gp,1,0.1"));
  }

  @Test
  void aSpecialtyWithoutAFirstPostAmongOthersWithOneIsAWarning() {
    String lost =
        "first_post.csv warning MISSING_ROWS: no row for s5, and programmes.csv depends on it: all"
            + " who complete would take up a post at once. Add the rows; a share of 1 after 0 years,"
            + " or a row for *, says so.";
    TestPack pack = new TestPack().put("first_post", FIRST_POST, "gp,0,0.9", "physio,0,0.9");
    for (String id : List.of("s3", "s4", "s5")) {
      pack.add("specialties", id + "," + id + ",doctor,MEE,3,yes,no,1,yes,low");
      pack.add("programmes", "p-" + id + "," + id + ",north,n-trust,1");
      pack.add("first_post", id + ",0,0.9");
    }
    assertEquals(0, pack.issues().stream().filter(lost::equals).count());
    pack.put("first_post", FIRST_POST, "gp,0,0.9", "s3,0,0.9", "s4,0,0.9");
    assertEquals(1, pack.issues().stream().filter(lost::equals).count(), pack.issues()::toString);
  }

  @Test
  void assuranceThatHasEndedIsAWarning() {
    says(
        new TestPack().cell("assurance", 3, 6, "2008-12-31"),
        "assurance.csv:3:6 [valid_to] warning BAD_YEAR: 2008-12-31 is before the first planned"
            + " intake, 2009: it assures nothing. Is the year right?");
  }

  @Test
  void yearsOfTrainingThatNobodyPaysForAreAWarning() {
    says(
        "tariffs",
        line -> line.replace("general-surgery,*,", "general-surgery,2,"),
        "specialties.csv:4:1 [specialty] warning MISSING_RATE: tariffs.csv has no row for"
            + " general-surgery in its years of training 1, 3 to 5: they cost nothing. Add them, or a"
            + " row for *; 0 is a figure.");
  }

  @Test
  void anIntakeInJanuaryBeginsInTheFinancialYearBefore() {
    // The intakes of January 2009 and 2010 begin in 2008/09 and 2009/10.
    assertEquals(
        2,
        SmallVariant.in(folder)
            .changing(
                "settings",
                lines ->
                    lines.stream()
                        .map(line -> line.replaceFirst("^intake_month,8", "intake_month,1"))
                        .toList())
            .losing("budgets", "^madel,[^,]*,2008,.*")
            .issues()
            .stream()
            .filter(issue -> issue.contains("has no budget for") && issue.contains(" in 2008,"))
            .count());
  }

  @Test
  void aRuleOfStagesWithoutAnyStageIsAWarning() {
    says(
        "levers",
        line ->
            line.replaceFirst(
                "^half-gp,\\*,2009,.*",
                "$0\nhigher-entry,*,2009,2010,1,hard,5,illustrative: a round number to check by hand"),
        "stages.csv warning MISSING_ROWS: no row at all, and without one higher-entry asks nothing."
            + " Add the rows, or say off in levers.csv.");
  }

  @Test
  void traineesWithoutAProgrammeAreAWarning() {
    says(
        new TestPack()
            .add("trainees", "physio,north,1,8")
            .add("workforce", "physio,north,F,30,39,9"),
        "programmes.csv warning MISSING_ROWS: no row for physio in north, and trainees.csv depends on"
            + " it: no place could be commissioned there. Add its programmes, unless they have"
            + " closed.",
        "vacancies.csv warning MISSING_ROWS: no row for physio in north, and workforce.csv depends on"
            + " it: no post would be empty there. Add the rows; a vacancy_fte of 0 says that there are"
            + " none.");
  }

  @Test
  void aCohortAfterTheRunIsAWarning() {
    says(
        new TestPack().cell("cohorts", 2, 2, "2013"),
        "cohorts.csv:2:2 [from_intake_year] warning BAD_YEAR: the row holds for no intake of the"
            + " run, which ends in 2012. Is the year right?");
  }

  @Test
  void aCurveOfOneSexAloneIsAWarning() {
    says(
        new TestPack()
            .put("exits", "specialty,sex,years_from_base,cumulative_share", "gp,M,10,0.3"),
        "exits.csv warning MISSING_ROWS: no row for gp, F, and workforce.csv has staff of both"
            + " sexes: those would leave at the rates of leaving.csv. Add the rows, or one for *.");
  }

  @Test
  void fewEntrantsOnManyPlacesOfOneRowAreAWarning() {
    says(
        new TestPack().cell("intakes", 2, 3, "1000"),
        "intakes.csv warning SUSPICIOUS: there are 18 entrants on 1008 places. Are both in persons,"
            + " and not swapped?",
        "intakes.csv:2:3 [places] warning SUSPICIOUS: 10 entered on 1000 places. Are both in"
            + " persons?");
  }

  @Test
  void participationInPerCentIsToBeAFraction() {
    says(
        new TestPack().cell("participation", 2, 5, "90"),
        "participation.csv:2:5 [fte_per_head] error OUT_OF_RANGE: \"90\" is not from 0 to 1.5. Write"
            + " it as a fraction: 0.9");
  }

  @Test
  void oneSpecialtyUnderTwoIdsIsFoundByRoundNumbersToo() {
    assertEquals(
        1,
        twice().stream()
            .filter(issue -> issue.contains("gp has every number of general-practice"))
            .count(),
        twice()::toString);
  }

  private List<String> twice() {
    SmallVariant pack = SmallVariant.in(folder);
    for (String table :
        List.of(
            "specialties",
            "workforce",
            "trainees",
            "vacancies",
            "joiners",
            "training",
            "tariffs")) {
      pack =
          pack.changing(
              table,
              lines ->
                  java.util.stream.Stream.concat(
                          lines.stream(),
                          lines.stream()
                              .filter(line -> line.contains("general-practice,"))
                              .map(
                                  line ->
                                      line.replace("general-practice,", "gp,")
                                          .replace("General practice", "GP")))
                      .toList());
    }
    return pack.issues();
  }
}
