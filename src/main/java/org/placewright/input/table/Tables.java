package org.placewright.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Holder;
import org.placewright.scenario.money.IncomeFloor;
import org.placewright.scenario.money.ServiceLine;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.TransitionShare;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.money.VirementRule;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.need.StaffingStandard;
import org.placewright.scenario.need.WorkingTime;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.policy.ShortfallTier;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.HealthAuthority;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Provider;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.ScenarioEdit;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Completion;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.Feeder;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Quality;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TimeOut;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainRow;

/** Every table of a pack, in the order in which the documentation lists them. */
public final class Tables {
  /** Filled by the constants below, each of which is listed as it is made. */
  private static final List<Table<?>> LISTED = new ArrayList<>();

  public static final Table<SettingRow> SETTINGS = listed(new SettingsTable());
  public static final Table<Specialty> SPECIALTIES = listed(new SpecialtiesTable());
  public static final Table<Deanery> DEANERIES = listed(new DeaneriesTable());
  public static final Table<HealthAuthority> SHAS = listed(new ShasTable());
  public static final Table<Provider> PROVIDERS = listed(new ProvidersTable());
  public static final Table<Programme> PROGRAMMES = listed(new ProgrammesTable());
  public static final Table<Capacity> CAPACITY = listed(new CapacityTable());
  public static final Table<Quality> QUALITY = listed(new QualityTable());
  public static final Table<Intake> INTAKES = listed(new IntakesTable());
  public static final Table<Completion> COMPLETIONS = listed(new CompletionsTable());
  public static final Table<StaffInPost> WORKFORCE = listed(new WorkforceTable());
  public static final Table<AgeSexRate> PARTICIPATION = listed(new ParticipationTable());
  public static final Table<AgeSexRate> LEAVING = listed(new LeavingTable());
  public static final Table<Exit> EXITS = listed(new ExitsTable());
  public static final Table<Retention> RETENTION = listed(new RetentionTable());
  public static final Table<TraineesInPost> TRAINEES = listed(new TraineesTable());
  public static final Table<Training> TRAINING = listed(new TrainingTable());
  public static final Table<IntakeCohort> COHORTS = listed(new CohortsTable());
  public static final Table<FillRate> FILL_RATES = listed(new FillRatesTable());
  public static final Table<Mobility> MOBILITY = listed(new MobilityTable());
  public static final Table<Joiners> JOINERS = listed(new JoinersTable());
  public static final Table<EntrantPool> ENTRANT_POOL = listed(new EntrantPoolTable());
  public static final Table<Feeder> FEEDERS = listed(new FeedersTable());
  public static final Table<Population> POPULATION = listed(new PopulationTable());
  public static final Table<AgeSexRate> UTILISATION = listed(new UtilisationTable());
  public static final Table<Vacancy> VACANCIES = listed(new VacanciesTable());
  public static final Table<DriverRow> DEMAND_DRIVERS = listed(new DemandDriversTable());
  public static final Table<TimeOut> TIME_OUT = listed(new TimeOutTable());
  public static final Table<FirstPost> FIRST_POST = listed(new FirstPostTable());
  public static final Table<Stage> STAGES = listed(new StagesTable());
  public static final Table<Candidates> CANDIDATES = listed(new CandidatesTable());
  public static final Table<MethodChoice> DEMAND_METHODS = listed(new DemandMethodsTable());
  public static final Table<StaffingRatio> RATIOS = listed(new RatiosTable());
  public static final Table<WorkingTime> WORKING_TIME = listed(new WorkingTimeTable());
  public static final Table<Activity> WORKLOAD = listed(new WorkloadTable());
  public static final Table<Allowance> ALLOWANCES = listed(new AllowancesTable());
  public static final Table<StaffingStandard> STANDARDS = listed(new StandardsTable());
  public static final Table<PostsReturn> RETURNS = listed(new ReturnsTable());
  public static final Table<ChallengeRule> CHALLENGES = listed(new ChallengesTable());
  public static final Table<ShiftRow> SHIFTS = listed(new ShiftsTable());
  public static final Table<Fund> FUNDS = listed(new FundsTable());
  public static final Table<Budget> BUDGETS = listed(new BudgetsTable());
  public static final Table<Tariff> TARIFFS = listed(new TariffsTable());
  public static final Table<VirementRule> VIREMENT_RULES = listed(new VirementRulesTable());
  public static final Table<ServiceLine> SERVICE_LINES = listed(new ServiceLinesTable());
  public static final Table<Holder> HOLDERS = listed(new HoldersTable());
  public static final Table<Uplift> UPLIFT = listed(new UpliftTable());
  public static final Table<CurriculumRow> CURRICULUM = listed(new CurriculumTable());
  public static final Table<TransitionShare> TRANSITION = listed(new TransitionTable());
  public static final Table<IncomeFloor> INCOME_FLOORS = listed(new IncomeFloorsTable());
  public static final Table<Assurance> ASSURANCE = listed(new AssuranceTable());
  public static final Table<LeadershipPost> LEADERSHIP = listed(new LeadershipTable());
  public static final Table<LeadershipLimit> LEADERSHIP_LIMITS =
      listed(new LeadershipLimitsTable());
  public static final Table<LeadershipBudget> LEADERSHIP_BUDGETS =
      listed(new LeadershipBudgetsTable());
  public static final Table<LeverRow> LEVERS = listed(new LeversTable());
  public static final Table<ShortfallTier> SHORTFALL_TIERS = listed(new ShortfallTiersTable());
  public static final Table<ScenarioEdit> SCENARIOS = listed(new ScenariosTable());
  public static final Table<ScenarioCase> SCENARIO_CASES = listed(new ScenarioCasesTable());
  public static final Table<SourceRow> SOURCES = listed(new SourcesTable());
  public static final Table<UncertainRow> UNCERTAINTY = listed(new UncertaintyTable());
  public static final Table<Correlation> CORRELATIONS = listed(new CorrelationsTable());
  public static final Table<Bid> BIDS = listed(new BidsTable());
  public static final Table<InterestRow> INTERESTS = listed(new InterestsTable());

  private static final List<Table<?>> ALL = List.copyOf(LISTED);

  private Tables() {}

  private static <R extends Row> Table<R> listed(Table<R> table) {
    LISTED.add(table);
    return table;
  }

  public static List<Table<?>> all() {
    return ALL;
  }

  /**
   * The shape of one table.
   *
   * @param name its file's name without {@code .csv}
   * @return its shape, empty when there is none of that name
   */
  public static Optional<Shape> shape(String name) {
    return ALL.stream().<Shape>map(Table::shape).filter(s -> s.name().equals(name)).findFirst();
  }

  /**
   * The tables that somebody fills in.
   *
   * @param owner who
   * @return in the order of the documentation
   */
  public static List<Table<?>> ownedBy(Owner owner) {
    return ALL.stream().filter(table -> table.shape().owner() == owner).toList();
  }

  public static List<String> names() {
    return ALL.stream().map(table -> table.shape().name()).toList();
  }
}
