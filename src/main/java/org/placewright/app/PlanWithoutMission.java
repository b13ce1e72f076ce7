package org.placewright.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.Levers;
import org.placewright.concurrency.MadeBeside;

/**
 * The plan without the mission's rules, looked for as hard as the plan with them and with the same
 * seed. Neither needs the other, so they are made side by side. To be closed.
 */
final class PlanWithoutMission implements AutoCloseable {
  /** Places to decide, up to which there is memory for two plans at a time. */
  private static final int MOST_PLACES = 6_000;

  private final Planner planner;
  private final List<String> levers;
  private final PlanBrief brief;
  private final Optional<MadeBeside<Optional<Allocation>>> plan;

  private PlanWithoutMission(
      Planner planner,
      List<String> levers,
      PlanBrief brief,
      Optional<MadeBeside<Optional<Allocation>>> plan) {
    this.planner = planner;
    this.levers = levers;
    this.brief = brief;
    this.plan = plan;
  }

  private static boolean isLarge(PlanBrief brief) {
    return brief.baseline().programmes() * brief.scenario().horizon().intakes() > MOST_PLACES;
  }

  /**
   * Begins to look for it. There is none where it is not asked for, no such rule is in force, or
   * time is limited: that is for the plan itself.
   *
   * @param planner finds plans
   * @param with what the plan with the rules is made from
   * @param limits how hard to look
   * @param isAsked whether it is wanted
   */
  static PlanWithoutMission begin(
      Planner planner, PlanBrief with, SearchLimits limits, boolean isAsked) {
    List<String> levers = Levers.inForce(with).mission();
    PlanBrief brief = WithoutRules.brief(with, levers);
    if (!isAsked || levers.isEmpty() || limits.seconds().isPresent()) {
      return new PlanWithoutMission(planner, levers, brief, Optional.empty());
    }
    Supplier<Optional<Allocation>> make =
        () -> planner.plan(brief, limits, unheard -> {}).allocationFound();
    MadeBeside<Optional<Allocation>> plan =
        isLarge(with) ? MadeBeside.whenTaken(make) : MadeBeside.begin(make);
    return new PlanWithoutMission(planner, levers, brief, Optional.of(plan));
  }

  /**
   * The plan without the rules, for which it may have to be waited.
   *
   * @param with the plan with the rules, which is one without them too
   * @param progress hears that it is waited for
   * @return the cheaper of the two; empty where none is made, or none was found and proven
   */
  Optional<WithoutRules> beside(Allocation with, Progress progress) {
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    progress.accept("Making the plan without " + String.join(" and ", levers));
    return plan.get()
        .take()
        .map(found -> planner.cheaper(brief, found, with.plan()))
        .filter(best -> best.certificate().holds())
        .map(best -> new WithoutRules(levers, best));
  }

  @Override
  public void close() {
    plan.ifPresent(MadeBeside::close);
  }
}
