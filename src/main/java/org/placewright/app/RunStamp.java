package org.placewright.app;

import java.time.Instant;

/**
 * Who wrote a folder, and when.
 *
 * @param version of the program
 * @param time the time of day, to the second
 */
public record RunStamp(String version, Instant time) {}
