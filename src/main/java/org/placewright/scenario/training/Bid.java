package org.placewright.scenario.training;

import java.util.List;
import java.util.Optional;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The terms on which a provider will train. The price is what it asks; what is paid is the tariff.
 *
 * @param programme id in {@code programmes.csv}
 * @param years the intakes it is for; {@link YearRange#ANY} for every one
 * @param perTraineeYear the price asked for one trainee in post for a year
 * @param minPlaces the fewest places in an intake at which the provider will run it; 0 for none
 */
public record Bid(String programme, YearRange years, Pounds perTraineeYear, int minPlaces)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(programme, years.from());
  }

  /**
   * The bid that holds for an intake.
   *
   * @param bids those of one programme
   * @param year the intake year
   * @return the one for few years before the one for all; empty where there is none
   */
  public static Optional<Bid> inForce(List<Bid> bids, int year) {
    return Wildcard.mostSpecific(
        bids, row -> row.years().contains(year), row -> row.years().isAny() ? 0 : 1);
  }
}
