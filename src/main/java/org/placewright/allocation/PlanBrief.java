package org.placewright.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.PlanMoney;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.supply.CarryOn;

/** What a plan is made from and judged by. What follows from it alone is worked out once. */
public final class PlanBrief {
  private final Scenario scenario;
  private final BaselinePlan baseline;
  private final Outlook outlook;
  private final Optional<EarlierPlan> earlier;
  private final Map<Class<?>, Object> known;

  /**
   * A brief of parts that go together.
   *
   * @param scenario the input
   * @param baseline the baseline intake and the promises
   * @param outlook demand and supply before there is a plan
   */
  public PlanBrief(Scenario scenario, BaselinePlan baseline, Outlook outlook) {
    this(scenario, baseline, outlook, Optional.empty(), new HashMap<>());
  }

  private PlanBrief(
      Scenario scenario,
      BaselinePlan baseline,
      Outlook outlook,
      Optional<EarlierPlan> earlier,
      Map<Class<?>, Object> known) {
    this.known = known;
    this.earlier = earlier;
    this.scenario = scenario;
    this.baseline = baseline;
    this.outlook = outlook;
  }

  /**
   * The brief of a scenario.
   *
   * @param scenario the input
   * @return what its plan is made from
   */
  public static PlanBrief of(Scenario scenario) {
    return new PlanBrief(scenario, BaselinePlan.of(scenario), Outlook.of(scenario));
  }

  /**
   * The same question, asked after another plan was made.
   *
   * @param plan the plan to begin from, and perhaps to stay near to
   * @return this brief with it
   */
  public PlanBrief after(EarlierPlan plan) {
    return new PlanBrief(scenario, baseline, outlook, Optional.of(plan), known);
  }

  /** The plan that was made before, where there is one to begin from. */
  public Optional<EarlierPlan> earlier() {
    return earlier;
  }

  /** The plan made before that the plan is to stay near to, where one is asked for. */
  public Optional<EarlierPlan> near() {
    return earlier.filter(EarlierPlan::nearest);
  }

  /** The checked input that the plan is made for. */
  public Scenario scenario() {
    return scenario;
  }

  /** The baseline intake and the promises. */
  public BaselinePlan baseline() {
    return baseline;
  }

  /** Demand and supply before there is a plan. */
  public Outlook outlook() {
    return outlook;
  }

  /** What the Centre's model asks for. */
  public Advice advice() {
    return outlook.advice();
  }

  /** What goes on after the last planned intake. */
  public CarryOn carryOn() {
    return outlook.carryOn();
  }

  /** What a place costs each fund in each financial year. */
  public UnitCosts unitCosts() {
    return once(UnitCosts.class, brief -> UnitCosts.of(brief.scenario()));
  }

  /**
   * The spend that verdicts and reports are made from.
   *
   * @param plan whole places, no fewer than promised
   * @return its spend, with what is committed and what the promised places cost
   */
  public PlanMoney money(PlacesPlan plan) {
    return new PlanMoney(unitCosts(), carryOn(), plan, baseline.promised());
  }

  /**
   * Something that follows from the brief alone, whatever plan was made before: worked out for the
   * first who asks, and remembered.
   *
   * @param <T> what it is
   * @param kind its class, of which a brief has one
   * @param workOut works it out; the same for all who ask, and what it returns never changes
   * @return what was worked out first
   */
  public <T> T once(Class<T> kind, Function<PlanBrief, T> workOut) {
    synchronized (known) {
      return Optional.ofNullable(known.get(kind))
          .map(kind::cast)
          .orElseGet(
              () -> {
                T first = workOut.apply(this);
                known.put(kind, first);
                return first;
              });
    }
  }
}
