package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Staff needed per residents or per other staff, in a year. Rows that apply to different residents
 * or staff are added up.
 *
 * @param specialty the specialty that is needed
 * @param deanery where, or {@link Wildcard#ANY}
 * @param perSpecialty the specialty whose demand the ratio applies to; empty for residents
 * @param sex code of the residents' sex, or {@link Wildcard#ANY}
 * @param ages their ages in completed years
 * @param year the year in which it holds; between years it lies on the straight line
 * @param fte FTE per 100,000 residents, or per FTE of the other specialty's demand
 */
@NamedComponents
public record StaffingRatio(
    String specialty,
    String deanery,
    String perSpecialty,
    String sex,
    AgeBand ages,
    int year,
    double fte)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, component(), year);
  }

  public boolean perResidents() {
    return perSpecialty.isEmpty();
  }

  /** What the ratio applies to, the same for rows of one line over the years. */
  public String component() {
    return Row.keyOf(perSpecialty, sex, ages.from(), ages.to());
  }
}
