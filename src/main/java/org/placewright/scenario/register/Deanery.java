package org.placewright.scenario.register;

import java.util.Optional;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A deanery: the body that organises postgraduate training in its area.
 *
 * @param id its name in every table
 * @param name its name for people
 * @param sha the strategic health authority it lies in
 * @param tile where it stands on the map, where anybody says
 */
@NamedComponents
public record Deanery(String id, String name, String sha, Optional<MapTile> tile) implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
