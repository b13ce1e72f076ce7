package org.placewright.allocation.lever;

import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anAssurance;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.placewright.plan.Plans;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Sex;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.money.VirementRule;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Quality;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TraineesInPost;

/** Small random packs that use everything the levers read, with every lever set somehow. */
public final class RandomPack {
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);
  private static final List<String> SPECIALTIES = List.of("gp", "nursing", "surgery", "dental");
  private static final List<String> DEANERIES = List.of("north", "mid", "south");

  private final SplittableRandom random;
  private final ScenarioFixture builder = ScenarioFixture.empty();

  private RandomPack(long seed) {
    random = new SplittableRandom(seed);
    int month = 1 + random.nextInt(12);
    builder.with(
        settings(horizon(seed))
            .discountRate(0.03)
            .intakeMonth(month)
            .terminalYears(5)
            .ltftFte(0.6)
            .surplusPrice(0.05)
            .qualityValidYears(1 + random.nextInt(4))
            .commissioning(commissioning(seed))
            .build());
    for (String deanery : DEANERIES) {
      builder.with(
          aDeanery()
              .id(deanery)
              .name(deanery)
              .sha(deanery.equals("south") ? "sha2" : "sha1")
              .build());
      builder.population(deanery, 100 + random.nextInt(900));
    }
    SPECIALTIES.forEach(this::addSpecialty);
    addMoney();
    addLevers();
    builder.utilisation(
        new AgeSexRate("*", "F", ALL_AGES, 2), new AgeSexRate("*", "M", ALL_AGES, 1));
    builder.participation(new AgeSexRate("*", "*", ALL_AGES, 0.9));
    for (int year = 2010; year <= 2012; year++) {
      builder.with(new EntrantPool("doctor", year, 5 + random.nextInt(60)));
      builder.with(new EntrantPool("nurse", year, 5 + random.nextInt(30)));
    }
    addStages();
    addCostRules();
    addAssurance();
    lever("advice", 0.5 + part(0.5), "*", "surgery", "nurse");
    lever("pool-use", part(1), "*", "nurse");
    lever("no-worse", part(0.1), "*", "surgery", "nurse");
    lever("stability-total", part(0.6), "*", "surgery", "north");
    addOtherLevers(new SplittableRandom(seed + 4321));
  }

  /**
   * Levers that nothing above sets: a share, a number of places or a score, for all of the plan.
   */
  private void addOtherLevers(SplittableRandom other) {
    Set<String> set = new TreeSet<>();
    builder.build().policy().levers().forEach(row -> set.add(row.lever()));
    for (String lever : Levers.ids()) {
      if (!set.contains(lever)) {
        int most = List.of(1, 12, 100).get(other.nextInt(3));
        double value = other.nextInt(101) * most / 100.0;
        Mode mode = List.of(Mode.HARD, Mode.SOFT).get(other.nextInt(2));
        builder.with(
            aLeverRow().lever(lever).value(value).mode(mode).relaxPrice(1).source("drawn").build());
      }
    }
  }

  /** In some packs the last intake reaches its steady state, in some it does not. */
  private static Horizon horizon(long seed) {
    return aHorizon()
        .baseYear(2008)
        .lastIntakeYear(2012)
        .horizonYear(seed % 5 < 3 ? 2016 : 2025)
        .build();
  }

  private static Commissioning commissioning(long seed) {
    SplittableRandom random = new SplittableRandom(seed + 1234);
    AfterLastIntake[] after = AfterLastIntake.values();
    ResourcesBase[] bases = ResourcesBase.values();
    return aCommissioning()
        .afterLastIntake(after[random.nextInt(after.length)])
        .locationShare(random.nextInt(3) / 2.0)
        .changePrice(random.nextInt(2) / 2.0)
        .resourcesBase(bases[random.nextInt(bases.length)])
        .build();
  }

  /** Prices that differ by provider and year, and what is taught beside. */
  private void addCostRules() {
    if (random.nextInt(4) == 0) {
      return;
    }
    for (String provider : List.of("p", "q")) {
      builder.with(
          aProvider()
              .id(provider)
              .name(provider)
              .deanery("mid")
              .kind("")
              .marketForcesFactor(0.8 + part(0.5))
              .build());
    }
    builder.with(new Uplift("*", YearRange.ANY, part(0.06) - 0.01));
    builder.with(new Uplift("nmet", YearRange.only(2011), part(0.1) - 0.05));
    builder.with(
        aTariff()
            .fund("sift")
            .specialty("gp")
            .yearOfTraining(YearRange.only(1))
            .perTraineeYear(new Pounds(123_457))
            .marketForces(false)
            .build());
    taught("leadership", "*", YearRange.ANY, "madel");
    taught("leadership", "nursing", YearRange.ANY, "nmet");
    taught("research", "surgery", YearRange.only(2), "sift");
  }

  private void taught(String component, String specialty, YearRange year, String fund) {
    for (int from : List.of(CurriculumRow.ANY_YEAR, 2009 + random.nextInt(5))) {
      Pounds amount = new Pounds(random.nextLong(200_000));
      Share share = new Share(part(0.4));
      builder.with(
          aCurriculumRow()
              .component(component)
              .specialty(specialty)
              .yearOfTraining(year)
              .fromYear(from)
              .timeShare(share)
              .perTraineeYear(amount)
              .fund(fund)
              .build());
    }
  }

  /** The pack of a seed. */
  public static Scenario of(long seed) {
    return new RandomPack(seed).builder.build();
  }

  /**
   * The same where what is planned last carries on, one specialty feeds the pool of others, another
   * has applicants of its own, and a pool goes on changing after the plan.
   */
  public static Scenario carryingOn(long seed) {
    RandomPack pack = new RandomPack(seed);
    SplittableRandom random = new SplittableRandom(~seed);
    pack.builder.with(pack.builder.build().settings().under(ScenarioFixture.PLAN_CARRIES_ON));
    pack.builder.with(
        new Feeder("nursing", "doctor", 1 + random.nextInt(3), random.nextInt(11) / 10.0),
        new EntrantPool("doctor", "surgery", 2009 + random.nextInt(4), random.nextInt(40)),
        new EntrantPool("doctor", 2013 + random.nextInt(3), 5 + random.nextInt(60)));
    return pack.builder.build();
  }

  /** The same with rules on virement and money that may be carried forward. */
  public static Scenario withOwnRoutes(long seed) {
    RandomPack pack = new RandomPack(seed);
    SplittableRandom random = new SplittableRandom(~seed);
    for (Fund fund : pack.builder.build().money().funds()) {
      Share carried = new Share(random.nextInt(3) * random.nextInt(50) / 100.0);
      pack.builder.with(
          aFund()
              .id(fund.id())
              .name(fund.name())
              .commissioner(fund.commissioner())
              .ringfencedShare(fund.ringfencedShare())
              .virementLimit(fund.virementLimit())
              .carryForwardLimit(carried)
              .build());
    }
    for (String from : List.of("madel", "nmet", "sift", "*")) {
      for (String to : List.of("madel", "nmet", "*")) {
        if (random.nextInt(3) == 0) {
          Pounds most = new Pounds(random.nextLong(10_000_000));
          Share share = new Share(random.nextInt(101) / 100.0);
          pack.builder.with(new VirementRule(from, to, random.nextBoolean(), most, share));
        }
      }
    }
    return pack.builder.build();
  }

  /** A plan somewhere around the baseline carried on, never below what is promised. */
  static int[][] plan(Trial trial, SplittableRandom random) {
    int[][] places = Plans.table(trial.brief().baseline().carriedOn());
    int spread = 1 + random.nextInt(8);
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        int moved = places[p][i] + random.nextInt(2 * spread + 1) - spread;
        places[p][i] = Math.max(trial.brief().baseline().promised(p, i), moved);
      }
    }
    return places;
  }

  private void addSpecialty(String id) {
    boolean doctor = id.equals("gp") || id.equals("surgery");
    builder.with(
        aSpecialty()
            .id(id)
            .name(id)
            .profession(doctor ? "doctor" : id.equals("nursing") ? "nurse" : "dentist")
            .commissioner(doctor ? Commissioner.MEE : Commissioner.SHA)
            .trainingYears(1 + random.nextInt(4))
            .entrySet(doctor)
            .generalPractice(id.equals("gp"))
            .regulated(doctor)
            .risk(id.equals("gp") ? Risk.LOW : Risk.SIGNIFICANT)
            .build());
    builder.with(
        aTraining()
            .specialty(id)
            .annualAttrition(part(0.2))
            .extensionRate(part(0.3))
            .ageAtCompletion(30)
            .ltftShare(random.nextBoolean() ? 0 : part(0.5))
            .serviceContribution(part(0.5))
            .build());
    for (String deanery : DEANERIES) {
      builder.with(new FillRate(id, deanery, random.nextInt(9) == 0 ? 0 : 0.5 + part(0.5)));
      builder.with(new StaffInPost(id, deanery, Sex.FEMALE, new AgeBand(30, 39), part(90)));
      for (int year = 1; year <= 4; year++) {
        builder.with(new TraineesInPost(id, deanery, year, random.nextInt(20)));
      }
      for (int n = 0; n < 1 + random.nextInt(2); n++) {
        addProgramme(
            aProgramme()
                .id(id + "-" + deanery + n)
                .specialty(id)
                .deanery(deanery)
                .provider(n == 0 ? "p" : "q")
                .minCohort(random.nextInt(9))
                .build());
      }
    }
  }

  private void addProgramme(Programme row) {
    builder.with(row);
    if (random.nextInt(5) > 0) {
      builder.with(new Capacity(row.id(), YearRange.ANY, random.nextInt(60), random.nextInt(20)));
      builder.with(
          new Capacity(row.id(), YearRange.only(2011), random.nextInt(60), random.nextInt(20)));
    }
    for (int year = 2006 + random.nextInt(4); year <= 2009 + random.nextInt(4); year++) {
      int places = random.nextInt(14);
      builder.with(
          anIntake()
              .programme(row.id())
              .year(year)
              .places(places)
              .entrants(places * part(1))
              .build());
    }
    for (int n = random.nextInt(4); n > 0; n--) {
      String assessor = random.nextInt(4) == 0 ? "p" : "inspectorate" + n;
      LocalDate date = LocalDate.of(2006 + random.nextInt(5), 1 + random.nextInt(12), 1);
      builder.with(new Quality(row.id(), assessor, date, random.nextInt(101)));
    }
  }

  /** Nobody tries again, so that rows and judgement agree even where more enter than there are. */
  private void addStages() {
    builder.with(new Stage("gp", "dental"), new Stage("surgery", "dental"));
    builder.with(new Candidates("dental", YearRange.ANY, random.nextInt(60), 0));
    lever("higher-entry", 0.5 + part(0.5), "*", "dental");
  }

  private void addMoney() {
    for (String fund : List.of("madel", "nmet", "sift")) {
      builder.with(
          aFund()
              .id(fund)
              .name(fund)
              .ringfencedShare(new Share(random.nextInt(101) / 100.0))
              .virementLimit(percent(30))
              .build());
      for (String sha : List.of("sha1", "sha2")) {
        for (int year = 2009; year < 2009 + random.nextInt(8); year++) {
          Pounds amount = new Pounds(random.nextLong(150_000_000));
          builder.with(new Budget(new BudgetKey(fund, sha, new FinancialYear(year)), amount));
        }
      }
    }
    builder.with(tariff("madel", "gp"), tariff("madel", "surgery"), tariff("nmet", "*"));
  }

  private Share percent(int most) {
    return new Share(random.nextInt(most + 1) / 100.0);
  }

  private Tariff tariff(String fund, String specialty) {
    return aTariff()
        .fund(fund)
        .specialty(specialty)
        .perTraineeYear(new Pounds(random.nextLong(3_000_000)))
        .build();
  }

  private void addLevers() {
    lever("half-gp", 0.3 + part(0.4), "*", "sha1", "south");
    lever("gp-plus", random.nextInt(12) - 4, "*", "north", "sha2");
    lever("existing-resources", 0.9 + part(0.2), "*", "sha2", "mid");
    lever("ringfence", 0.8 + part(0.3), "*", "madel", "sha1");
    lever("training-capacity", 0.8 + part(0.4), "*", "north", "gp");
    lever("quality-threshold", random.nextInt(100), "*", "gp-north0", "surgery");
    lever("entrant-pool", 0.5 + part(0.5), "*", "nurse");
    lever("stability", part(0.4), "*", "gp", "south");
    lever("equity", part(1.2), "*", "nurse");
    lever("min-cohort", 1, "*", "mid", "gp");
  }

  /** Nursing and dentistry are not regulated here; what assures them comes and goes. */
  private void addAssurance() {
    lever("assurance", part(1.5), "*", "nurse", "dental");
    for (String profession : List.of("nurse", "dentist")) {
      for (int n = random.nextInt(3); n > 0; n--) {
        LocalDate from = LocalDate.of(2009 + random.nextInt(4), 1 + random.nextInt(12), 1);
        LocalDate to = from.plusMonths(random.nextInt(30));
        Assurance.AssuranceKind kind = Assurance.AssuranceKind.values()[random.nextInt(5)];
        builder.with(
            anAssurance()
                .profession(profession)
                .kind(kind)
                .body("body" + n)
                .validFrom(from)
                .validTo(to)
                .build());
      }
    }
  }

  private void lever(String id, double value, String... scopes) {
    for (String scope : scopes) {
      if (scope.equals("*") || random.nextInt(3) == 0) {
        YearRange years =
            random.nextInt(3) == 0 ? new YearRange(2010 + random.nextInt(2), 2012) : YearRange.ANY;
        builder.with(
            aLeverRow()
                .lever(id)
                .scope(scope)
                .years(years)
                .value(value)
                .mode(mode())
                .relaxPrice(random.nextInt(6) / 2.0)
                .source("drawn")
                .build());
      }
    }
  }

  private Mode mode() {
    List<Mode> modes = List.of(Mode.HARD, Mode.HARD, Mode.SOFT, Mode.OFF);
    return modes.get(random.nextInt(modes.size()));
  }

  private double part(double most) {
    return random.nextDouble() * most;
  }

  /** The same rows handed over in the opposite order. */
  static Scenario backwards(Scenario scenario) {
    ScenarioFixture builder = ScenarioFixture.empty().with(scenario.settings());
    var register = scenario.register();
    var provision = scenario.provision();
    var workforce = scenario.workforce();
    var money = scenario.money();
    List<List<? extends Row>> tables =
        List.of(
            scenario.policy().levers(),
            scenario.policy().assurances(),
            money.tariffs(),
            money.costRules().uplifts(),
            money.costRules().curriculum().rows(),
            money.budgets(),
            money.funds(),
            money.virementRules(),
            workforce.pathways().candidates(),
            workforce.pathways().stages(),
            workforce.flows().entrantPool(),
            workforce.flows().feeders(),
            workforce.flows().fillRates(),
            workforce.training(),
            workforce.trainees(),
            workforce.inPost(),
            scenario.need().population(),
            provision.intakes(),
            provision.quality(),
            provision.capacity(),
            register.programmes(),
            register.providers(),
            register.deaneries(),
            register.specialties());
    for (List<? extends Row> table : tables) {
      List<Row> rows = new ArrayList<>(table);
      java.util.Collections.reverse(rows);
      builder.with(rows);
    }
    return builder
        .participation(workforce.participation().toArray(new AgeSexRate[0]))
        .leaving(workforce.leaving().toArray(new AgeSexRate[0]))
        .utilisation(scenario.need().utilisation().toArray(new AgeSexRate[0]))
        .build();
  }
}
