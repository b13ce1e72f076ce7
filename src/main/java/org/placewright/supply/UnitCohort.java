package org.placewright.supply;

import java.util.Arrays;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.Origin;

/** One entrant of one specialty alone, run through the engine. */
final class UnitCohort {
  private final SpecialtyModel model;
  private final Arrivals arrivals;
  private final double[][] nobody = new double[Sex.values().length][AgeBand.OLDEST + 1];

  UnitCohort(SpecialtyModel model) {
    this.model = model;
    arrivals = new Arrivals(model.years(), model.joiningAges());
  }

  /** FTE in post by years since the intake, to the horizon year, of one who enters in a year. */
  double[] post(int intake) {
    Trainee entrant = model.entrant(intake);
    arrivals.clear();
    for (int t = intake; t < model.years(); t++) {
      int k = t - intake;
      for (Sex sex : Sex.values()) {
        double heads = entrant.startingWork(k) * entrant.share(sex);
        if (heads != 0) {
          arrivals.add(Origin.TRAINING, t, sex, new Arrivals.AtAge(entrant.ageAfter(k), heads));
        }
      }
    }
    return Arrays.copyOfRange(model.stock().run(nobody, arrivals).fte(), intake, model.years());
  }

  /** FTE of service by years since the intake, to the horizon year. */
  double[] training(int intake) {
    Trainee entrant = model.entrant(intake);
    double[] fte = new double[model.years() - intake];
    Arrays.setAll(fte, k -> entrant.serving(k));
    return fte;
  }
}
