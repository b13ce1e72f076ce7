package org.placewright.report;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RuleCosts;
import org.placewright.assumption.Assumptions;
import org.placewright.commission.Commission;
import org.placewright.fan.PlanFan;
import org.placewright.funding.income.Incomes;
import org.placewright.funding.spend.CurriculumCost;
import org.placewright.funding.spend.Payments;
import org.placewright.funding.spend.SpendRow;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.StageYear;

/**
 * A plan and all that the report says of it.
 *
 * @param brief what it was made from
 * @param allocation the plan, its verdicts and its proof
 * @param advice what the Centre for Excellence's model asks for
 * @param projection demand and supply, with and without it
 * @param spend what it costs
 * @param payments what money moves, and what pays for what
 * @param incomes what programmes and providers are paid
 * @param stages the competition for higher specialties under it; none without stages
 * @param curriculum what of that the components of the curriculum take
 * @param commissions what each commissioner buys of it
 * @param cards the levers there are, in the order of the report
 * @param assumptions what it takes for granted
 * @param board what a board asks before it signs
 * @param leaders clinical leaders that are commissioned beside the places
 */
public record PlanReport(
    PlanBrief brief,
    Allocation allocation,
    Advice advice,
    List<ProjectionRow> projection,
    List<SpendRow> spend,
    Payments payments,
    Incomes incomes,
    List<StageYear> stages,
    List<CurriculumCost> curriculum,
    List<Commission> commissions,
    List<LeverCard> cards,
    Assumptions assumptions,
    BoardFigures board,
    LeadershipPlan leaders) {
  public PlanReport {
    projection = List.copyOf(projection);
    spend = List.copyOf(spend);
    stages = List.copyOf(stages);
    curriculum = List.copyOf(curriculum);
    commissions = List.copyOf(commissions);
    cards = List.copyOf(cards);
  }

  /**
   * The same plan with leaders.
   *
   * @param chosen the leaders
   * @return the whole
   */
  public PlanReport with(LeadershipPlan chosen) {
    return with(board, chosen);
  }

  /**
   * The same plan with what each lever costs.
   *
   * @param proofs the plans without levers
   * @return the whole
   */
  public PlanReport with(RuleCosts proofs) {
    return with(board.with(LeverCosts.of(this, proofs)), leaders);
  }

  /**
   * The same plan with its fan.
   *
   * @param drawn around its places
   * @return the whole
   */
  public PlanReport with(PlanFan drawn) {
    return with(board.with(drawn), leaders);
  }

  /** How far its demand, supply and shortage may be off, where that was asked for. */
  public Optional<PlanFan> fan() {
    return board.fan();
  }

  private PlanReport with(BoardFigures figures, LeadershipPlan chosen) {
    return new PlanReport(
        brief,
        allocation,
        advice,
        projection,
        spend,
        payments,
        incomes,
        stages,
        curriculum,
        commissions,
        cards,
        assumptions,
        figures,
        chosen);
  }
}
