package org.placewright.table;

import java.util.function.Function;

/**
 * How values of one sort are written. Rounding happens here and nowhere before.
 *
 * @param type what they are
 * @param unit what they are measured in, in words; empty where they have no unit
 * @param text a value as every file has it: numbers in digits with a point, never an exponent
 * @param <V> the value before it is written
 */
public record ValueFormat<V>(ValueType type, String unit, Function<V, String> text) {}
