package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.need.Method;

/** What the tables of demand methods and shifts must say of each other. */
class MethodCheckTest {
  private static final String CHALLENGES = "specialty,treatment,distance";

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  /** The pack with physiotherapy by a method; it stands on line 3 of specialties.csv. */
  private static TestPack physioBy(String method) {
    return new TestPack()
        .put("demand_methods", "specialty,method,drivers", "physio," + method + ",no")
        .without("shifts");
  }

  @Test
  void withoutAnyOfTheFilesEverySpecialtyHasUtilisationWithDrivers() {
    TestPack pack = new TestPack();
    for (String table :
        List.of(
            "demand_methods",
            "ratios",
            "working_time",
            "workload",
            "allowances",
            "standards",
            "returns",
            "challenges",
            "shifts")) {
      pack.without(table);
    }
    says(pack);
    var choice = pack.scenario().need().methods().choice("gp");
    assertEquals(Method.UTILISATION, choice.method());
    assertTrue(choice.drivers());
  }

  @Test
  void everyDeaneryNeedsTheFiguresOfTheMethod() {
    says(
        physioBy("standard"),
        "specialties.csv:3:1 [specialty] error MISSING_RATE: standards.csv has no row for physio in"
            + " north. Add rows; 0 is a figure. Or choose another method in demand_methods.csv.");
    says(physioBy("standard").add("standards", "physio,north,beds,2008,0,1,20"));
    says(
        physioBy("returns"),
        "specialties.csv:3:1 [specialty] error MISSING_RATE: returns.csv has no row for physio in"
            + " north, south. Add rows; 0 is a figure. Or choose another method in"
            + " demand_methods.csv.");
    says(physioBy("ratio").add("ratios", "physio,*,,,,,2008,20"));
  }

  @Test
  void workloadNeedsWorkingTimeAndLeavesSomeForTheActivities() {
    TestPack pack =
        physioBy("workload")
            .add("workload", "physio,north,visit,2008,1000,30", "physio,south,visit,2008,900,30");
    says(pack);
    // 260 − 8 − 27 − 6 − 5 = 214 days of 7.5 hours are 1,605
    pack.add("allowances", "physio,south,papers,category,,1605");
    says(
        pack,
        "allowances.csv:4:6 [hours] error OUT_OF_RANGE: the category allowances of physio in south"
            + " take all the available working time. Are they hours a year?");
    pack.without("allowances");
    pack.put(
        "working_time",
        "specialty,possible_days,public_holidays,annual_leave,sick_leave,special_leave,hours_a_day",
        "gp,260,8,27,6,5,8");
    says(
        pack,
        "specialties.csv:3:1 [specialty] error MISSING_RATE: working_time.csv has no row for"
            + " physio. Add one, or one for *.");
  }

  @Test
  void aCircleOfRatiosIsRefusedWhereItCloses() {
    TestPack pack =
        new TestPack()
            .put("demand_methods", "specialty,method,drivers", "*,ratio,no")
            .without("shifts")
            .put(
                "ratios",
                "specialty,deanery,per_specialty,year,fte",
                "gp,*,,2008,60",
                "gp,*,physio,2008,0.5",
                "physio,*,gp,2008,0.2");
    says(
        pack,
        "ratios.csv:3:3 [per_specialty] error INCONSISTENT: the demand of gp is calculated from that"
            + " of physio, and that depends on it. Break the circle: give one of them another"
            + " method, or take out a shift.",
        "ratios.csv:4:3 [per_specialty] error INCONSISTENT: the demand of physio is calculated from"
            + " that of gp, and that depends on it. Break the circle: give one of them another"
            + " method, or take out a shift.");
    says(pack.put("demand_methods", "specialty,method,drivers", "physio,ratio,no"));
  }

  @Test
  void aCircleByWayOfAShiftIsRefused() {
    // Physiotherapy is calculated from gp, which takes work from physiotherapy.
    says(
        new TestPack()
            .put("demand_methods", "specialty,method,drivers", "physio,ratio,no")
            .put("ratios", "specialty,deanery,per_specialty,year,fte", "physio,*,gp,2008,0.2"),
        "ratios.csv:2:3 [per_specialty] error INCONSISTENT: the demand of physio is calculated from"
            + " that of gp, and that depends on it. Break the circle: give one of them another"
            + " method, or take out a shift.");
  }

  @Test
  void aRatioAppliesToResidentsOrToAKnownSpecialty() {
    says(
        new TestPack().cell("ratios", 4, 3, "gpp"),
        "ratios.csv:4:3 [per_specialty] error UNKNOWN_ID: \"gpp\" is no specialty of"
            + " specialties.csv. Did you mean gp?");
    says(
        new TestPack().cell("ratios", 4, 4, "F"),
        "ratios.csv:4:3 [per_specialty] error INCONSISTENT: sex and ages are of residents, and this"
            + " ratio applies to staff. Leave out one of them.");
  }

  @Test
  void aRatioNeedsPeopleAtItsAges() {
    // Nobody weighs above 84 by utilisation, but the ratio counts all residents.
    TestPack pack =
        physioBy("ratio")
            .add("ratios", "physio,*,,,,,2008,20")
            .put("utilisation", "specialty,sex,age_from,age_to,weight", "*,*,0,120,0")
            .add("utilisation", "gp,*,0,84,1", "gp,*,85,120,0")
            .cell("population", 2, 5, "84");
    says(
        pack,
        "deaneries.csv:2:1 [deanery] error MISSING_RATE: population.csv has nobody for north, F, of"
            + " age 85 to 120 in 2008. Every year from base_year to horizon_year is needed; 0"
            + " persons is a figure.");
  }

