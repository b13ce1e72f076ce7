package org.placewright.scenario.row;

import org.placewright.construction.NamedComponents;

/**
 * One change that a named scenario makes to a table.
 *
 * @param scenario the scenario's name
 * @param table the file it changes, without {@code .csv}
 * @param where which rows: tests joined by {@code &}, empty for all; of a row to insert its fields
 * @param column the column it changes; empty for a whole row
 * @param order changes of a scenario with a lower one are made before
 * @param operation what becomes of the field
 * @param value by or to what
 * @param note the reason, for people
 */
@NamedComponents
public record ScenarioEdit(
    String scenario,
    String table,
    String where,
    String column,
    int order,
    EditOperation operation,
    String value,
    String note)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(scenario, table, where, column, order);
  }
}
