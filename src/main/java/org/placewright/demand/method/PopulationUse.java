package org.placewright.demand.method;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.AgeSexTable;
import org.placewright.scenario.Specialty;

/** The population weighed by its use of each specialty, once a specialty; for several threads. */
final class PopulationUse {
  private final WeightedPopulation population;
  private final List<AgeSexRate> utilisation;
  private final Map<String, double[][]> known = new ConcurrentHashMap<>();

  PopulationUse(WeightedPopulation population, List<AgeSexRate> utilisation) {
    this.population = population;
    this.utilisation = utilisation;
  }

  /** By deanery and year; not to be changed. */
  double[][] of(Specialty specialty) {
    return known.computeIfAbsent(specialty.id(), this::weigh);
  }

  private double[][] weigh(String specialty) {
    AgeSexTable use = AgeSexTable.of(utilisation, specialty);
    double[][] weighed = new double[population.deaneries()][];
    for (int d = 0; d < weighed.length; d++) {
      weighed[d] = population.weigh(d, use);
    }
    return weighed;
  }
}
