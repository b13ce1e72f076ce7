package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Origin;
import org.placewright.scenario.training.IntakeCohort;

/** Tables and columns for models that know stay, intakes and trends by years. */
class TenureCheckTest {
  private static final String EXITS = "specialty,sex,years_from_base,cumulative_share";
  private static final String RETENTION =
      "specialty,sex,origin,joined_from,years_since_joining,share_still_working";
  private static final String DRIVERS =
      "specialty,deanery,driver,cause,from_year,to_year,low,central,high,trend,group";

  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void curvesAreReadAndTheMostSpecificOneWins() {
    TestPack pack = new TestPack().put("exits", EXITS, "*,*,5,0.1", "gp,F,4,0.2", "gp,F,8,0.6");
    pack.put("retention", RETENTION, "*,*,*,,10,0.5", "*,M,abroad,,2,0.8", "*,M,abroad,2010,2,0.6");
    Scenario scenario = pack.scenario();
    var tenure = scenario.workforce().tenure();
    assertEquals(
        List.of(1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6),
        tenure.ofStaff("gp", Sex.FEMALE).orElseThrow().shares().subList(0, 7).stream()
            .map(share -> Math.rint(share * 1e9) / 1e9)
            .toList());
    assertEquals(5, tenure.ofStaff("gp", Sex.MALE).orElseThrow().last());
    assertEquals(0.6, tenure.ofJoiners("gp", Sex.MALE, Origin.ABROAD, 2011).orElseThrow().at(2));
    assertEquals(0.8, tenure.ofJoiners("gp", Sex.MALE, Origin.ABROAD, 2009).orElseThrow().at(2));
    assertEquals(10, tenure.ofJoiners("gp", Sex.MALE, Origin.TRAINING, 2009).orElseThrow().last());
  }

  @Test
  void whoHasLeftDoesNotComeBack() {
    says(
        new TestPack().put("exits", EXITS, "gp,F,5,0.4", "gp,F,10,0.3", "gp,M,10,0.3"),
        "exits.csv:3:4 [cumulative_share] error INCONSISTENT: more are there after 10 years than"
            + " after 5, line 2. Who comes back to practice is a joiner.");
    says(
        new TestPack().put("retention", RETENTION, "*,*,*,,0,0.9", "*,*,*,,1,0.95"),
        "retention.csv:3:6 [share_still_working] error INCONSISTENT: more are there after 1 years"
            + " than after 0, line 2. Who comes back to practice is a joiner.");
  }

  @Test
  void aCurveThatStopsBeforeTheHorizonIsAWarning() {
    String rest =
        " Who is still there then leaves at the rates of leaving.csv. Add a later point if that is"
            + " not meant.";
    // from 2008 to 2012 there are 4 years
    says(
        new TestPack().put("exits", EXITS, "gp,F,2,0.1", "gp,F,3,0.2", "gp,M,4,0.2"),
        "exits.csv:3:3 [years_from_base] warning BAD_YEAR: the curve stops after 3 years; to the"
            + " horizon year there are 4."
            + rest);
    // who joins in 2009 has 3 years to the horizon, who joins in 2010 has 2
    says(
        new TestPack()
            .put("retention", RETENTION, "*,*,*,,2,0.9", "*,M,*,,3,0.9", "*,F,*,2010,2,0.9"),
        "retention.csv:2:5 [years_since_joining] warning BAD_YEAR: the curve stops after 2 years;"
            + " to the horizon year there are 3."
            + rest);
    // nobody is there after the last point; who takes work up is no curve
    says(new TestPack().put("exits", EXITS, "gp,*,2,1"));
    says(new TestPack().put("retention", RETENTION, "*,*,*,,0,0.9"));
  }

  @Test
  void whoStaysBeyondTheLeavingAgesNeedsParticipation() {
    TestPack pack = new TestPack().put("exits", EXITS, "gp,F,30,0.9", "gp,M,2,1");
    says(
        pack,
        "specialties.csv:2:1 [specialty] error MISSING_RATE: participation.csv has nothing for gp,"
            + " F, of age 70 to 79. Add rows; * stands for any specialty or sex.");
    says(pack.cell("participation", 2, 4, "79"));
  }

  @Test
  void staffOnACurveMayBeOlderThanTheLastLeavingBand() {
    TestPack pack = new TestPack().put("exits", EXITS, "gp,*,5,0.9").cell("workforce", 2, 5, "70");
    says(pack.cell("participation", 2, 4, "75"));
  }

