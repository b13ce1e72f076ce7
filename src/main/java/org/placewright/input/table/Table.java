package org.placewright.input.table;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.scenario.row.Row;

/**
 * One file of a pack: what it looks like, and how its rows become the scenario's.
 *
 * @param <R> the kind of row
 */
public interface Table<R extends Row> {
  /**
   * Its columns and documentation.
   *
   * @return always the same one
   */
  Shape shape();

  /**
   * A row from its fields.
   *
   * @param fields fields that could each be read
   * @return the row
   * @throws BadCell when fields that are each right do not go together
   */
  R row(Fields fields) throws BadCell;

  /**
   * What a row spans, when rows of one group may not overlap.
   *
   * @param row of this table
   * @return its span; empty when rows cannot overlap
   */
  default Optional<RowSpan> span(R row) {
    return Optional.empty();
  }
}
