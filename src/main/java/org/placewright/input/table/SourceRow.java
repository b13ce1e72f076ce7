package org.placewright.input.table;

import java.util.Optional;
import org.placewright.assumption.Basis;
import org.placewright.scenario.row.Row;

/**
 * What a pack says about one source.
 *
 * @param source its text in the {@code source} columns, or how that text begins
 * @param title what it is called; empty when it is not said
 * @param dated when it was published, a year or a day; empty when it is not said
 * @param owner who answers for the figures taken from it; empty when nobody does
 * @param basis what they rest on; empty when the text itself says it
 */
public record SourceRow(
    String source, String title, String dated, String owner, Optional<Basis> basis) implements Row {
  @Override
  public String key() {
    return Row.keyOf(source);
  }
}
