package org.placewright.allocation;

import java.util.List;

/**
 * The plan that would be made without some rules, with its own proof.
 *
 * @param levers the ids of those rules' levers, in the order of the levers
 * @param allocation the plan without them
 */
public record WithoutRules(List<String> levers, Allocation allocation) {
  public WithoutRules {
    levers = List.copyOf(levers);
  }

  /**
   * What the rules cost, as far as two proofs can show.
   *
   * @param least weighted FTE-years that they cost at least
   * @param most weighted FTE-years that they cost at most; infinite without a bound
   */
  public record CostRange(double least, double most) {}

  /**
   * The same question without some levers. Demand, supply and advice know no levers, so they stay.
   *
   * @param brief the question
   * @param levers ids of those to leave out
   * @return the question without them
   */
  public static PlanBrief brief(PlanBrief brief, List<String> levers) {
    return new PlanBrief(brief.scenario().without(levers), brief.baseline(), brief.outlook());
  }

  /**
   * What the rules cost: the least cost with them less the least cost without. Of each only an
   * interval is known, from the bound to the cost of the plan that was found.
   *
   * @param with the certificate of the plan with them
   * @return never below 0, as leaving a rule out never costs anything
   */
  public CostRange cost(Certificate with) {
    Certificate without = allocation.certificate();
    double least = Math.max(0, with.bound() - without.objective());
    return new CostRange(least, Math.max(least, with.objective() - without.bound()));
  }
}
