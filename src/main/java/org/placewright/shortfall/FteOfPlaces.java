package org.placewright.shortfall;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Yield;

/** The FTE in the equilibrium year that places give, filled, by specialty and place of work. */
final class FteOfPlaces {
  private final Yield yield;
  private final int last;
  private final double[][] fte;

  FteOfPlaces(Scenario scenario, Yield yield) {
    this.yield = yield;
    last = scenario.settings().equilibriumYear();
    fte =
        new double[scenario.register().specialties().size()]
            [scenario.register().deaneries().size()];
  }

  /**
   * Adds the places of one intake.
   *
   * @param specialty the specialty's index
   * @param deanery the index of the deanery that trains
   * @param year the intake year
   */
  @NamedComponents
  record Of(int specialty, int deanery, int year) {}

  void add(Of intake, double places) {
    if (places == 0) {
      return;
    }
    Yield.OfIntake each = yield.ofIntake(intake.specialty(), intake.year());
    double[] byDeanery = fte[intake.specialty()];
    for (int to = 0; to < byDeanery.length; to++) {
      byDeanery[to] += places * each.ftePerPlace(intake.deanery(), to, last - intake.year());
    }
  }

  double in(int specialty, int deanery) {
    return fte[specialty][deanery];
  }
}
