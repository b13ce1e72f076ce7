package org.placewright.allocation;

import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.FigureName;

/**
 * What a lever says of a plan in one scope and year, calculated from the places alone.
 *
 * @param lever the lever's id
 * @param scope what part of the plan
 * @param year the intake year, or the first year of a financial year
 * @param state met, binding, relaxed, broken or off
 * @param leftSide what the plan makes of the rule's left side, in the lever's unit
 * @param limit what the rule asks, in the lever's unit
 * @param slack how much room is left; negative when the rule is missed
 * @param sentence the same for a reader
 * @param figures that a person wrote and the limit comes from, the nearest to it first
 */
@NamedComponents
public record Verdict(
    String lever,
    String scope,
    int year,
    State state,
    double leftSide,
    double limit,
    double slack,
    String sentence,
    List<FigureName> figures) {
  public Verdict {
    figures = List.copyOf(figures);
  }

  /** How a plan stands to a lever. */
  public enum State {
    /** The rule is kept, with room to spare. */
    MET,
    /** The rule is kept, with no room for another place. */
    BINDING,
    /** A soft lever, missed at its price. */
    RELAXED,
    /** A hard lever, missed: the plan may not be published. */
    BROKEN,
    /** The rule is switched off here. */
    OFF
  }

  /**
   * The name of the row that the lever writes for this scope and year.
   *
   * @return as {@code half-gp[*,2010]}
   */
  public String row() {
    return lever + "[" + scope + "," + year + "]";
  }
}
