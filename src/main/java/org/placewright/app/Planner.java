package org.placewright.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.AllocationOutcome;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Future;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanCost;
import org.placewright.allocation.PriceRange;
import org.placewright.allocation.RobustAllocation;
import org.placewright.allocation.RobustMeasure;
import org.placewright.allocation.RobustOutcome;
import org.placewright.allocation.RulesCheck;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.plan.PlacesPlan;

/** Finds plans and proves them. */
public interface Planner {
  /**
   * Looks for the best plan.
   *
   * @param brief what it is made from
   * @param limits how hard to look
   * @param progress hears of each step, and of better plans
   * @return the best plan found, or why there is none
   */
  AllocationOutcome plan(PlanBrief brief, SearchLimits limits, Progress progress);

  /**
   * Looks for one set of committed places for several futures.
   *
   * @param futures at least two
   * @param measure what is to be kept least
   * @param limits how hard to look
   * @param progress hears of each step
   * @return the plan, or why there is none
   */
  RobustOutcome planFor(
      List<Future> futures, RobustMeasure measure, SearchLimits limits, Progress progress);

  /**
   * Proves a finished plan for several futures again, from what it comes to in each and the
   * multipliers alone.
   *
   * @param futures proven each for itself
   * @param measure what it keeps least
   * @param multipliers of the joint bound, by row name; none where it has none
   */
  RobustAllocation certifyFor(
      List<RobustAllocation.InFuture> futures,
      RobustMeasure measure,
      Map<String, Double> multipliers);

  /**
   * Proves a finished plan again, from its places and the proof of its bound alone.
   *
   * @param brief what it was made from
   * @param plan its whole places
   * @param proof of a bound; a poor one gives a poor bound, never a wrong one
   * @return the plan with its verdicts, its prices and its certificate
   */
  Allocation certify(PlanBrief brief, PlacesPlan plan, BoundProof proof);

  /**
   * The cheaper of two plans without some rules: a plan with them is one without them too, where
   * the search found nothing cheaper.
   *
   * @param brief without the rules
   * @param found by the search
   * @param with places that keep the rules
   * @return one of them, with the bound that the search found
   */
  default Allocation cheaper(PlanBrief brief, Allocation found, PlacesPlan with) {
    return found.certificate().objective() < PlanCost.of(brief, Levers.all(), with)
        ? found
        : certify(brief, with, found.proof());
  }

  /**
   * What multipliers prove of every plan.
   *
   * @param brief what a plan would be made from
   * @param multipliers by row name; poor ones prove little, never anything wrong
   * @return weighted FTE-years that no plan goes below
   */
  double bound(PlanBrief brief, Map<String, Double> multipliers);

  /**
   * In what range of its limit each rule's price holds, all else staying.
   *
   * @param brief what a plan was made from
   * @param multipliers what proved its bound, by row name
   * @param limits which solver is asked for
   * @return by rule name; without those of which the solver knows no range
   */
  SortedMap<String, PriceRange> ranges(
      PlanBrief brief, Map<String, Double> multipliers, SearchLimits limits);

  /**
   * Says of packs, one after another, whether places that may be split can keep the hard levers.
   *
   * @param limits which solver is asked for
   */
  RulesCheck rulesCheck(SearchLimits limits);

  /**
   * Whether a plan is found, however dear.
   *
   * @param brief what it would be made from
   * @param limits how hard to look
   * @return whether one was found and proven to keep every hard lever
   */
  boolean hasPlan(PlanBrief brief, SearchLimits limits);

  /**
   * Finds whole numbers for what is decided beside the places.
   *
   * @param limits which solver is asked for
   * @return a solver, to be believed nothing
   */
  LinearSolver solver(SearchLimits limits);

  /**
   * Writes the model that is solved, as free-format MPS.
   *
   * @param brief what the plan is made from
   * @param out where to; not closed
   * @throws IOException when it cannot be written
   */
  void writeModel(PlanBrief brief, Writer out) throws IOException;
}
