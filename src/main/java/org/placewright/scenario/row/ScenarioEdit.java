package org.placewright.scenario.row;

/**
 * One change that a named scenario makes to a table.
 *
 * @param scenario the scenario's name
 * @param table the file it changes, without {@code .csv}
 * @param where which rows: {@code column=value} joined by {@code &}; empty for all
 * @param column the column it changes
 * @param operation whether it sets, adds or multiplies
 * @param value by or to what
 * @param note the reason, for people
 */
public record ScenarioEdit(
    String scenario,
    String table,
    String where,
    String column,
    Operation operation,
    String value,
    String note)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(scenario, table, where, column);
  }
}
