package org.placewright.scenario.uncertainty;

import org.placewright.quantity.Estimate;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Where;

/**
 * One uncertain number that changes figures of a table together.
 *
 * @param input its name, unique in the pack
 * @param column the column of the figures
 * @param where the rows of the figures
 * @param operation what the number does to each figure
 * @param estimate what is known of the number
 */
public record UncertainRow(
    String input, UncertainColumn column, Where where, Operation operation, Estimate estimate)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(input);
  }
}