  @Test
  void onlyTheMethodUtilisationNeedsWeights() {
    TestPack pack =
        physioBy("ratio")
            .add("ratios", "physio,*,,,,,2008,20")
            .put("utilisation", "specialty,sex,age_from,age_to,weight", "gp,*,0,120,1");
    says(pack);
  }

  @Test
  void nobodyGivesMoreThanAll() {
    says(
        new TestPack()
            .add("specialties", "nurse,Nursing,nurse,SHA,3,no,no,0,yes,low")
            .add("shifts", "physio,nurse,*,2010,2010,0.5,0.9,0.99,1"),
        "shifts.csv:4:6 [low] warning SUSPICIOUS: 0.5 is unusual: usually from 0 to 0.2. Did you mean"
            + " 0.05?",
        "shifts.csv:4:7 [central] warning SUSPICIOUS: 0.9 is unusual: usually from 0 to 0.2. Did you"
            + " mean 0.1?",
        "shifts.csv:4:8 [high] error OUT_OF_RANGE: the shares that physio gives in 2010 in south add"
            + " up to more than 1. Nobody can give more than all.",
        "shifts.csv:4:8 [high] warning SUSPICIOUS: 0.99 is unusual: usually from 0 to 0.2. Did you"
            + " mean 0.01?");
  }

  @Test
  void aShiftIsFromOneToAnotherWithSharesThatRise() {
    says(
        new TestPack().cell("shifts", 2, 2, "physio"),
        "shifts.csv:2:2 [to_specialty] error INCONSISTENT: a specialty gives work to itself.");
    says(
        new TestPack().cell("shifts", 2, 7, "0.03"),
        "shifts.csv:2:7 [central] error INCONSISTENT: low, central and high do not rise in this"
            + " order: 0, 0.03, 0.02.");
    says(
        new TestPack().add("shifts", "physio,gp,*,2010,2011,0,0,0,1"),
        "shifts.csv:4:4 [from_year] error BAD_YEAR: 2010 to 2011 overlaps 2009 to 2010 of line 2."
            + " Let every one lie in one row only.");
  }

  @Test
  void timeIsLeftForWorkAndSomebodyDoesWhatSomeDo() {
    says(
        new TestPack().cell("working_time", 3, 2, "46"),
        "working_time.csv:3:2 [possible_days] error INCONSISTENT: no time is left for work.");
    says(
        new TestPack().cell("allowances", 3, 5, ""),
        "allowances.csv:3:5 [staff] error INCONSISTENT: nobody does it. Say how many people do it.");
    says(
        new TestPack().cell("allowances", 2, 5, "3"),
        "allowances.csv:2:5 [staff] error INCONSISTENT: all of the staff do what is of the kind"
            + " category. Leave it empty.");
  }

  /** Five returns of 2008 for 9,900 residents each; the last wants 90 for the others' 38 to 43. */
  private static TestPack fiveReturns() {
    TestPack pack =
        new TestPack().put("returns", "specialty,deanery,returned_by,year,posts_fte,residents");
    String[] posts = {"38", "40", "41", "43", "90"};
    for (int i = 0; i < posts.length; i++) {
      pack.add("returns", "gp,north,group-" + i + ",2008," + posts[i] + ",100000");
    }
    return pack.without("challenges");
  }

  @Test
  void anOutlyingReturnIsAWarningWithItsDistance() {
    says(
        fiveReturns(),
        "returns.csv:6:5 [posts_fte] warning OUTLIER: group-4 wants 90.0 FTE per 100,000 residents;"
            + " the median of 5 returns is 41.0: 16.5 robust standard deviations above. It is used"
            + " as it is: ask for its reasons, or cap it in challenges.csv.");
    says(fiveReturns().put("challenges", CHALLENGES, "gp,use,"));
    says(
        fiveReturns().put("challenges", CHALLENGES, "gp,flag,17"),
        "challenges.csv:2:3 [distance] warning SUSPICIOUS: 17 is unusual: usually from 1.5 to 10."
            + " Did you mean 1.7?");
    says(
        fiveReturns().put("challenges", CHALLENGES, "gp,cap,"),
        "returns.csv:6:5 [posts_fte] warning OUTLIER: group-4 wants 90.0 FTE per 100,000 residents;"
            + " the median of 5 returns is 41.0: 16.5 robust standard deviations above. It is"
            + " capped to 51.4 per 100,000, 51.4 FTE.");
  }

  @Test
  void aReturnIsForSomebody() {
    says(
        new TestPack().cell("returns", 3, 4, "2013"),
        "returns.csv:3:6 [residents] error MISSING_RATE: population.csv has nobody for south in"
            + " 2013. Say for how many residents the posts are.");
    says(
        new TestPack().add("returns", "gp,north,group,2008,3,400"),
        "returns.csv:2:6 [residents] error MISSING_VALUE: there is another return for this"
            + " specialty, deanery and year. Say of each for how many residents its posts are.");
  }
}
