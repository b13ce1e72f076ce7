package org.placewright.allocation.lever;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Capacity;

/**
 * What rules that may not be missed leave of a programme whatever the plan: facts of the pack that
 * a rule on change must not go against. Programmes and intakes are given by their index.
 */
final class Closures {
  private final PlanBrief brief;
  private final Scenario scenario;
  private final List<ProgrammeContext> contexts;
  private final IndependentScores scores;
  private final LeastIntakes groups;
  private final TraineeCount trainees;
  private final boolean[][] failing;
  private final boolean[][] limited;
  private final int[][] fewest;
  private final int[][] most;
  private final boolean[][] full;

  private Closures(PlanBrief brief) {
    this.brief = brief;
    scenario = brief.scenario();
    contexts = ProgrammeContext.of(brief);
    scores = IndependentScores.of(scenario);
    groups = LeastIntakes.of(scenario);
    trainees = new TraineeCount(brief);
    int intakes = scenario.horizon().intakes();
    failing = new boolean[contexts.size()][intakes];
    limited = new boolean[scenario.register().specialties().size()][intakes];
    fewest = new int[contexts.size()][intakes];
    most = new int[contexts.size()][intakes];
    full = new boolean[contexts.size()][intakes];
  }

  static Closures of(PlanBrief brief) {
    return brief.once(Closures.class, Closures::read);
  }

  private static Closures read(PlanBrief brief) {
    Closures closures = new Closures(brief);
    closures.quality();
    closures.assurance();
    closures.group();
    closures.capacity();
    return closures;
  }

  private LeverSettings settings(String lever) {
    return LeverSettings.of(scenario.policy().levers(), lever);
  }

  private List<RuleInForce> hard(ProgrammeContext context, LeverSettings settings) {
    return RuleInForce.forEachIntake(context.id(), settings, brief, context.names()).stream()
        .filter(RuleInForce::isHard)
        .toList();
  }

  private void quality() {
    LeverSettings settings = settings(QualityThreshold.ID);
    for (ProgrammeContext context : contexts) {
      for (RuleInForce rule : hard(context, settings)) {
        failing[context.index()][rule.intake(brief)] =
            scores.reasonAgainst(context.id(), rule.value()).isPresent();
      }
    }
  }

  private void assurance() {
    LeverSettings settings = settings(AssuranceInForce.ID);
    List<Specialty> specialties = scenario.register().specialties();
    for (int s = 0; s < limited.length; s++) {
      Specialty row = specialties.get(s);
      if (scenario.needsAssurance(row)) {
        for (RuleInForce rule :
            RuleInForce.forEachIntake(row.id(), settings, brief, row.id(), row.profession())) {
          limited[s][rule.intake(brief)] =
              rule.isHard()
                  && rule.value() < 1
                  && AssuranceInForce.share(scenario, row, rule.year()) < 1;
        }
      }
    }
  }

  private void group() {
    LeverSettings settings = settings(MinCohort.ID);
    for (ProgrammeContext context : contexts) {
      Arrays.fill(fewest[context.index()], 1);
      for (RuleInForce rule : hard(context, settings)) {
        Programme programme = context.programme();
        int i = rule.intake(brief);
        long group = RoundedDownShare.atLeast(groups.of(programme, i), rule.value());
        fewest[context.index()][i] = Math.toIntExact(Math.max(1, group));
      }
    }
  }

  private void capacity() {
    LeverSettings settings = settings(TrainingCapacity.ID);
    Horizon horizon = scenario.horizon();
    Provisions provisions = Provisions.of(scenario);
    PlacesPlan fewestPlaces = new PlacesPlan(fewest);
    for (ProgrammeContext context : contexts) {
      for (int i = 0; i < horizon.intakes(); i++) {
        most[context.index()][i] =
            provisions
                .at(context)
                .capacity(context.id(), horizon.firstIntakeYear() + i)
                .map(Capacity::maxPlaces)
                .orElse(0);
      }
      for (RuleInForce rule : hard(context, settings)) {
        int i = rule.intake(brief);
        full[context.index()][i] = isFull(context, rule, fewestPlaces);
        long open = RoundedDownShare.of(most[context.index()][i], rule.value());
        most[context.index()][i] = Math.toIntExact(Math.min(most[context.index()][i], open));
      }
    }
  }

  /** Whether the trainees in post leave no room for the fewest places in each intake so far. */
  private boolean isFull(ProgrammeContext context, RuleInForce rule, PlacesPlan fewestPlaces) {
    TraineeCount.Heads heads = trainees.of(context, rule.year(), fewestPlaces);
    return trainees
        .capacity(context, rule.year())
        .filter(row -> heads.past() + heads.planned() > rule.value() * row.maxTrainees())
        .isPresent();
  }

  /**
   * Whether a programme may have no places but those promised, as its training is not good enough.
   */
  boolean fails(int programme, int intake) {
    return failing[programme][intake];
  }

  /**
   * Whether a specialty may have only a limited number of places, as nothing assures it in full.
   */
  boolean limits(int specialty, int intake) {
    return limited[specialty][intake];
  }

  /** The most places that capacity leaves a programme, but for those promised. */
  int most(int programme, int intake) {
    return most[programme][intake];
  }

  /** Whether the same programmes of a branch fail in an intake and all before it. */
  boolean steady(ChangeGroup branch, int intake) {
    return branch.contexts().stream()
        .allMatch(
            context -> {
              boolean[] own = failing[context.index()];
              return IntStream.range(0, intake).allMatch(i -> own[i] == own[intake]);
            });
  }

  /**
   * The fewest places with which one of a branch's programmes can go on, in an intake and all
   * before it, that had as many in the baseline year.
   *
   * @param branch programmes of which at least one is to go on
   * @param intake its index from the first planned intake
   * @return places; empty where none of them can
   */
  OptionalInt fewest(ChangeGroup branch, int intake) {
    return branch.contexts().stream()
        .mapToInt(ProgrammeContext::index)
        .filter(p -> IntStream.rangeClosed(0, intake).allMatch(i -> goesOn(p, i)))
        .map(p -> IntStream.rangeClosed(0, intake).map(i -> fewest[p][i]).max().getAsInt())
        .min();
  }

  private boolean goesOn(int programme, int intake) {
    int least = fewest[programme][intake];
    return !failing[programme][intake]
        && !limited[brief.baseline().specialty(programme)][intake]
        && most[programme][intake] >= least
        && brief.baseline().places(programme) >= least
        && !full[programme][intake];
  }
}
