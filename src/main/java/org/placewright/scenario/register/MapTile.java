package org.placewright.scenario.register;

import java.util.Comparator;

/**
 * Where a deanery stands on a map of equal tiles.
 *
 * @param row from 1, the northernmost
 * @param column from 1, the westernmost
 */
public record MapTile(int row, int column) implements Comparable<MapTile> {
  /** From the north to the south, each row from the west to the east. */
  @Override
  public int compareTo(MapTile other) {
    return Comparator.comparingInt(MapTile::row)
        .thenComparingInt(MapTile::column)
        .compare(this, other);
  }
}
