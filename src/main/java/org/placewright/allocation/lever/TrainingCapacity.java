package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.funding.cost.CourseLengths;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;
import org.placewright.supply.Course;

/** A programme trains a limited number of trainees, and takes a limited number at a time. */
public final class TrainingCapacity implements Lever {
  static final String ID = "training-capacity";

  private static final String PLACES = "/places";
  private static final String CAPACITY = "capacity";

  /** Heads by which a programme is not yet over. */
  private static final double SAME = 1e-6;

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("No more trainees than can be trained")
        .policy("Supervisors, posts and patients bound how many a programme can train.")
        .reads(
            "`capacity.csv`, `intakes.csv` (entrants of past intakes), `training.csv`,"
                + " `fill_rates.csv`.")
        .scope(Scopes.PROGRAMME)
        .value(
            "What part of max_trainees and of max_places may be used; 1, or blank, for all of it.")
        .values(LeverValues.from(0, 2).usually(0.5, 1.2))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.PROGRAMME_NAMES)
        .formula(
            "sum over planned intakes i ≤ t of fill · inTraining[t−i] · x[j,i] ≤ max(value ·"
                + " max_trainees − past entrants still in training, the same sum over promised places);"
                + " and x[j,t] ≤ max(floor(value · max_places), promised[j,t]). The last planned intake"
                + " carries on: in a later year x[j,i] is x[j,last]")
        .unit("trainees")
        .rows(
            "Two for each programme and intake year with a row in capacity.csv:"
                + " `training-capacity[surgery-north,2010]` in trainees and"
                + " `training-capacity[surgery-north/places,2010]` in places. In trainees also one for each"
                + " later year in which the last planned intake goes on adding to them or the"
                + " capacity changes, unless max_places of the planned intakes keeps it by itself; in"
                + " places also where the capacity changes after the plan. None in trainees where no"
                + " place is filled. A place takes the room of its fill rate.")
        .price("Weighted FTE-years that room for one trainee more, or one place more, would save.")
        .example(
            "Surgery in the north trains for 2 years without loss and may hold 24; it took 10 in 2009."
                + " In 2010 there is room for 14. With 12 places filled to 1.0 it holds 22.0: met with"
                + " 2.0 trainees to spare. A programme that is already over takes nobody until it is"
                + " not.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    CourseLengths courses = CourseLengths.of(brief.scenario());
    CapacityYears years = new CapacityYears(settings, brief);
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      Course course = courses.ofEntrant(brief.baseline().specialty(context.index()));
      Load load = new Load(course, years, brief);
      for (RuleInForce rule : years.rules(context, course.years())) {
        double most = rule.value() * years.capacity(context, rule.year()).maxTrainees();
        if (rule.counts() && context.fill() > 0 && load.canExceed(context, rule, most)) {
          rows.add(load.row(context, rule, most));
        }
      }
      for (RuleInForce rule : years.rules(context, 1)) {
        if (rule.counts()) {
          rows.add(places(context, rule, brief, years.capacity(context, rule.year()).maxPlaces()));
        }
      }
    }
  }

  /** What trainees make of a programme's rows. */
  private record Load(Course course, CapacityYears years, PlanBrief brief) {
    LimitRow row(ProgrammeContext context, RuleInForce rule, double maxTrainees) {
      List<Term> terms = terms(context, rule.year());
      double promised = 0;
      for (Term term : terms) {
        promised += term.coefficient() * brief.baseline().promised(context.index(), term.intake());
      }
      double left = maxTrainees - known(context, rule.year());
      return rule.atMost(Math.max(left, promised), terms);
    }

    /** Whether the most places at a time could be too many: in planned years always said. */
    boolean canExceed(ProgrammeContext context, RuleInForce rule, double maxTrainees) {
      double held = known(context, rule.year());
      for (Term term : terms(context, rule.year())) {
        held += term.coefficient() * years.mostPlaces(context, term.intake());
      }
      return brief.scenario().horizon().plans(rule.year()) || held > maxTrainees + SAME;
    }

    /** Trainees of a year by planned place; those of the last intake as they carry on. */
    private List<Term> terms(ProgrammeContext context, int year) {
      int first = brief.scenario().horizon().firstIntakeYear();
      List<Term> terms = new ArrayList<>();
      for (int i = 0; i < brief.scenario().horizon().intakes() && first + i <= year; i++) {
        double each = 0;
        int until = Math.min(year, first + i + brief.carryOn().years(i) - 1);
        for (int from = first + i; from <= until; from++) {
          each += context.fill() * course.inTraining(year - from);
        }
        if (each > 0) {
          terms.add(new Term(context.index(), i, each));
        }
      }
      return terms;
    }

    /** Trainees of a year whom no plan changes. */
    private double known(ProgrammeContext context, int year) {
      Horizon horizon = brief.scenario().horizon();
      double known = 0;
      for (Intake past : years.intakes(context)) {
        if (past.year() < horizon.firstIntakeYear()) {
          known += past.entrants() * course.inTraining(year - past.year());
        }
      }
      for (int from = horizon.lastIntakeYear() + 1; from <= year; from++) {
        int apart = brief.carryOn().constant(context.index());
        known += context.fill() * course.inTraining(year - from) * apart;
      }
      return known;
    }
  }

  private static LimitRow places(
      ProgrammeContext context, RuleInForce rule, PlanBrief brief, int maxPlaces) {
    int intake = rule.intake(brief);
    int most = Math.toIntExact(RoundedDownShare.of(maxPlaces, rule.value()));
    int promised = brief.baseline().promised(context.index(), intake);
    return rule.named(context.id() + PLACES)
        .atMost((double) Math.max(most, promised), List.of(new Term(context.index(), intake, 1)));
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    TraineeCount count = new TraineeCount(brief);
    CapacityYears years = new CapacityYears(settings, brief);
    PlacesPlan fullest = years.mostPlaces();
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      for (RuleInForce rule : years.rules(context, count.courseYears(context))) {
        TraineeCount.Heads heads = count.of(context, rule.year(), plan);
        Capacity capacity = years.capacity(context, rule.year());
        double room = rule.value() * capacity.maxTrainees();
        boolean planned = brief.scenario().horizon().plans(rule.year());
        if (context.fill() > 0
            && (planned || count.of(context, rule.year(), fullest).all() > room + SAME)) {
          FigureName from = FigureName.of(CAPACITY, capacity, "max_trainees");
          verdicts.add(judgeTrainees(rule, heads, new Room(room, context.fill(), from)));
        }
      }
      for (RuleInForce rule : years.rules(context, 1)) {
        int places = plan.at(context.index(), rule.intake(brief));
        int promised = brief.baseline().promised(context.index(), rule.intake(brief));
        Capacity capacity = years.capacity(context, rule.year());
        int open = Math.toIntExact(RoundedDownShare.of(capacity.maxPlaces(), rule.value()));
        FigureName from = FigureName.of(CAPACITY, capacity, "max_places");
        verdicts.add(judgePlaces(rule, new IntakePlaces(places, promised, open), from));
      }
    }
    return verdicts;
  }

  /** Room for trainees, what of it a place takes, and the figure it comes from. */
  private record Room(double most, double fill, FigureName from) {}

  private static Verdict judgeTrainees(RuleInForce rule, TraineeCount.Heads heads, Room room) {
    double most = room.most();
    double owed = heads.past() + heads.promised();
    String sentence =
        "In "
            + rule.year()
            + " programme "
            + rule.scope()
            + " holds "
            + LeverUnit.TRAINEES.of(heads.past() + heads.planned())
            + ", "
            + LeverUnit.TRAINEES.figure(heads.past())
            + " of them from past intakes; it can hold "
            + LeverUnit.TRAINEES.figure(most)
            + (owed > most
                ? ", but those past and promised are " + LeverUnit.TRAINEES.of(owed)
                : "");
    double left = heads.past() + heads.planned();
    return rule.verdict(
        LeverResult.atMost(LeverUnit.TRAINEES, left, Math.max(most, owed), room.fill()),
        sentence,
        room.from());
  }

  /** Places of an intake: planned, promised and as many as can be taken at a time. */
  private record IntakePlaces(int planned, int promised, int open) {}

  private static Verdict judgePlaces(RuleInForce rule, IntakePlaces places, FigureName from) {
    int promised = places.promised();
    int open = places.open();
    String sentence =
        "In "
            + rule.year()
            + " programme "
            + rule.scope()
            + " has "
            + LeverUnit.PLACES.of(places.planned())
            + "; it can take "
            + open
            + " at a time"
            + (promised > open ? ", but " + promised + " are promised" : "");
    LeverResult result =
        LeverResult.atMost(
            LeverUnit.PLACES, places.planned(), (double) Math.max(open, promised), 1);
    return rule.named(rule.scope() + PLACES).verdict(result, sentence, from);
  }
}
