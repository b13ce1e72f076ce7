package org.placewright.allocation.lever;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeversInForce;
import org.placewright.allocation.PlanBrief;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.scenario.LeverValues;

/** All levers there are. */
public final class Levers {
  private static final List<Lever> ALL =
      List.of(
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

  private Levers() {}

  /**
   * Every lever, in the order in which reports list them.
   *
   * @return levers with different ids
   */
  public static List<Lever> all() {
    return ALL;
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
   * What the levers say of themselves to those who read a pack.
   *
   * @return in the same order
   */
  public static List<LeverDeclaration> declared() {
    return all().stream().map(Lever::declaration).toList();
  }

  /**
   * What numbers a lever's value may be.
   *
   * @param id the lever's id
   * @return they, in its own unit; empty where no lever has the id
   */
  public static Optional<LeverValues> values(String id) {
    return declared().stream()
        .filter(lever -> lever.id().equals(id))
        .map(LeverDeclaration::values)
        .findFirst();
  }

  /**
   * All levers as a scenario sets them.
   *
   * @param brief what the plan is made from
   * @return those that concern it
   */
  public static LeversInForce inForce(PlanBrief brief) {
    return LeversInForce.of(all(), brief);
  }
}
