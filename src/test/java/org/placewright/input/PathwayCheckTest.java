package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.training.Pathways;

/** Time out, first posts, stages and candidates, against the rest of a pack. */
class PathwayCheckTest {
  private static final String TIME_OUT =
      "specialty,reason,after_year,years,share,in_post,service_share";
  private static final String FIRST_POST = "specialty,years_after_completion,share";
  private static final String STAGES = "specialty,entered_from";
  private static final String CANDIDATES = "core,year,other_candidates,reapply_share";

  /** The pack with a core specialty before general practice. */
  private static TestPack staged() {
    return new TestPack()
        .without("curriculum")
        .add("specialties", "core,Core,doctor,MEE,2,yes,no,0,yes,low")
        .cell("specialties", 2, 6, "no")
        .cell("specialties", 2, 7, "no")
        .put("stages", STAGES, "gp,core")
        .add("levers", "higher-entry,*,,,1,hard,,");
  }

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void pathwaysAreReadAndTheMostSpecificRowsWin() {
    TestPack pack =
        staged()
            .put("time_out", TIME_OUT, "*,academic,1,3,0.1,yes,0.5", "gp,academic,2,1,0.2,no,0")
            .put("first_post", FIRST_POST, "*,0,0.9", "*,1,0.1", "gp,2,0.5")
            .put("candidates", CANDIDATES, "core,*,4,", "core,2010,7,0.3");
    says(pack.cell("time_out", 2, 1, "core"));
    Pathways pathways = pack.scenario().workforce().pathways();
    assertEquals(2, pathways.timeOut("gp").get(0).afterYear());
    assertEquals(List.of(), pathways.timeOut("physio"));
    assertEquals(1, pathways.firstPosts("gp").size());
    assertEquals(2, pathways.firstPosts("physio").size());
    assertEquals(List.of("gp"), pathways.higherOf("core"));
    assertEquals(0.3, pathways.candidates("core", 2010).orElseThrow().reapplyShare());
    assertEquals(4, pathways.candidates("core", 2011).orElseThrow().others());
  }

  @Test
  void timeOutComesWithinTraining() {
    says(
        new TestPack().put("time_out", TIME_OUT, "*,parental,2,1,0.1,no,0"),
        "time_out.csv:2:3 [after_year] error OUT_OF_RANGE: after year 2 of a training of 2 years,"
            + " in physio. Time out comes before the last year, or give the specialty a row of its"
            + " own.");
  }

  @Test
  void sharesOfFirstPostsAddUpToOneAtMostAndNeverFollowACore() {
    says(
        staged().put("first_post", FIRST_POST, "gp,0,0.9", "gp,1,0.2", "core,0,1"),
        "first_post.csv:3:3 [share] error BAD_TOTAL: the shares of gp add up to 1.1. They may not"
            + " exceed 1; the rest never take up a post.",
        "first_post.csv:4:1 [specialty] error INCONSISTENT: core is a core specialty: its"
            + " completers compete for a higher one. Delete the row.");
  }

  @Test
  void stagesLeadToAnotherSpecialty() {
    assertEquals(
        List.of(
            "stages.csv:2:2 [entered_from] error INCONSISTENT: gp is entered from itself, in a"
                + " circle. Name the stage before it.",
            "stages.csv:3:2 [entered_from] error INCONSISTENT: core is entered from itself, in a"
                + " circle. Name the stage before it."),
        of("stages.csv", staged().put("stages", STAGES, "gp,core", "core,gp")));
    assertEquals(
        List.of(
            "stages.csv:2:2 [entered_from] error INCONSISTENT: gp is entered from itself. Name the"
                + " stage before it."),
        of("stages.csv", staged().put("stages", STAGES, "gp,gp")));
    says(
        staged().put("stages", STAGES, "gp,cor"),
        "stages.csv:2:2 [entered_from] error UNKNOWN_ID: \"cor\" is no specialty of"
            + " specialties.csv. Did you mean core?");
  }

  private static List<String> of(String file, TestPack pack) {
    return pack.issues().stream().filter(issue -> issue.startsWith(file)).toList();
  }

  @Test
  void aCoreMayWeighWhatItsTraineesDoAndItsEntrantsDrawOnThePoolOnce() {
    says(
        staged().cell("specialties", 2, 6, "yes").cell("specialties", 4, 8, "1"),
        "specialties.csv:2:6 [entry_set] warning INCONSISTENT: entered from core, and in the entry"
            + " set: its entrants would draw on the entrant pool again. Write no, unless the core"
            + " is outside the set.");
  }

  @Test
  void candidatesAreForACore() {
    says(
        staged().put("candidates", CANDIDATES, "physio,*,4,0"),
        "candidates.csv:2:1 [core] error INCONSISTENT: no specialty of stages.csv is entered from"
            + " physio. Add it to stages.csv, or delete the row.");
  }

  @Test
  void nobodyWorksInACore() {
    says(
        staged().add("joiners", "core,north,2009,1,0").add("vacancies", "core,north,2"),
        "joiners.csv:7:1 [specialty] error INCONSISTENT: a core specialty has no joiners: who"
            + " completes it competes for a higher one. Put them where they work.",
        "vacancies.csv:4:1 [specialty] error INCONSISTENT: a core specialty has no vacancies: who"
            + " completes it competes for a higher one. Put them where they work.");
  }

  @Test
  void stagesWithoutTheLeverAreAWarning() {
    TestPack pack = staged();
    List<String> levers = pack.lines("levers");
    says(
        pack.put("levers", levers.subList(0, levers.size() - 1).toArray(String[]::new)),
        "levers.csv warning MISSING_RATE: no row keeps higher entrants to the candidates there are,"
            + " as stages.csv asks. Add the lever higher-entry for * with value 1, hard or soft; off"
            + " says that none is wanted.");
  }

  @Test
  void timeOutMakesRoomForLaterYearsOfTraining() {
    TestPack pack =
        new TestPack()
            .put("time_out", TIME_OUT, "gp,academic,1,3,0.1,yes,1")
            .add("trainees", "gp,north,6,1");
    says(pack);
    says(
        pack.add("trainees", "gp,north,7,1"),
        "trainees.csv:5:3 [year_of_training] warning SUSPICIOUS: year 7 of a training of 3 years"
            + " and at most 3 of time out. Are these people in an extension?");
  }
}
