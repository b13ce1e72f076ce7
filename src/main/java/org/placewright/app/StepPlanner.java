package org.placewright.app;

import java.util.Optional;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.AllocationOutcome;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.Solve;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;
import org.placewright.report.HeldPlan;
import org.placewright.report.SweepStep;
import org.placewright.report.SweepStep.StepOutcome;
import org.placewright.report.SweepStep.StepPlan;
import org.placewright.report.SweepStepBuilder;
import org.placewright.report.text.ConflictText;

/** Makes the plans of the steps of a sweep, each from another step's where there is one. */
final class StepPlanner {
  private final Planner planner;
  private final PackChoice pack;

  /** The same for all steps, of which each makes other changes to it. */
  private final PackText text;

  private final PlanRequest.Search search;

  /**
   * Prepares for the steps of one sweep.
   *
   * @param planner finds plans
   * @param pack the pack with the scenarios of all steps
   * @param search how hard to look
   * @throws UnreadableInput when the pack cannot be read at all
   */
  StepPlanner(Planner planner, PackChoice pack, PlanRequest.Search search) throws UnreadableInput {
    this.planner = planner;
    this.pack = pack;
    text = PackText.read(pack.folder(), pack.unknown());
    this.search = search;
  }

  /**
   * Makes the plan of a step.
   *
   * @param step its place in the sweep
   * @param from the step to begin from
   * @param first step 0, which places are compared with
   * @return what came of it
   * @throws UnreadableInput when the pack cannot be read at all
   */
  SweepStep plan(SweepPoint step, Optional<StepStart> from, Optional<StepStart> first)
      throws UnreadableInput {
    PlanBrief fresh;
    try {
      fresh = read(step);
    } catch (InvalidInput invalid) {
      return without(step, StepOutcome.BAD_INPUT, firstError(invalid));
    }
    PlanBrief brief =
        from.filter(start -> start.fits(fresh))
            .map(start -> fresh.after(start.earlier()))
            .orElse(fresh);
    return planner
        .plan(brief, limits(brief), unheard -> {})
        .match(new StepCases(step, brief, first));
  }

  /**
   * Why a step has no plan.
   *
   * @param step one that is shown to have none
   * @return the rows of the pack that cannot all be kept, in a clause; empty where there is a plan
   * @throws UnreadableInput when the pack cannot be read at all
   */
  Optional<String> whyNone(SweepPoint step) throws UnreadableInput {
    LoadedPack loaded;
    try {
      loaded = LoadedPack.of(in(step), text);
    } catch (InvalidInput invalid) {
      return Optional.of(firstError(invalid));
    }
    PlanBrief brief = PlanBrief.of(loaded.scenario());
    return planner
        .plan(brief, limits(brief), unheard -> {})
        .none()
        .map(none -> ConflictText.brief(none.conflict(), loaded.written()));
  }

  private PlanBrief read(SweepPoint step) throws UnreadableInput, InvalidInput {
    return PlanBrief.of(LoadedPack.of(in(step), text).scenario());
  }

  private SearchLimits limits(PlanBrief brief) {
    return search.limits(brief.scenario().settings().seed());
  }

  /** The sweep's copy of the pack in the scenario of a step. */
  private PackChoice in(SweepPoint step) {
    return pack.in(step.scenario(pack.scenario()));
  }

  private static String firstError(InvalidInput invalid) {
    return invalid.issues().stream()
        .filter(each -> each.isError())
        .findFirst()
        .map(Object::toString)
        .orElse("");
  }

  /** What a step says of each outcome. */
  private final class StepCases
      implements AllocationOutcome.OutcomeCases<SweepStep, RuntimeException> {
    private final SweepPoint step;
    private final PlanBrief brief;
    private final Optional<StepStart> first;

    StepCases(SweepPoint step, PlanBrief brief, Optional<StepStart> first) {
      this.step = step;
      this.brief = brief;
      this.first = first;
    }

    @Override
    public SweepStep found(Allocation allocation) {
      Certificate certificate = allocation.certificate();
      if (!certificate.holds()) {
        return without(step, StepOutcome.NOT_CERTIFIED, certificate.failures().get(0));
      }
      Optional<Integer> moved =
          first
              .filter(start -> start.fits(brief))
              .map(start -> start.earlier().moved(allocation.plan()));
      return of(step)
          .outcome(certificate.gap() <= search.gap() ? StepOutcome.PLAN : StepOutcome.WIDE_GAP)
          .note("")
          .plan(
              Optional.of(
                  new StepPlan(
                      certificate,
                      allocation.plan(),
                      HeldPlan.of(brief, allocation),
                      moved,
                      allocation.proof().multipliers())))
          .build();
    }

    @Override
    public SweepStep impossible(AllocationOutcome.Impossible none) {
      String places = none.ofWholePlaces() ? "no whole places keep" : "no places keep";
      return without(step, StepOutcome.NO_PLAN, places + " every hard rule");
    }

    @Override
    public SweepStep nothingYet(Solve solve) {
      return without(step, StepOutcome.NOT_FOUND, "not found within the limits");
    }
  }

  private static SweepStep without(SweepPoint step, StepOutcome outcome, String note) {
    return of(step).outcome(outcome).note(note).plan(Optional.empty()).build();
  }

  private static SweepStepBuilder of(SweepPoint step) {
    return SweepStepBuilder.builder().number(step.number()).values(step.texts());
  }
}
