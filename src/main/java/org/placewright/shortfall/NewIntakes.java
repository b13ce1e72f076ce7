package org.placewright.shortfall;

import org.placewright.quantity.YearRange;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.Yield;

/** The baseline intake of one specialty, the same in every year that can still be changed. */
final class NewIntakes {
  private final Yield yield;
  private final int specialty;
  private final YearRange years;
  private final double[] places;

  /**
   * The baseline intake of one specialty.
   *
   * @param specialty index in the register
   * @param places baseline places a year by deanery
   * @param years from the first planned intake to the year in which their FTE count
   * @param yield what a place gives
   */
  NewIntakes(int specialty, double[] places, YearRange years, Yield yield) {
    this.yield = yield;
    this.specialty = specialty;
    this.years = years;
    this.places = places;
  }

  static double[] places(BaselineIntakes baseline, int specialty, int deaneries) {
    double[] places = new double[deaneries];
    for (int p = 0; p < baseline.programmes(); p++) {
      if (baseline.specialty(p) == specialty) {
        places[baseline.deanery(p)] += baseline.places(p);
      }
    }
    return places;
  }

  AdvisedIntake advise(int workplace, double gap) {
    double current = 0;
    double fte = 0;
    for (int d = 0; d < places.length; d++) {
      if (places[d] > 0) {
        current += places[d] * shareOfThoseWhoStayInTheCountry(d, workplace);
        fte += places[d] * ftePerPlace(d, workplace);
      }
    }
    return AdvisedIntakeBuilder.builder()
        .current(current)
        .gap(gap)
        .ftePerPlace(current > 0 ? fte / current : fteIfAllStay(workplace))
        .build();
  }

  /** Who moves away is spread over the rest, so that the deaneries' places sum to all there are. */
  private double shareOfThoseWhoStayInTheCountry(int from, int to) {
    double staying = 0;
    for (int d = 0; d < places.length; d++) {
      staying += yield.mobility(from, d);
    }
    if (staying == 0) {
      return from == to ? 1 : 0;
    }
    return yield.mobility(from, to) / staying;
  }

  private double ftePerPlace(int from, int to) {
    double fte = 0;
    for (int year = years.from(); year <= years.to(); year++) {
      fte += yield.ofIntake(specialty, year).ftePerPlace(from, to, years.to() - year);
    }
    return fte;
  }

  private double fteIfAllStay(int deanery) {
    double fte = 0;
    for (int year = years.from(); year <= years.to(); year++) {
      Yield.OfIntake intake = yield.ofIntake(specialty, year);
      fte += intake.post(years.to() - year) + intake.training(years.to() - year);
    }
    return fte * yield.fillRate(specialty, deanery);
  }
}
