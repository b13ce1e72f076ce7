package org.placewright.bench;

/**
 * What a solver says at one time.
 *
 * @param seconds since it began
 * @param objective of its best plan; infinite while it has none
 * @param bound its own claim that no plan is below this; negatively infinite while it has none
 */
record Point(double seconds, double objective, double bound) {}
