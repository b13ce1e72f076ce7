package org.placewright.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * What the reader of a pack must know of a lever.
 *
 * @param id as {@code levers.csv} has it
 * @param neededBy why a pack should set it; empty when a pack may leave it out
 * @param closesWithout the table without a row of which a programme gets no place, the file's name
 *     without {@code .csv}; empty when there is no such table
 * @param idleWithout the table without a row of which it asks nothing, the file's name without
 *     {@code .csv}; empty when there is no such table
 * @param values what its value may be
 * @param years what the years of its rows are
 * @param scopes what its scope can name, besides all of the plan
 */
public record LeverDeclaration(
    String id,
    Optional<NeededBy> neededBy,
    Optional<String> closesWithout,
    Optional<String> idleWithout,
    LeverValues values,
    LeverYears years,
    Set<LeverScope> scopes) {
  public LeverDeclaration {
    scopes = Set.copyOf(scopes);
  }

  /**
   * A table whose rows mean little unless the lever is set.
   *
   * @param table the file's name without {@code .csv}
   * @param missing what no row of {@code levers.csv} does then, as "no row keeps …"
   * @param usual how the lever is usually set, as "for * with value 1"
   */
  public record NeededBy(String table, String missing, String usual) {}
}
