package org.placewright.scenario.training;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A past or already promised intake.
 *
 * @param programme id in {@code programmes.csv}
 * @param year the intake year
 * @param places places commissioned
 * @param entrants people who entered, or are expected to
 */
@NamedComponents
public record Intake(String programme, int year, int places, double entrants) implements Row {
  @Override
  public String key() {
    return Row.keyOf(programme, year);
  }
}
