package org.placewright.input.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.column.Reference;
import org.placewright.scenario.row.Wildcard;

/** Which ids of the new pack stand in the place of each of the template's. */
final class StandIns {
  private final Map<Reference, Map<String, List<String>>> all = new HashMap<>();

  void add(Reference listing, String template, String own) {
    List<String> there =
        all.computeIfAbsent(listing, key -> new HashMap<>())
            .computeIfAbsent(template, key -> new ArrayList<>());
    if (!there.contains(own)) {
      there.add(own);
    }
  }

  /** Whether ids of this listing are other than the template's. */
  boolean know(Reference listing) {
    return all.containsKey(listing);
  }

  /**
   * What stands in the place of a cell.
   *
   * @param listing what the cell refers to
   * @param cell an id, a star or nothing
   * @return ids; the cell itself for a star or nothing; nobody where the new pack has none
   */
  List<String> of(Reference listing, String cell) {
    if (cell.isEmpty() || cell.equals(Wildcard.ANY)) {
      return List.of(cell);
    }
    return Optional.ofNullable(all.get(listing))
        .map(ids -> ids.getOrDefault(cell, List.of()))
        .orElse(List.of(cell));
  }
}
