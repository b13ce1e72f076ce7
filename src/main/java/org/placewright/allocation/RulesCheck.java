package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.Values;

/**
 * Says of packs that are much alike, one after another, whether places that may be split can keep
 * their hard rules. What has shown of one that they cannot, often shows it of the next, without a
 * solver. For one thread.
 */
public final class RulesCheck {
  private final LinearSolver solver;
  private final List<Lever> levers;

  /** Multipliers by row name, each of which has shown that a pack has no plan. */
  private final List<Map<String, Double>> shown = new ArrayList<>();

  /**
   * Begins with nothing known.
   *
   * @param solver looks for what shows it; believed in nothing
   * @param levers all levers of the program
   */
  public RulesCheck(LinearSolver solver, List<Lever> levers) {
    this.solver = solver;
    this.levers = List.copyOf(levers);
  }

  /**
   * Whether places that may be split can keep the hard rules.
   *
   * @param brief what a plan would be made from
   * @return false where it is shown in exact arithmetic that none do
   */
  public boolean isPossible(PlanBrief brief) {
    LinearProgram rules = Relaxation.rules(WrittenPlan.of(brief, levers).model());
    if (Infeasibility.crossed(rules)
        || shown.stream().anyMatch(known -> Infeasibility.shown(rules, rules.perRow(known)))) {
      return false;
    }
    Optional<Values> contradiction = solver.contradiction(rules);
    contradiction.ifPresent(prices -> shown.add(rules.byRowName(prices)));
    return contradiction.isEmpty();
  }
}
