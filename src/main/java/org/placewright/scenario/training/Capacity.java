package org.placewright.scenario.training;

import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;

/**
 * How many trainees and places a programme can hold. Most specific row wins.
 *
 * @param programme id in {@code programmes.csv}
 * @param years the intake year it applies to; {@link YearRange#ANY} for every year
 * @param maxTrainees most trainees in post at once
 * @param maxPlaces most places in one intake
 */
public record Capacity(String programme, YearRange years, double maxTrainees, int maxPlaces)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(programme, years.from());
  }
}
