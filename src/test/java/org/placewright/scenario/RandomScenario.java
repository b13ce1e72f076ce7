package org.placewright.scenario;

import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aJoiners;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aRetention;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTimeOut;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TraineesInPost;

/** Small random scenarios that use every part of the supply and demand models. */
public final class RandomScenario {
  private static final int FIRST_PLANNED = 2011;
  private final SplittableRandom random;
  private final List<Row> rows = new ArrayList<>();
  private final List<AgeSexRate> participation = new ArrayList<>();
  private final List<AgeSexRate> leaving = new ArrayList<>();
  private final List<AgeSexRate> utilisation = new ArrayList<>();

  private RandomScenario(long seed) {
    random = new SplittableRandom(seed);
    for (int d = 0; d < 3; d++) {
      rows.add(aDeanery().id("d" + d).name("D" + d).sha("sha" + d % 2).build());
      rows.add(aProvider().id("p" + d).name("P" + d).deanery("d" + d).build());
      addPopulation("d" + d);
    }
    rows.add(new Mobility("d0", "d0", 0.5));
    rows.add(new Mobility("d0", "d1", 0.3));
    rows.add(new Mobility("d1", "d1", 0.6));
    rows.add(new Mobility("d1", "d2", 0.4));
    for (int s = 0; s < 2; s++) {
      addSpecialty("s" + s);
    }
    rows.add(taught("leadership", "*", 2, CurriculumRow.ANY_YEAR));
    rows.add(taught("leadership", "s0", 2, 2012));
    rows.add(taught("research", "s1", 3, 2011));
  }

  /** Time out of both sorts, and a delay before the first post in which some are lost. */
  private void addPathways(String id) {
    rows.add(
        aTimeOut()
            .specialty(id)
            .afterYear(0)
            .years(1 + random.nextInt(2))
            .share(part(0.3))
            .serviceShare(part(1))
            .build());
    rows.add(
        aTimeOut()
            .specialty(id)
            .reason("parental")
            .afterYear(0)
            .share(part(0.3))
            .inPost(false)
            .serviceShare(part(1))
            .build());
    rows.add(new FirstPost(id, 0, 0.4 + part(0.2)));
    rows.add(new FirstPost(id, 1, part(0.2)));
    rows.add(new FirstPost(id, 3, part(0.2)));
  }

  /** A scenario that depends on the seed alone. */
  public static Scenario of(long seed) {
    return new RandomScenario(seed).build();
  }

  /** The same rows as {@link #of} gives, handed over in another order. */
  public static Scenario shuffled(long seed) {
    RandomScenario scenario = new RandomScenario(seed);
    Collections.shuffle(scenario.rows, new Random(seed + 1));
    Collections.reverse(scenario.participation);
    Collections.reverse(scenario.leaving);
    return scenario.build();
  }

  /**
   * The same with a core specialty, first in the register, that both others are entered from, with
   * time out, and with delays before the first post.
   */
  public static Scenario withCore(long seed) {
    RandomScenario scenario = new RandomScenario(seed);
    scenario.addCore();
    scenario.addPathways("s0");
    scenario.addPathways("s1");
    return scenario.build();
  }

  private void addCore() {
    rows.add(
        aSpecialty()
            .id("core")
            .name("Core")
            .trainingYears(1 + random.nextInt(3))
            .shortfallWeight(0)
            .build());
    rows.add(
        aTraining()
            .specialty("core")
            .annualAttrition(part(0.2))
            .extensionRate(part(0.3))
            .shareFemale(part(1))
            .ageAtCompletion(28)
            .ltftShare(part(1))
            .serviceContribution(part(1))
            .build());
    rows.add(
        aTimeOut()
            .specialty("core")
            .reason("parental")
            .afterYear(0)
            .share(part(0.3))
            .inPost(false)
            .serviceShare(part(1))
            .build());
    rows.add(new FillRate("core", "*", 0.7 + part(0.3)));
    rows.add(new Candidates("core", YearRange.ANY, part(20), part(1)));
    for (int s = 0; s < 2; s++) {
      rows.add(new Stage("s" + s, "core"));
    }
    for (int d = 0; d < 3; d++) {
      rows.add(new TraineesInPost("core", "d" + d, 1, part(15)));
      rows.add(
          aProgramme().id("core" + d).specialty("core").deanery("d" + d).provider("p" + d).build());
      rows.add(new Capacity("core" + d, YearRange.ANY, 60, 1 + random.nextInt(20)));
      rows.add(
          anIntake().programme("core" + d).places(random.nextInt(12)).entrants(part(9)).build());
      rows.add(
          anIntake()
              .programme("core" + d)
              .year(2011)
              .places(random.nextInt(6))
              .entrants(part(9))
              .build());
    }
  }

  private CurriculumRow taught(String component, String specialty, int year, int from) {
    Share share = new Share(part(0.5));
    return aCurriculumRow()
        .component(component)
        .specialty(specialty)
        .yearOfTraining(YearRange.only(year))
        .fromYear(from)
        .timeShare(share)
        .build();
  }

  private Scenario build() {
    return ScenarioFixture.empty()
        .with(
            aHorizon()
                .firstIntakeYear(FIRST_PLANNED)
                .lastIntakeYear(2014)
                .horizonYear(2020)
                .build())
        .with(rows)
        .participation(participation.toArray(new AgeSexRate[0]))
        .leaving(leaving.toArray(new AgeSexRate[0]))
        .utilisation(utilisation.toArray(new AgeSexRate[0]))
        .build();
  }

