package org.placewright.audit;

import org.placewright.construction.NamedComponents;

/**
 * What money that left training would have bought.
 *
 * @param places whole courses
 * @param fteYears FTE-years from the intake to the horizon year, neither weighted nor discounted
 * @param fteAtHorizon FTE in the horizon year
 */
@NamedComponents
public record Loss(double places, double fteYears, double fteAtHorizon) {
  public static final Loss NONE = new Loss(0, 0, 0);

  public Loss plus(Loss other) {
    return new Loss(
        places + other.places, fteYears + other.fteYears, fteAtHorizon + other.fteAtHorizon);
  }

  Loss times(double factor) {
    return new Loss(places * factor, fteYears * factor, fteAtHorizon * factor);
  }
}
