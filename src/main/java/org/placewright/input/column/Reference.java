package org.placewright.input.column;

/**
 * Where a column's values must be listed.
 *
 * @param table a table, without {@code .csv}
 * @param column the one of that table that lists them
 */
public record Reference(String table, String column) {}
