package org.placewright.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.branch.CoverCheck;
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
   * What multipliers prove of every plan, in exact arithmetic.
   *
   * @param brief what a plan would be made from
   * @param multipliers by row name; poor ones prove little, never anything wrong
   * @return weighted FTE-years that no plan goes below
   */
  public double bound(PlanBrief brief, Map<String, Double> multipliers) {
    return Relaxation.known(WrittenPlan.of(brief, levers).model(), multipliers).bound().value();
  }

  /**
   * Proves a plan from its places and a run's proof of the bound, without any solver.
   *
   * @param brief what it was made from
   * @param plan its places
   * @param proof {@link Allocation#proof} of a run; a poor one gives a poor bound, never a wrong
   *     one
   * @return the plan with its verdicts, prices and certificate; its solve says nothing
   */
  public Allocation prove(PlanBrief brief, PlacesPlan plan, BoundProof proof) {
    WrittenPlan written = WrittenPlan.of(brief, levers);
    PlanModel model = written.model();
    Relaxation relaxation = Relaxation.known(model, proof.multipliers());
    List<Verdict> verdicts = written.inForce().verdicts(plan);
    Optional<CoverCheck.Replayed> leaves = proof.leaves().map(new LeafProof(model)::replay);
    double bound =
        Math.max(
            relaxation.bound().value(),
            leaves.map(CoverCheck.Replayed::bound).orElse(Double.NEGATIVE_INFINITY));
    Certificate certificate =
        new Certifier(written, brief)
            .certify(plan, verdicts, bound)
            .and(relaxation.withoutRow(proof.multipliers()))
            .and(leaves.map(CoverCheck.Replayed::faults).orElse(List.of()));
    return new Allocation(
        plan,
        verdicts,
        relaxation.prices(),
        proof,
        certificate,
        new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of()));
  }
}
