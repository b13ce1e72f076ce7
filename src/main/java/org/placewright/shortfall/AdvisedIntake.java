package org.placewright.shortfall;

import org.placewright.construction.NamedComponents;

/**
 * The constant yearly intake at which supply meets demand in the equilibrium year: {@code advised =
 * current + gap · current / FTE from new intakes}, where the last fraction is one over {@code
 * ftePerPlace}. Source: van Greuningen, Batenburg and van der Velden, Human Resources for Health
 * 2012, 10:21.
 *
 * @param current places a year now
 * @param gap FTE of demand less supply in the equilibrium year with the current intake carried on
 * @param ftePerPlace FTE in the equilibrium year from one place in every intake that can still be
 *     changed
 */
@NamedComponents
public record AdvisedIntake(double current, double gap, double ftePerPlace) {
  /** Less than this is no completion in time, only a rounding error. */
  private static final double NO_YIELD = 1e-6;

  /**
   * The advice in places, which cannot be negative.
   *
   * @return places a year, never below 0; the current ones when no intake can complete in time
   */
  public double places() {
    return canHelp() ? Math.max(0, unbounded()) : current;
  }

  /**
   * The advice before it is limited to 0 or more: negative where even no intake leaves a surplus.
   *
   * @return places a year; the current ones when no intake can reach the horizon
   */
  double unbounded() {
    return canHelp() ? current + gap / ftePerPlace : current;
  }

  /** Whether any intake to come reaches the horizon. */
  boolean canHelp() {
    return ftePerPlace >= NO_YIELD;
  }
}
