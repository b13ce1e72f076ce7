package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.uncertainty.WideningBand;

/** The bands of a back-test as errors of the model. */
final class ModelErrors {
  private static final String NAME = "model_error/";

  private static final List<WideningBand.Measure> FTE_FIRST =
      List.of(WideningBand.Measure.FTE, WideningBand.Measure.HEADCOUNT);

  private ModelErrors() {}

  /**
   * The errors of the specialties that bands are about.
   *
   * @param scenario whose specialties and years
   * @param bands in any order; those of a specialty itself before those of all, and of each those
   *     of FTE before those of headcounts
   * @return one for each specialty that has bands, in the register's order
   */
  static List<ModelError> of(Scenario scenario, List<WideningBand> bands) {
    List<ModelError> errors = new ArrayList<>();
    List<Specialty> specialties = scenario.register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      String id = specialties.get(s).id();
      List<WideningBand> own = own(id, bands);
      if (!own.isEmpty()) {
        TreeMap<Integer, Double> low = new TreeMap<>();
        TreeMap<Integer, Double> high = new TreeMap<>();
        own.forEach(band -> low.put(band.yearsAhead(), StrictMath.log(band.low())));
        own.forEach(band -> high.put(band.yearsAhead(), StrictMath.log(band.high())));
        Horizon horizon = scenario.horizon();
        errors.add(new ModelError(s, NAME + id, along(low, horizon), along(high, horizon)));
      }
    }
    return errors;
  }

  private static List<WideningBand> own(String id, List<WideningBand> bands) {
    for (String specialty : List.of(id, Wildcard.ANY)) {
      for (WideningBand.Measure measure : FTE_FIRST) {
        List<WideningBand> own =
            bands.stream()
                .filter(band -> band.specialty().equals(specialty) && band.measure() == measure)
                .toList();
        if (!own.isEmpty()) {
          return own;
        }
      }
    }
    return List.of();
  }

  /**
   * No error in the base year; straight lines between the points; the last one continues to hold.
   */
  private static double[] along(NavigableMap<Integer, Double> points, Horizon horizon) {
    points.put(0, 0.0);
    double[] line = new double[horizon.years()];
    for (int t = 0; t < line.length; t++) {
      var before = points.floorEntry(t);
      var after = points.ceilingEntry(t);
      if (after == null || after.getKey().equals(before.getKey())) {
        line[t] = before.getValue();
      } else {
        double part = (double) (t - before.getKey()) / (after.getKey() - before.getKey());
        line[t] = before.getValue() + part * (after.getValue() - before.getValue());
      }
    }
    return line;
  }
}
