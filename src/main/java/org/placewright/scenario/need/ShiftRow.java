package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Work that moves from one specialty to another: each year a share of what the giver still has of
 * its own. Most specific row of a pair wins in each year.
 *
 * @param from the specialty that gives
 * @param to the specialty that takes
 * @param deanery where, or {@link Wildcard#ANY}
 * @param years the years in which work moves: that of year t moves from t - 1 to t
 * @param low the low yearly share, from 0 to 1
 * @param central the central share, used by a plan
 * @param high the high yearly share
 * @param ftePerFte FTE of the taker that do the work of one FTE of the giver
 */
@NamedComponents
public record ShiftRow(
    String from,
    String to,
    String deanery,
    YearRange years,
    double low,
    double central,
    double high,
    double ftePerFte)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(from, to, deanery, years.from());
  }
}
