package org.placewright.report.comparison;

/**
 * How many places a plan has of one specialty in one planned intake.
 *
 * @param specialty its id
 * @param group of staff
 * @param intake the intake year
 * @param places whole places
 */
public record PlaceCount(String specialty, String group, int intake, int places) {}
