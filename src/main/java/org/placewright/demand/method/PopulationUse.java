package org.placewright.demand.method;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.AgeSexTable;

/** The population weighed by its use of each specialty, once a specialty; for several threads. */
final class PopulationUse {
  private final WeightedPopulation population;
  private final List<AgeSexRate> utilisation;
  private final Map<String, DeaneryYearTable> known = new ConcurrentHashMap<>();

  PopulationUse(WeightedPopulation population, List<AgeSexRate> utilisation) {
    this.population = population;
    this.utilisation = utilisation;
  }

  /** Weighted residents of one deanery, by year. */
  double[] of(Specialty specialty, int deanery) {
    return known.computeIfAbsent(specialty.id(), this::weigh).ofDeanery(deanery);
  }

  private DeaneryYearTable weigh(String specialty) {
    AgeSexTable use = AgeSexTable.of(utilisation, specialty);
    double[][] weighed = new double[population.deaneries()][];
    for (int d = 0; d < weighed.length; d++) {
      weighed[d] = population.weigh(d, use);
    }
    return new DeaneryYearTable(weighed);
  }
}
