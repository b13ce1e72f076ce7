package org.placewright.funding.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/**
 * What all funds together pay for a trainee a year, over the nominal years of training: {@code (sum
 * over years of training and funds of the tariff) / training_years}. A provider's price is compared
 * with it; nothing is paid by it.
 */
public final class MeanTariff {
  private final Map<String, Long> pence = new TreeMap<>();
  private final Map<String, Integer> years = new TreeMap<>();

  private MeanTariff() {}

  /**
   * Calculates the mean tariffs.
   *
   * @param register the specialties to calculate them for
   * @param money the funds that pay, and their tariffs
   * @return one for each specialty
   */
  public static MeanTariff of(Register register, Money money) {
    MeanTariff mean = new MeanTariff();
    for (Specialty specialty : register.specialties()) {
      long sum = 0;
      for (int year = 1; year <= specialty.trainingYears(); year++) {
        for (Fund fund : money.funds()) {
          Optional<Tariff> tariff = money.tariff(fund.id(), specialty.id(), year);
          sum = Math.addExact(sum, tariff.map(row -> row.perTraineeYear().pence()).orElse(0L));
        }
      }
      mean.pence.put(specialty.id(), sum);
      mean.years.put(specialty.id(), specialty.trainingYears());
    }
    return mean;
  }

  /**
   * Looks up the mean tariff of a specialty.
   *
   * @param specialty the specialty's id
   * @return to the nearest penny, halves to even
   */
  public Pounds of(String specialty) {
    BigDecimal sum = BigDecimal.valueOf(pence.getOrDefault(specialty, 0L));
    BigDecimal length = BigDecimal.valueOf(years.getOrDefault(specialty, 1));
    return new Pounds(sum.divide(length, 0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /**
   * Whether a price is above the mean tariff, to a part of a penny.
   *
   * @param price asked for a trainee-year
   * @param specialty the specialty's id
   * @return whether price × training_years is more than the sum of the tariffs
   */
  public boolean isBelow(Pounds price, String specialty) {
    long asked = Math.multiplyExact(price.pence(), (long) years.getOrDefault(specialty, 1));
    return asked > pence.getOrDefault(specialty, 0L);
  }
}
