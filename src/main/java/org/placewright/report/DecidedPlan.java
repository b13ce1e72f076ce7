package org.placewright.report;

import java.util.List;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.SpendRow;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.ProjectionRow;

/**
 * A plan and all that the report says of it.
 *
 * @param brief what it was made from
 * @param allocation the plan, its verdicts and its proof
 * @param advice what the Centre for Excellence's model asks for
 * @param projection demand and supply, with and without it
 * @param spend what it costs
 * @param cards the levers that are told of, in the order of the report
 * @param leaders clinical leaders that are commissioned beside the places
 */
public record DecidedPlan(
    PlanBrief brief,
    Allocation allocation,
    Advice advice,
    List<ProjectionRow> projection,
    List<SpendRow> spend,
    List<LeverCard> cards,
    LeadershipPlan leaders) {
  public DecidedPlan {
    projection = List.copyOf(projection);
    spend = List.copyOf(spend);
    cards = List.copyOf(cards);
  }

  /** A plan whose leaders are not decided yet. */
  public DecidedPlan(
      PlanBrief brief,
      Allocation allocation,
      Advice advice,
      List<ProjectionRow> projection,
      List<SpendRow> spend,
      List<LeverCard> cards) {
    this(brief, allocation, advice, projection, spend, cards, LeadershipPlan.NONE);
  }

  /**
   * The same plan with leaders.
   *
   * @param chosen the leaders
   * @return the whole
   */
  public DecidedPlan with(LeadershipPlan chosen) {
    return new DecidedPlan(brief, allocation, advice, projection, spend, cards, chosen);
  }
}
