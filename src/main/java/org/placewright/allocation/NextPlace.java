package org.placewright.allocation;

import java.util.List;
import org.placewright.allocation.RuleOrigins.RuleOrigin;
import org.placewright.scenario.row.FigureName;

/**
 * What a plan with a place more, or one fewer, would break and cost.
 *
 * @param stops the rules that it would break, in the order of the levers; none where it would be a
 *     plan too
 * @param costs weighted FTE-years of what becomes worse
 * @param saves weighted FTE-years of what becomes better
 */
public record NextPlace(List<Obstacle> stops, double costs, double saves) {
  public NextPlace {
    stops = List.copyOf(stops);
  }

  /**
   * A rule that stands against a place.
   *
   * @param rule its lever's id; or what else it is, in a word
   * @param row its name, as {@code half-gp[*,2010]}
   * @param sentence how the plan stands to it now
   * @param figures that a person wrote and it comes from, the nearest first
   */
  public record Obstacle(String rule, String row, String sentence, List<FigureName> figures) {
    public Obstacle {
      figures = List.copyOf(figures);
    }

    static Obstacle of(RuleOrigin origin, String sentence) {
      return new Obstacle(origin.rule(), origin.row(), sentence, origin.figures());
    }

    static Obstacle of(Verdict verdict) {
      return new Obstacle(verdict.lever(), verdict.row(), verdict.sentence(), verdict.figures());
    }
  }

  /** Whether it keeps every hard rule. */
  public boolean isAllowed() {
    return stops.isEmpty();
  }

  /** What it costs more than the plan; below 0 it would be the better one. */
  public double net() {
    return costs - saves;
  }
}
