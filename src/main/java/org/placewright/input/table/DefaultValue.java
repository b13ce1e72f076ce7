package org.placewright.input.table;

/**
 * What holds where no row says otherwise.
 *
 * @param column the column that it takes the place of
 * @param value what holds, as text
 * @param whenEmpty whether one row of its own table is enough for it not to hold
 * @param where the table without whose rows it means nothing; empty when it always holds
 */
public record DefaultValue(String column, String value, boolean whenEmpty, String where) {}
