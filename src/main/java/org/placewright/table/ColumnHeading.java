package org.placewright.table;

import java.util.List;
import java.util.Optional;

/**
 * What a reader learns about a column.
 *
 * @param name in the header
 * @param type what its values are
 * @param unit what they are measured in, in words; empty where they have no unit
 * @param meaning a sentence
 * @param values the only values there are; empty where there are others
 * @param blank what an empty cell means; nothing where no cell is empty
 */
public record ColumnHeading(
    String name,
    ValueType type,
    String unit,
    String meaning,
    List<String> values,
    Optional<String> blank) {
  public ColumnHeading {
    values = List.copyOf(values);
  }

  ColumnHeading withValues(List<String> only) {
    return new ColumnHeading(name, type, unit, meaning, only, blank);
  }

  ColumnHeading withBlank(String words) {
    return new ColumnHeading(name, type, unit, meaning, values, Optional.of(words));
  }
}
