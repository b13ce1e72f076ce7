package org.placewright.allocation.model;

import org.placewright.construction.NamedComponents;

/**
 * The places of one programme in one intake: what a plan decides.
 *
 * @param name as {@code places[programme,year]}
 * @param specialty the specialty's index in the register
 * @param deanery the deanery's index in the register
 * @param lower the least: what has been promised
 * @param upper the most
 * @param baseline places in the baseline year
 */
@NamedComponents
public record PlaceColumn(
    String name, int specialty, int deanery, int lower, int upper, int baseline) {}
