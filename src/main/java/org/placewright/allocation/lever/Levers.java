package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Wildcard;

/** All levers there are. */
public final class Levers {
  private Levers() {}

  /**
   * Every lever, in the order in which they are told.
   *
   * @return levers with different ids
   */
  public static List<Lever> all() {
    return List.of(
        new HalfGp(),
        new GpPlus(),
        new ExistingResources(),
        new Ringfence(),
        new TrainingCapacity(),
        new QualityThreshold(),
        new EntrantPoolLimit(),
        new HigherEntry(),
        new Stability(),
        new StabilityTotal(),
        new Equity(),
        new MinCohort(),
        new AssuranceInForce(),
        new AdviceFloor(),
        new NoWorse(),
        new PoolUse());
  }

  /**
   * The levers that a pack has anything to do with.
   *
   * @param brief what the plan is made from
   * @return all but those that no table of the pack speaks of
   */
  public static List<Lever> concerning(PlanBrief brief) {
    return all().stream().filter(lever -> lever.concerns(settings(lever, brief), brief)).toList();
  }

  /**
   * The ids of all levers.
   *
   * @return in the same order
   */
  public static List<String> ids() {
    return all().stream().map(Lever::id).toList();
  }

  /**
   * The rows of all levers as the scenario sets them.
   *
   * @param brief what the plan is made from
   * @return their rows
   */
  public static LeverRows rows(PlanBrief brief) {
    LeverRows rows = new LeverRows();
    all().forEach(lever -> lever.constrain(settings(lever, brief), brief, rows));
    return rows;
  }

  /**
   * What all levers say of a plan. A lever that limits nothing still says so, once; one that has
   * nothing to do with the pack says nothing.
   *
   * @param brief what the plan is made from
   * @param plan the plan
   * @return at least one verdict for each lever that concerns the pack, in the order of {@link
   *     #all}
   */
  public static List<Verdict> verdicts(PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Lever lever : concerning(brief)) {
      LeverSettings settings = settings(lever, brief);
      List<Verdict> found = lever.check(settings, brief, plan);
      verdicts.addAll(found.isEmpty() ? List.of(silent(lever, settings, brief)) : found);
    }
    return verdicts;
  }

  private static LeverSettings settings(Lever lever, PlanBrief brief) {
    return LeverSettings.of(brief.scenario().policy().levers(), lever.id());
  }

  private static Verdict silent(Lever lever, LeverSettings settings, PlanBrief brief) {
    String title = lever.card().title();
    return new Verdict(
        lever.id(),
        Wildcard.ANY,
        brief.scenario().horizon().firstIntakeYear(),
        settings.isOff() ? Verdict.State.OFF : Verdict.State.MET,
        0,
        0,
        0,
        settings.isOff()
            ? "The lever is off: " + title + "."
            : "The lever has nothing to limit in this plan: " + title + ".");
  }
}
