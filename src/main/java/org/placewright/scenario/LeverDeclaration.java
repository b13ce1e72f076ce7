package org.placewright.scenario;

import java.util.Optional;

/**
 * What the reader of a pack must know of a lever.
 *
 * @param id as {@code levers.csv} has it
 * @param neededBy why a pack should set it; empty when a pack may leave it out
 * @param closesWithout the table without a row of which a programme gets no place, the file's name
 *     without {@code .csv}; empty when there is no such table
 */
public record LeverDeclaration(
    String id, Optional<NeededBy> neededBy, Optional<String> closesWithout) {
  /**
   * A table whose rows mean little unless the lever is set.
   *
   * @param table the file's name without {@code .csv}
   * @param missing what no row of {@code levers.csv} does then, as "no row keeps …"
   * @param usual how the lever is usually set, as "for * with value 1"
   */
  public record NeededBy(String table, String missing, String usual) {}
}
