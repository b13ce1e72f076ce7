package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.LeverRow;
import org.placewright.scenario.Mode;
import org.placewright.scenario.Row;
import org.placewright.scenario.Wildcard;

/**
 * How one lever is set.
 *
 * @param rows its rows of {@code levers.csv}
 */
public record LeverSettings(List<LeverRow> rows) {
  public LeverSettings {
    rows = Row.sorted(rows);
  }

  /**
   * The settings of one lever.
   *
   * @param all every row of the table
   * @param lever the lever's id
   * @return its rows
   */
  public static LeverSettings of(List<LeverRow> all, String lever) {
    return new LeverSettings(all.stream().filter(row -> row.lever().equals(lever)).toList());
  }

  /**
   * The row in force: for the scope itself before the one for any scope, then the one for fewer
   * years.
   *
   * @param scope a scope
   * @param year a year
   * @return the row, empty when the lever is off there
   */
  public Optional<LeverRow> inForce(String scope, int year) {
    return Wildcard.mostSpecific(
            rows,
            row -> Wildcard.covers(row.scope(), scope) && row.years().contains(year),
            row -> Wildcard.specificity(row.scope(), row.years().isAny() ? Wildcard.ANY : "years"))
        .filter(row -> row.mode() != Mode.OFF);
  }
}
