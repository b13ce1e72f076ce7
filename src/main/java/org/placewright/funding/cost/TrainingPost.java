package org.placewright.funding.cost;

/**
 * What somebody trains for, and where.
 *
 * @param specialty the specialty's index in the register
 * @param deanery the deanery's index in the register
 * @param marketForces what tariffs are multiplied by there
 */
public record TrainingPost(int specialty, int deanery, double marketForces) {}
