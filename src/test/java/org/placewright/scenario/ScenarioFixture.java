package org.placewright.scenario;

import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aSpecialty;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.Fixtures;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Sex;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.CostRules;
import org.placewright.scenario.money.Delegation;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.money.IncomeFloor;
import org.placewright.scenario.money.IncomeRules;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.TransitionShare;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.money.VirementRule;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DemandMethodsBuilder;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.need.StaffingStandard;
import org.placewright.scenario.need.WorkingTime;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.policy.ShortfallTier;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.Provision;
import org.placewright.scenario.training.Quality;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TimeOut;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.Uncertainty;

/**
 * Builds scenarios for tests. {@link #minimal()} is valid as it stands; a row with the key of one
 * already there replaces it, and {@link #without} empties a table first.
 */
public final class ScenarioFixture {
  /**
   * Shortages count where they are, the baseline carries on, and neither change nor an empty place
   * costs anything: figures that are easy to work by hand.
   */
  public static final Commissioning PLAIN =
      aCommissioning().afterLastIntake(AfterLastIntake.BASELINE).build();

  /** The same where the last planned intake carries on. */
  public static final Commissioning PLAN_CARRIES_ON = aCommissioning().build();

  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);

  private final Map<Class<?>, Map<String, Row>> tables = new LinkedHashMap<>();
  private final Map<String, AgeSexRate> participation = new TreeMap<>();
  private final Map<String, AgeSexRate> leaving = new TreeMap<>();
  private final Map<String, AgeSexRate> utilisation = new TreeMap<>();
  private Settings settings = settings(aHorizon().lastIntakeYear(2012).build());

  private ScenarioFixture() {}

  /** No rows at all; the settings of {@link #minimal()}. */
  public static ScenarioFixture empty() {
    return new ScenarioFixture();
  }

  /**
   * Surgery in the north: 2 years of training with no loss, 10 places a year, 100 people aged 40 to
   * 49 who work full time and leave at 5 % a year until 64, a population of 1,000 that stays.
   */
  public static ScenarioFixture minimal() {
    ScenarioFixture builder =
        empty()
            .with(
                specialty("surgery", 2),
                aDeanery().id("north").name("North").sha("North SHA").build());
    builder.with(
        aProvider().build(),
        aProgramme().build(),
        new Capacity("surgery-north", YearRange.ANY, 100, 50),
        new Quality("surgery-north", "inspectorate", LocalDate.of(2009, 6, 1), 80),
        anIntake().year(2009).places(10).entrants(10).build());
    builder.with(
        new StaffInPost("surgery", "north", Sex.FEMALE, new AgeBand(40, 49), 40),
        new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(40, 49), 60),
        new TraineesInPost("surgery", "north", 1, 10),
        new TraineesInPost("surgery", "north", 2, 10),
        aTraining().build(),
        new EntrantPool("doctor", 2010, 1000));
    builder.with(
        aFund().ringfencedShare(new Share(0.8)).virementLimit(new Share(0.05)).build(),
        new Budget(new BudgetKey("madel", "North SHA", new FinancialYear(2010)), pounds(5e6)),
        aTariff().perTraineeYear(pounds(50_000)).build());
    return builder
        .participation(new AgeSexRate("*", "*", ALL_AGES, 1))
        .leaving(new AgeSexRate("*", "*", new AgeBand(0, 64), 0.05))
        .utilisation(new AgeSexRate("*", "*", ALL_AGES, 1))
        .population("north", 1000);
  }

  /** A hospital specialty of the profession {@code doctor}, commissioned by MEE, of weight 1. */
  public static Specialty specialty(String id, int trainingYears) {
    return aSpecialty().id(id).name(id).trainingYears(trainingYears).risk(Risk.SIGNIFICANT).build();
  }

  /** Settings with these years, LTFT at 0.6 FTE and returners of 45. */
  public static Settings settings(Horizon horizon) {
    return Fixtures.settings(horizon)
        .discountRate(0.035)
        .terminalYears(5)
        .ltftFte(0.6)
        .surplusPrice(0.05)
        .build();
  }

  public ScenarioFixture with(Settings changed) {
    settings = changed;
    return this;
  }

  public ScenarioFixture with(Horizon horizon) {
    return with(settings(horizon));
  }

  /**
   * Adds rows of any table but the three of {@link AgeSexRate}, or replaces those of their keys.
   */
  public ScenarioFixture with(Row... rows) {
    for (Row row : rows) {
      if (row instanceof AgeSexRate) {
        throw new IllegalArgumentException("say which table: participation, leaving, utilisation");
      }
      tables.computeIfAbsent(row.getClass(), any -> new TreeMap<>()).put(row.key(), row);
    }
    return this;
  }

  public ScenarioFixture with(List<? extends Row> rows) {
    return with(rows.toArray(new Row[0]));
  }

  /** Empties the table of this kind of row. */
  public ScenarioFixture without(Class<? extends Row> kind) {
    tables.remove(kind);
    return this;
  }

  public ScenarioFixture participation(AgeSexRate... rows) {
    return into(participation, rows);
  }

  public ScenarioFixture leaving(AgeSexRate... rows) {
    return into(leaving, rows);
  }

  public ScenarioFixture utilisation(AgeSexRate... rows) {
    return into(utilisation, rows);
  }

  /** Empties participation, leaving and utilisation. */
  public ScenarioFixture withoutRates() {
    participation.clear();
    leaving.clear();
    utilisation.clear();
    return this;
  }

  /** The same population, half of it female and all aged 30 to 39, in every year of the run. */
  public ScenarioFixture population(String deanery, double persons) {
    AgeBand ages = new AgeBand(30, 39);
    for (int year = settings.horizon().baseYear();
        year <= settings.horizon().horizonYear();
        year++) {
      with(
          new Population(deanery, year, Sex.FEMALE, ages, persons / 2),
          new Population(deanery, year, Sex.MALE, ages, persons / 2));
    }
    return this;
  }

  /** The scenario as it stands now; the builder may go on being used. */
  public Scenario build() {
    return ScenarioBuilder.builder()
        .settings(settings)
        .register(
            new Register(
                rows(Specialty.class),
                rows(Deanery.class),
                List.of(),
                rows(Provider.class),
                rows(Programme.class)))
        .provision(
            new Provision(
                rows(Capacity.class), rows(Quality.class), rows(Intake.class), rows(Bid.class)))
        .workforce(workforce())
        .need(
            new Need(
                rows(Population.class),
                List.copyOf(utilisation.values()),
                rows(Vacancy.class),
                rows(DriverRow.class),
                methods()))
        .money(money())
        .policy(
            new Policy(
                rows(LeverRow.class),
                List.of(),
                new Uncertainty(rows(UncertainRow.class), rows(Correlation.class)),
                rows(Assurance.class),
                new Leadership(
                    rows(LeadershipPost.class),
                    rows(LeadershipLimit.class),
                    rows(LeadershipBudget.class)),
                tiers()))
        .build();
  }

  /** Three tiers that are easy to work by hand, where a test names none. */
  private List<ShortfallTier> tiers() {
    List<ShortfallTier> given = rows(ShortfallTier.class);
    return given.isEmpty()
        ? List.of(new ShortfallTier(0, 1), new ShortfallTier(0.05, 2), new ShortfallTier(0.15, 4))
        : given;
  }

  private Money money() {
    return new Money(
        rows(Fund.class),
        rows(Budget.class),
        rows(Tariff.class),
        rows(VirementRule.class),
        new CostRules(
            rows(Uplift.class),
            new Curriculum(rows(CurriculumRow.class)),
            new IncomeRules(rows(TransitionShare.class), rows(IncomeFloor.class))),
        new Delegation(rows(ServiceLine.class), rows(Holder.class)));
  }

  private DemandMethods methods() {
    return DemandMethodsBuilder.builder()
        .choices(rows(MethodChoice.class))
        .ratios(rows(StaffingRatio.class))
        .workingTimes(rows(WorkingTime.class))
        .activities(rows(Activity.class))
        .allowances(rows(Allowance.class))
        .standards(rows(StaffingStandard.class))
        .returns(rows(PostsReturn.class))
        .challenges(rows(ChallengeRule.class))
        .shifts(rows(ShiftRow.class))
        .build();
  }

  private Workforce workforce() {
    return WorkforceBuilder.builder()
        .inPost(rows(StaffInPost.class))
        .participation(List.copyOf(participation.values()))
        .leaving(List.copyOf(leaving.values()))
        .trainees(rows(TraineesInPost.class))
        .training(rows(Training.class))
        .flows(
            new Flows(
                rows(FillRate.class),
                rows(Mobility.class),
                rows(Joiners.class),
                rows(EntrantPool.class),
                rows(Feeder.class)))
        .cohorts(rows(IntakeCohort.class))
        .tenure(new Tenure(rows(Exit.class), rows(Retention.class)))
        .pathways(
            new Pathways(
                rows(TimeOut.class),
                rows(FirstPost.class),
                rows(Stage.class),
                rows(Candidates.class)))
        .build();
  }

  private ScenarioFixture into(Map<String, AgeSexRate> table, AgeSexRate... rows) {
    Arrays.stream(rows).forEach(row -> table.put(row.key(), row));
    return this;
  }

  private <R extends Row> List<R> rows(Class<R> kind) {
    Map<String, Row> table = Optional.ofNullable(tables.get(kind)).orElse(Map.of());
    List<R> rows = new ArrayList<>();
    table.values().forEach(row -> rows.add(kind.cast(row)));
    return rows;
  }

  private static Pounds pounds(double gbp) {
    return Pounds.nearest(gbp * 100);
  }
}
