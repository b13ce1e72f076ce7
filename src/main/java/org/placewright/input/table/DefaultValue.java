package org.placewright.input.table;

/**
 * What holds where no row says otherwise.
 *
 * @param column the column that it takes the place of
 * @param value what holds, as text
 * @param where the table without whose rows it means nothing; empty when it always holds
 */
public record DefaultValue(String column, String value, String where) {}
