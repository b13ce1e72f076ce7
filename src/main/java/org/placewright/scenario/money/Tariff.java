package org.placewright.scenario.money;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What a fund pays for a trainee. Most specific row of a fund wins.
 *
 * @param fund the fund that pays
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param yearOfTraining the year of training, from 1, or {@link YearRange#ANY}
 * @param perTraineeYear for one trainee in post for a year
 * @param portableShare the share that follows the trainee to another provider
 * @param marketForces whether a provider's market forces factor multiplies it
 */
@NamedComponents
public record Tariff(
    String fund,
    String specialty,
    YearRange yearOfTraining,
    Pounds perTraineeYear,
    Share portableShare,
    boolean marketForces)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(fund, specialty, yearOfTraining.from());
  }
}
