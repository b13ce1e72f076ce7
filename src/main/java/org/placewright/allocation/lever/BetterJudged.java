package org.placewright.allocation.lever;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LeverRows;
import org.placewright.scenario.training.Quality;

/**
 * Between programmes of one specialty in one deanery the better-judged one grows first. A place
 * costs a trifle for each point below the best of them: far less than anything it gives, so that it
 * decides between like places and nothing else.
 */
final class BetterJudged {
  /** Weighted FTE-years for a place a hundred points below the best. */
  private static final double TRIFLE = 0.01;

  private static final double POINTS = 100;

  private BetterJudged() {}

  static void prefer(PlanBrief brief, LeverRows rows) {
    IndependentScores scores = IndependentScores.of(brief.scenario());
    List<ProgrammeContext> contexts = ProgrammeContext.of(brief);
    Map<String, Double> best = new HashMap<>();
    for (ProgrammeContext context : contexts) {
      best.merge(cell(context), score(context, scores), Math::max);
    }
    for (ProgrammeContext context : contexts) {
      double below = best.getOrDefault(cell(context), 0.0) - score(context, scores);
      for (int i = 0; i < brief.scenario().horizon().intakes() && below > 0; i++) {
        rows.prefer(context.index(), i, TRIFLE * below / POINTS * brief.carryOn().years(i));
      }
    }
  }

  private static String cell(ProgrammeContext context) {
    return context.specialty().id() + "/" + context.deanery().id();
  }

  private static double score(ProgrammeContext context, IndependentScores scores) {
    return scores.latest(context.id()).map(Quality::score).orElse(0.0);
  }
}
