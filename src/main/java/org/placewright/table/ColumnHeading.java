package org.placewright.table;

import java.util.List;
import java.util.Optional;
import org.placewright.construction.NamedComponents;

/**
 * What a reader learns about a column.
 *
 * @param name in the header
 * @param type what its values are
 * @param unit what they are measured in, in words; empty where they have no unit
 * @param meaning a sentence
 * @param values the only values there are; empty where there are others
 * @param blank what an empty cell means; nothing where no cell is empty
 * @param inFullOnly whether only the table in full detail has it
 */
@NamedComponents
public record ColumnHeading(
    String name,
    ValueType type,
    String unit,
    String meaning,
    List<String> values,
    Optional<String> blank,
    boolean inFullOnly) {
  public ColumnHeading {
    values = List.copyOf(values);
  }

  ColumnHeading withValues(List<String> only) {
    return ColumnHeadingBuilder.builder(this).values(only).build();
  }

  ColumnHeading withBlank(String words) {
    return ColumnHeadingBuilder.builder(this).blank(Optional.of(words)).build();
  }

  ColumnHeading ofFullDetail() {
    return ColumnHeadingBuilder.builder(this).inFullOnly(true).build();
  }
}
