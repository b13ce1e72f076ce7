package org.placewright.scenario.need;

import java.util.List;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Vacancy;

/**
 * What the population needs.
 *
 * @param population residents by deanery, year, sex and age
 * @param utilisation relative use of a specialty per person
 * @param vacancies posts that stand empty
 * @param drivers other yearly changes in demand
 * @param methods how need is calculated other than from utilisation
 */
public record Need(
    List<Population> population,
    List<AgeSexRate> utilisation,
    List<Vacancy> vacancies,
    List<DriverRow> drivers,
    DemandMethods methods) {
  public Need {
    population = Row.sorted(population);
    utilisation = Row.sorted(utilisation);
    vacancies = Row.sorted(vacancies);
    drivers = Row.sorted(drivers);
  }
}
