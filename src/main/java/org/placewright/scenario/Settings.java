package org.placewright.scenario;

import org.placewright.construction.NamedComponents;

/**
 * The settings of a run, from {@code settings.csv}.
 *
 * @param horizon base year, planned intakes and last year of the run
 * @param discountRate yearly, as a fraction: a year later counts 1 / (1 + rate) as much
 * @param intakeMonth the month in which an intake begins, 1 to 12
 * @param seed of every random number
 * @param terminalYears how many years after the horizon year its shortfall stands for
 * @param ltftFte the pace, in FTE, of a trainee who trains less than full time
 * @param returnerAge age at which returners come back, in completed years
 * @param surplusPrice weighted FTE-years that one FTE-year of surplus costs
 * @param qualityValidYears years for which a quality score holds
 * @param equilibriumYear the year in which advised intakes make supply meet demand
 * @param priceYear the first year of the financial year in whose prices tariffs are
 * @param commissioning what is required of the plan, beyond the levers
 */
@NamedComponents
public record Settings(
    Horizon horizon,
    double discountRate,
    int intakeMonth,
    long seed,
    int terminalYears,
    double ltftFte,
    int returnerAge,
    double surplusPrice,
    int qualityValidYears,
    int equilibriumYear,
    int priceYear,
    Commissioning commissioning) {
  public Settings {
    if (equilibriumYear < horizon.firstIntakeYear() || equilibriumYear > horizon.horizonYear()) {
      throw new IllegalArgumentException(
          "no year from the first intake to the horizon: " + equilibriumYear);
    }
  }

  /**
   * The same settings with other requirements of the plan.
   *
   * @param other what is required of the plan
   * @return all else as it is
   */
  public Settings under(Commissioning other) {
    return SettingsBuilder.builder(this).commissioning(other).build();
  }
}
