package org.placewright.bench;

/**
 * A line that a command printed.
 *
 * @param seconds from the command's start until the line arrived
 * @param text the line
 */
record Line(double seconds, String text) {}
