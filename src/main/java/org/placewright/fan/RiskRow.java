package org.placewright.fan;

/**
 * One row of {@code risk.csv}.
 *
 * @param specialty its id, or {@link org.placewright.scenario.row.Wildcard#ANY} for all together
 * @param year the year, at 30 September
 * @param probabilityOfShortfall the part of the draws in which demand is above supply; for all
 *     together, the sum of all demands above that of all supplies
 * @param expectedShortfallFte the mean shortfall; for all together, of the sum of all shortfalls
 */
public record RiskRow(
    String specialty, int year, double probabilityOfShortfall, double expectedShortfallFte) {}
