package org.placewright.scenario.policy;

import org.placewright.construction.NamedComponents;

/**
 * What a scenario gives to a place or takes from it.
 *
 * @param table the file, without {@code .csv}
 * @param column the column; of whole rows that change places that of their id
 * @param placeKind what kind of place
 * @param place its id
 * @param unit of the change
 * @param change how much more there is, below 0 for less
 */
@NamedComponents
public record Relocation(
    String table, String column, PlaceKind placeKind, String place, String unit, double change) {
  /** Whether it is of what another move is of, be it elsewhere. */
  public boolean counts(Relocation other) {
    return table.equals(other.table) && column.equals(other.column) && placeKind == other.placeKind;
  }

  /** Where activity, staff and posts are. */
  public enum PlaceKind {
    PROVIDER,
    DEANERY
  }
}
