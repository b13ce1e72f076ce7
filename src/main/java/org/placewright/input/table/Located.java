package org.placewright.input.table;

import org.placewright.input.raw.RawRow;

/**
 * A row and where it came from.
 *
 * @param <R> the kind of row
 * @param row as read
 * @param raw its text and line
 */
public record Located<R>(R row, RawRow raw) {}
