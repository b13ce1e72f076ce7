package org.placewright.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.model.PlanModel;
import org.placewright.plan.PlacesPlan;

/** Proves a plan that somebody has, without a solver. */
public final class Prover {
  private final List<Lever> levers;

  /**
   * Makes a prover for plans under a set of levers.
   *
   * @param levers all levers of the program, in the order in which verdicts list them
   */
  public Prover(List<Lever> levers) {
    this.levers = List.copyOf(levers);
  }

  /**
   * Proves a plan from its places and a run's multipliers, without any solver.
   *
   * @param brief what it was made from
   * @param plan its places
   * @param multipliers {@link Allocation#multipliers} of a run; poor ones give a poor bound, never
   *     a wrong one
   * @return the plan with its verdicts, prices and certificate; its solve says nothing
   */
  public Allocation prove(PlanBrief brief, PlacesPlan plan, Map<String, Double> multipliers) {
    LeversInForce inForce = LeversInForce.of(levers, brief);
    PlanModel model = new PlanModels(brief).write(inForce);
    Relaxation relaxation = Relaxation.known(model, multipliers);
    List<Verdict> verdicts = inForce.verdicts(plan);
    Certificate certificate =
        new Certifier(model, brief).certify(plan, verdicts, relaxation.bound().value());
    return new Allocation(
        plan,
        verdicts,
        relaxation.prices(),
        multipliers,
        certificate,
        new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of()));
  }
}