  private void addSpecialty(String id) {
    rows.add(ScenarioFixture.specialty(id, 1 + random.nextInt(5)));
    rows.add(
        aTraining()
            .specialty(id)
            .annualAttrition(part(0.2))
            .extensionRate(part(0.3))
            .shareFemale(part(1))
            .ageAtCompletion(28 + random.nextInt(8))
            .ltftShare(part(1))
            .serviceContribution(part(1))
            .build());
    participation.add(new AgeSexRate(id, "F", new AgeBand(0, 75), 0.5 + part(0.5)));
    participation.add(new AgeSexRate(id, "M", new AgeBand(0, 75), 0.5 + part(0.5)));
    leaving.add(new AgeSexRate(id, "*", new AgeBand(0, 54), part(0.1)));
    leaving.add(new AgeSexRate(id, "*", new AgeBand(55, 66), 0.1 + part(0.4)));
    utilisation.add(new AgeSexRate(id, "*", new AgeBand(0, 39), part(1)));
    utilisation.add(new AgeSexRate(id, "*", new AgeBand(40, 89), 1 + part(2)));
    rows.add(new FillRate(id, "*", 0.7 + part(0.3)));
    for (Driver driver : Driver.values()) {
      double rate = part(0.04) - 0.02;
      if (driver == Driver.NEED) {
        addCauses(id);
        continue;
      }
      rows.add(
          aDriverRow()
              .specialty(id)
              .driver(driver)
              .years(new YearRange(2010, 2016))
              .low(rate - 0.01)
              .central(rate)
              .high(rate + 0.01)
              .build());
    }
    addTenure(id);
    for (int d = 0; d < 3; d++) {
      addDeanery(id, "d" + d);
    }
  }

  private void addCauses(String id) {
    YearRange years = new YearRange(2010, 2016);
    for (String cause : List.of("epidemic", "health")) {
      String group = cause.equals("health") ? DriverRow.WITH_POPULATION : "";
      double rate = part(0.02);
      rows.add(
          aDriverRow()
              .specialty(id)
              .cause(cause)
              .years(years)
              .trend(Trend.ADDITIVE)
              .group(group)
              .low(0)
              .central(rate)
              .high(rate)
              .build());
    }
  }

  /** Curves that end before the run does, so that leaving rates follow them. */
  private void addTenure(String id) {
    rows.add(new Exit(id, "F", 3, part(0.3)));
    rows.add(new Exit(id, "F", 7, 0.3 + part(0.4)));
    rows.add(
        aRetention()
            .specialty(id)
            .origin("training")
            .yearsSinceJoining(0)
            .shareStillWorking(0.9 + part(0.1))
            .build());
    rows.add(
        aRetention()
            .specialty(id)
            .origin("training")
            .yearsSinceJoining(6)
            .shareStillWorking(0.5 + part(0.4))
            .build());
    rows.add(
        aRetention()
            .specialty(id)
            .sex("M")
            .joinedFrom(2013 + random.nextInt(4))
            .yearsSinceJoining(2)
            .shareStillWorking(0.5 + part(0.5))
            .build());
    rows.add(
        aRetention()
            .specialty(id)
            .origin("abroad")
            .joinedFrom(2012)
            .yearsSinceJoining(4)
            .shareStillWorking(part(1))
            .build());
    rows.add(new IntakeCohort(id, IntakeCohort.ANY_YEAR, 0.8 + part(0.2), OptionalDouble.empty()));
    rows.add(new IntakeCohort(id, 2012, 0.8 + part(0.2), OptionalDouble.of(part(1))));
    for (int year = 2009; year <= 2019; year += 5) {
      AgeBand ages = new AgeBand(0, 90);
      participation.add(new AgeSexRate(id, "F", ages, YearRange.only(year), 0.5 + part(0.5)));
    }
  }

  private void addDeanery(String specialty, String deanery) {
    rows.add(new FillRate(specialty, deanery, 0.6 + part(0.4)));
    rows.add(new Vacancy(specialty, deanery, part(10), part(0.2) - 0.1));
    for (Sex sex : Sex.values()) {
      rows.add(new StaffInPost(specialty, deanery, sex, new AgeBand(30, 44), part(80)));
      rows.add(new StaffInPost(specialty, deanery, sex, new AgeBand(45, 68), part(80)));
    }
    for (int year = 1; year <= 9; year++) {
      rows.add(new TraineesInPost(specialty, deanery, year, part(9)));
    }
    for (int year = 2010; year <= 2020; year++) {
      rows.add(joiners(specialty, deanery, year));
    }
    for (int n = 0; n < 2; n++) {
      String programme = specialty + deanery + n;
      rows.add(
          aProgramme()
              .id(programme)
              .specialty(specialty)
              .deanery(deanery)
              .provider("p" + deanery.substring(1))
              .build());
      rows.add(new Capacity(programme, YearRange.ANY, 60, 1 + random.nextInt(12)));
      rows.add(
          anIntake().programme(programme).places(random.nextInt(10)).entrants(part(9)).build());
      rows.add(
          anIntake()
              .programme(programme)
              .year(2011)
              .places(random.nextInt(12))
              .entrants(part(9))
              .build());
    }
  }

  private Joiners joiners(String specialty, String deanery, int year) {
    OptionalDouble women = year % 2 == 0 ? OptionalDouble.empty() : OptionalDouble.of(part(1));
    return aJoiners()
        .specialty(specialty)
        .deanery(deanery)
        .year(year)
        .international(part(3))
        .returners(part(2))
        .internationalShareFemale(women)
        .returnersShareFemale(women)
        .build();
  }

  private void addPopulation(String deanery) {
    for (int year = 2009; year <= 2020; year++) {
      for (Sex sex : Sex.values()) {
        rows.add(new Population(deanery, year, sex, new AgeBand(0, 39), 900 + part(100)));
        rows.add(new Population(deanery, year, sex, new AgeBand(40, 89), 700 + part(100)));
      }
    }
  }

  private double part(double most) {
    return random.nextDouble() * most;
  }
}