  @Test
  void aChangeHasOneGroup() {
    says(
        new TestPack()
            .put(
                "demand_drivers",
                DRIVERS,
                "*,*,need,a,2009,2010,0,0,0,additive,x",
                "*,*,need,a,2011,*,0,0,0,additive,",
                "*,*,need,b,2009,,0,0,0,,"),
        "demand_drivers.csv:3:11 [group] error INCONSISTENT: another group than in line 2."
            + " A change that joins others differently is another cause.");
  }

  @Test
  void aTrendMayGoOn() {
    TestPack pack = new TestPack().put("demand_drivers", DRIVERS, "*,*,need,a,2010,*,0,0,0,,g");
    pack.add("demand_drivers", "*,*,need,b,2010,,0,0,0,additive,");
    List<DriverRow> rows = pack.scenario().need().drivers();
    assertEquals(
        List.of(new YearRange(2010, 2200), new YearRange(2010, 2200)),
        rows.stream().map(DriverRow::years).toList());
    assertEquals(
        List.of(Trend.COMPOUND, Trend.ADDITIVE), rows.stream().map(DriverRow::trend).toList());
  }

  @Test
  void participationMayNameYearsButNotTheSameAgesTwice() {
    String header = "specialty,sex,age_from,age_to,year,fte_per_head";
    TestPack pack = new TestPack().put("participation", header, "*,*,20,69,2008,0.9");
    says(pack.add("participation", "*,*,20,69,2012,0.8"));
    says(
        pack.add("participation", "*,*,30,40,2012,0.7"),
        "participation.csv:4:3 [age_from] error OVERLAPPING_AGES: 30 to 40 overlaps 20 to 69 of"
            + " line 3. Let every one lie in one row only.");
  }

  @Test
  void leavingMayNameYearsAndHasNoGapInAnyOfThem() {
    String header = "specialty,sex,age_from,age_to,year,annual_rate";
    TestPack pack = new TestPack().put("leaving", header, "*,*,20,69,2008,0.05");
    says(pack.add("leaving", "*,*,20,69,2012,0.08"));
    assertEquals(
        List.of(YearRange.only(2008), YearRange.only(2012)),
        pack.scenario().workforce().leaving().stream().map(row -> row.years()).toList());
    says(
        pack.add("leaving", "gp,F,20,39,2010,0.07", "gp,F,41,69,2010,0.07")
            .add("leaving", "gp,M,20,69,2010,0.07"),
        "specialties.csv:2:1 [specialty] error MISSING_RATE: leaving.csv has nothing for gp, F, of"
            + " age 40. Add rows; * stands for any specialty or sex.");
  }

  @Test
  void blanksOfCohortsAndJoinersAreAsInTraining() {
    TestPack pack = new TestPack();
    pack.put("cohorts", "specialty,from_intake_year,completing_share,share_female");
    pack.add("cohorts", "gp,,,0.6", "gp,2009,0.9,");
    pack.put(
        "joiners", "specialty,deanery,year,international,returners,international_share_female");
    pack.add("joiners", "gp,north,2009,3,1,0.25");
    Scenario scenario = pack.scenario();
    assertEquals(
        List.of(
            new IntakeCohort("gp", IntakeCohort.ANY_YEAR, 1, OptionalDouble.of(0.6)),
            new IntakeCohort("gp", 2009, 0.9, OptionalDouble.empty())),
        scenario.workforce().cohorts());
    Joiners joiners = scenario.workforce().flows().joiners().get(0);
    assertEquals(OptionalDouble.of(0.25), joiners.internationalShareFemale());
    assertTrue(joiners.returnersShareFemale().isEmpty());
  }

  @Test
  void equilibriumIsAskedForBetweenTheFirstIntakeAndTheHorizon() {
    assertEquals(2012, new TestPack().scenario().settings().equilibriumYear());
    TestPack pack = new TestPack().add("settings", "equilibrium_year,2011");
    assertEquals(2011, pack.scenario().settings().equilibriumYear());
    says(
        new TestPack().add("settings", "equilibrium_year,2013"),
        "settings.csv:8:2 [value] error BAD_YEAR: 2013 is not from first_intake_year to"
            + " horizon_year. Advice is on intakes from the first on, and knows demand to the"
            + " last.");
  }

  /** The first intake is that of 2009, and a course of physiotherapy, the shortest, is 2 years. */
  @Test
  void equilibriumBeforeAnyPlannedIntakeCompletesIsRefused() {
    says(
        new TestPack().add("settings", "equilibrium_year,2010"),
        "settings.csv:8:2 [value] error BAD_YEAR: no planned intake can complete by 2010: the first"
            + " can in 2011. Ask for equilibrium in 2011 or later, within the horizon.");
    says(new TestPack().add("settings", "equilibrium_year,2011"));
  }
}
