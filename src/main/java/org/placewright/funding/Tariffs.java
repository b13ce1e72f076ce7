package org.placewright.funding;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Money;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Tariff;

/**
 * What each fund pays a year for a trainee, by year of training. A year beyond the nominal length
 * of training (an extension, or training less than full time) that has no tariff of its own costs
 * what the last nominal year costs.
 */
final class Tariffs {
  private final Money money;
  private final List<Fund> funds;
  private final List<Specialty> specialties;

  Tariffs(Scenario scenario) {
    money = scenario.money();
    funds = money.funds();
    specialties = scenario.register().specialties();
  }

  /**
   * Pence for each year of training of a specialty.
   *
   * @param fund the fund's index
   * @param specialty the specialty's index
   * @param years how many years of training
   * @return pence a trainee-year, by year of training from the first; 0 where the fund does not pay
   */
  long[] pence(int fund, int specialty, int years) {
    int nominal = specialties.get(specialty).trainingYears();
    long[] pence = new long[years];
    for (int y = 0; y < years; y++) {
      Optional<Tariff> own = tariff(fund, specialty, y + 1);
      Optional<Tariff> stated = y < nominal ? own : own.or(() -> tariff(fund, specialty, nominal));
      pence[y] = stated.map(row -> row.perTraineeYear().pence()).orElse(0L);
    }
    return pence;
  }

  private Optional<Tariff> tariff(int fund, int specialty, int yearOfTraining) {
    return money.tariff(funds.get(fund).id(), specialties.get(specialty).id(), yearOfTraining);
  }
}
